// Contrast and difference of colours as the browser computed them, of everything in the charts.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatRgb,
  parse,
  wcagContrast,
} from 'culori';
import type { Browser, Page } from 'puppeteer-core';
import { COLOURS } from '../../src/tokens.js';
import { chromium, TAGS } from './browser.js';
import { COLOUR_CONDITIONS, openAll, openPage, setAll, type Conditions } from './conditions.js';
import { collect, preparePainted, type Painted } from './painted.js';

/** The grey that GOV.UK uses, as the ground of the charts. */
const GREY = `<style>body { --big-society-surface: #f3f2f1 }</style>`;

/** The charts with one row each that stands out, so that the others recede. */
const HIGHLIGHTED =
  '<big-society-gap highlight="gap-cuts-per-head"></big-society-gap>' +
  '<big-society-failures highlight="fail2-pcc-turnout"></big-society-failures>' +
  '<big-society-balance highlight="bal-youth-formal"></big-society-balance>';

interface Scene {
  readonly name: string;
  readonly conditions: Conditions;
  /** Stands before the charts. */
  readonly ground: string;
  readonly forced: boolean;
  readonly more: boolean;
}

const SCENES: readonly Scene[] = Object.entries(COLOUR_CONDITIONS).flatMap(([name, conditions]) => {
  const scene = {
    name,
    conditions,
    ground: '',
    forced: name.startsWith('forced'),
    more: name.startsWith('more'),
  };
  const grey = { ...scene, name: `${name}, on GOV.UK’s grey`, ground: GREY };
  return conditions.scheme === 'light' ? [scene, grey] : [scene];
});

let browser: Browser;
before(async () => {
  browser = await chromium();
});
after(() => browser.close());

async function open({ conditions, ground }: Scene, tags = TAGS): Promise<Page> {
  const page = await openPage(browser, ground + tags, conditions);
  await preparePainted(page);
  return page;
}

/** The least contrast of a kind of thing. */
function leastOf({ kind }: Painted, { more }: Scene): number {
  switch (kind) {
    case 'text':
      return more ? 7 : 4.5;
    case 'line':
      return more ? 4.5 : 3;
    // Hairlines are decoration, unless a reader asks for more.
    case 'tick':
      return more ? 4.5 : 1;
    case 'mark':
    case 'ring':
      return 3;
  }
}

const isColour = (text: string): boolean => text.startsWith('rgb');

/** Says of everything that is not seen well enough what it is. */
const faintOf = (items: readonly Painted[], scene: Scene): readonly string[] => {
  const faults = items.flatMap((item) =>
    item.grounds.flatMap((ground) => {
      const found = [item.colour, ground].every(isColour) ? wcagContrast(item.colour, ground) : 0;
      return found >= leastOf(item, scene)
        ? []
        : [`${found.toFixed(2)}: ${item.colour} on ${ground}: ${item.kind} ${item.name}`];
    }),
  );
  return [...new Set(faults)];
};

/** Fails where something is too faint, and where there was nothing to look at. */
function clear(items: readonly Painted[], scene: Scene, state: string): void {
  assert.ok(items.length > 60, `${state}: only ${items.length} things are seen`);
  assert.deepEqual(faintOf(items, scene), [], state);
}

for (const scene of SCENES) {
  test(`contrast: every text and mark, ${scene.name}: all open, as tables, others highlighted`, async () => {
    const page = await open(scene);
    await openAll(page);
    clear(await collect(page, 'painted'), scene, 'all open');
    await setAll(page, 'view', 'table');
    clear(await collect(page, 'painted'), scene, 'as tables');
    await page.close();
    const highlighted = await open(scene, HIGHLIGHTED);
    await openAll(highlighted);
    const items = await collect(highlighted, 'painted');
    assert.ok(items.some(({ name, kind }) => kind === 'mark' && name.includes('(receding)')));
    clear(items, scene, 'others highlighted');
    await highlighted.close();
  });

  test(`contrast: every focus ring, on both sides, ${scene.name}`, async () => {
    const page = await open(scene);
    await openAll(page);
    // From now on the focus is the keyboard's.
    await page.keyboard.press('Tab');
    const rings = await collect(page, 'rings');
    clear(rings, scene, 'all open');
    assert.deepEqual(
      rings.filter(({ width, grounds }) => width < 3 || grounds.length === 0).map(({ name }) => name),
      [],
    );
    await page.close();
  });
}

