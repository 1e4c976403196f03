import assert from 'node:assert/strict';
import test from 'node:test';
import { drawScene, type Context } from '../../src/export/canvas.js';
import { widthOf } from '../../src/export/metrics.js';
import { CHART_NAMES, pictured } from './scenes.js';

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A context that measures as the tables do and keeps what is written and how often it paints. */
function recorder(): {
  readonly context: Context;
  readonly written: Written[];
  readonly calls: Map<string, number>;
} {
  const written: Written[] = [];
  const calls = new Map<string, number>();
  const state: Record<string, unknown> = { font: '' };
  const widthIn = (text: string): number => {
    const [, bold = '', size = ''] = /^(bold )?([\d.]+)px /.exec(String(state['font'])) ?? [];
    return widthOf(text, Number(size), bold !== '');
  };
  const context = new Proxy(state, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : (...given: readonly unknown[]) => {
            calls.set(name, (calls.get(name) ?? 0) + 1);
            const [text, x, y] = given as readonly [string, number, number];
            if (name === 'fillText') written.push({ text, x, y });
            return { width: name === 'measureText' ? widthIn(text) : 0 };
          },
  });
  return { context: context as unknown as Context, written, calls };
}

for (const chart of CHART_NAMES) {
  test(`canvas: ${chart} is drawn item by item`, () => {
    const { scene } = pictured(chart);
    const { context, written, calls } = recorder();
    drawScene(scene, context, 2);
    const texts = scene.items.flatMap((item) => (item.kind === 'text' ? item.lines : []));
    assert.deepEqual(
      written
        .map(({ text }) => text)
        .join('')
        .replace(/ /g, ''),
      texts
        .map(({ runs }) => runs.map(({ text }) => text).join(''))
        .join('')
        .replace(/ /g, ''),
    );
    const lines = scene.items.filter(({ kind }) => kind === 'line').length;
    const shapes = scene.items.filter(({ kind }) => !['line', 'text'].includes(kind)).length;
    assert.equal(calls.get('beginPath'), lines + shapes);
    assert.equal(calls.get('fill'), shapes);
    for (const { x, text } of written) assert.ok(x >= 0 && x <= scene.width, text);
  });
}

test('canvas: a text that ends at its x does so', () => {
  const { scene } = pictured('gap');
  const { context, written } = recorder();
  drawScene(scene, context);
  const points = written.find(({ text }) => text === 'points');
  assert.ok(points);
  assert.ok(Math.abs(points.x + widthOf('points', 15, false) - (scene.width - 12)) < 0.1);
});