const EYES: Readonly<Record<string, (colour: string) => ReturnType<typeof parse>>> = {
  'full colour': parse,
  protanopia: (colour) => filterDeficiencyProt(1)(parse(colour)),
  deuteranopia: (colour) => filterDeficiencyDeuter(1)(parse(colour)),
  tritanopia: (colour) => filterDeficiencyTrit(1)(parse(colour)),
  grey: (colour) => filterGrayscale(1)(parse(colour)),
};

const coloursOf = (items: readonly Painted[], wanted: Painted['role']): readonly string[] => [
  ...new Set(
    items.filter(({ kind, role }) => kind === 'mark' && role === wanted).map(({ colour }) => colour),
  ),
];

/** A colour's hue in twelfths of the circle; greys have none. */
function hueOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (/\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(/[ ,]+/).map(Number);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most - least < 24) return 'grey';
  const angle = Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue);
  return String(Math.round((angle / Math.PI) * 6));
}

for (const scene of SCENES.filter(({ forced }) => !forced)) {
  test(`contrast: the two meanings differ as drawn, for every eye, in at most four hues, ${scene.name}`, async () => {
    const page = await open(scene);
    await openAll(page);
    const marks = (await collect(page, 'painted')).filter(({ kind }) => kind !== 'text');
    const [behind, compared] = [coloursOf(marks, 'behind'), coloursOf(marks, 'compared')];
    assert.ok(behind.length > 0 && compared.length > 0);
    for (const [eye, see] of Object.entries(EYES))
      for (const one of behind)
        for (const other of compared) {
          const found = differenceCiede2000()(see(one), see(other));
          assert.ok(found >= 20, `${eye}: ${one} and ${other}: ${found.toFixed(1)}`);
        }
    const hues = new Set(marks.map(({ colour }) => hueOf(colour)));
    assert.ok(hues.size <= 4, [...hues].join());
    await page.close();
  });
}

for (const scene of SCENES.filter(({ more }) => more)) {
  test(`contrast: lines are at least 2 px wide, ${scene.name}`, async () => {
    const page = await open(scene);
    await openAll(page);
    const thin = (await collect(page, 'painted')).filter(
      ({ kind, width }) => (kind === 'line' || kind === 'tick' || width > 0) && width < 2,
    );
    assert.deepEqual([...new Set(thin.map(({ name, width }) => `${width.toFixed(1)} px: ${name}`))], []);
    await page.close();
  });
}

/** The system's colours that say something, as the browser computes them. */
const SYSTEM = ['Canvas', 'CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'Highlight'];

const systemColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const probe = document.createElement('p');
        probe.style.color = name;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      }),
    SYSTEM,
  );

/** Colours of ours that no system has; black and white are everybody's. */
const OURS = [COLOURS.behind, COLOURS.behindText, COLOURS.compared, COLOURS.line, COLOURS.muted].flatMap(
  ({ light, dark }) => [formatRgb(light), formatRgb(dark)],
);

for (const scene of SCENES.filter(({ forced }) => forced)) {
  test(`contrast: nothing but the system’s colours, and a shape for each meaning, ${scene.name}`, async () => {
    const page = await open(scene);
    await openAll(page);
    const system = await systemColours(page);
    const items = [...(await collect(page, 'painted')), ...(await collect(page, 'rings'))];
    const [, , link, button] = system;
    for (const { kind, name, colour } of items) {
      assert.ok(system.includes(colour), `${colour}: ${name}`);
      assert.ok(!OURS.includes(colour), name);
      const isControl = kind === 'text' && / (a|button) \./.test(name);
      assert.ok(!isControl || [link, button].includes(colour), `${colour}: ${name}`);
    }
    const marks = items.filter(({ name, kind }) => kind === 'mark' && name.startsWith('big-society-gap'));
    const shapes = marks.map(({ role, shape }) => `${role} ${shape}`);
    assert.deepEqual([...new Set(shapes)].sort(), ['behind circle', 'compared path']);
    await page.close();
  });
}
