import assert from 'node:assert/strict';
import test from 'node:test';
import { boxesOf, meet, type Box } from '../../src/export/boxes.js';
import type { Item, Scene } from '../../src/export/scene.js';
import { CHART_NAMES, DEFAULTS, FIXTURES, pictured, randomSubjects, type Pictured } from './scenes.js';

const WIDTHS = [240, 320, 480, 720, 1200];
const DATASETS = 100;

/** Rounding moves a text by half a pixel at most. */
const ROUNDING = 0.6;

const textOf = (item: Item): string =>
  item.kind === 'text' ? item.lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('') : '';

/** Texts with spaces alike: some stay on one line in a picture. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Place {
  readonly box: Box;
  readonly what: string;
}

/** Where the texts and the marks of a picture are. */
function placesOf({ items }: Scene): readonly Place[] {
  return items.flatMap((item): readonly Place[] => {
    if (item.kind === 'text') {
      const what = textOf(item);
      return boxesOf(item).map((box) => ({ box, what }));
    }
    if (item.kind !== 'circle' && item.kind !== 'diamond') return [];
    const { x, y, radius } = item;
    return [
      { box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, what: item.kind },
    ];
  });
}

const shrunk = ({ left, right, top, bottom }: Box): Box => ({
  left: left + ROUNDING,
  right: right - ROUNDING,
  top: top + ROUNDING,
  bottom: bottom - ROUNDING,
});

/** What is wrong with a picture: what leaves it, what covers a text, what it does not say. */
function faultsOf({ scene, shown }: Pictured): readonly string[] {
  const places = placesOf(scene);
  const outside = places.filter(
    ({ box }) =>
      box.left < -ROUNDING || box.right > scene.width + ROUNDING || box.top < 0 || box.bottom > scene.height,
  );
  const covered = places.flatMap((a, index) =>
    places
      .slice(index + 1)
      .filter((b) => (textual(a) || textual(b)) && meet(shrunk(a.box), shrunk(b.box)))
      .map((b) => `"${a.what}" and "${b.what}" meet`),
  );
  const said = plain(scene.items.map(textOf).join(' '));
  const missing = shown.filter((text) => !said.includes(plain(text)));
  return [
    ...outside.map(({ what, box }) => `"${what}" leaves the picture: ${JSON.stringify(box)}`),
    ...covered,
    ...missing.map((text) => `"${text}" is missing`),
    ...(/NaN|Infinity|undefined/.test(JSON.stringify(scene)) ? ['something is no number'] : []),
  ];
}

const textual = ({ what }: Place): boolean => what !== 'circle' && what !== 'diamond';

for (const { name, picture } of [...DEFAULTS, ...FIXTURES]) {
  test(`scene: ${name} says all, inside its width, and nothing covers a text`, () => {
    for (const width of WIDTHS)
      for (const scale of [1, 1.5])
        assert.deepEqual(faultsOf(picture({ width, scale })), [], `width ${width}, scale ${scale}`);
  });
}

test(`scene: so do the charts of ${DATASETS} random datasets`, () => {
  for (let seed = 1; seed <= DATASETS; seed += 1)
    for (const { name, picture } of randomSubjects(seed))
      for (const width of WIDTHS)
        assert.deepEqual(faultsOf(picture({ width })), [], `${name}, width ${width}`);
});

test('scene: numbers have two decimals at most', () => {
  for (const chart of CHART_NAMES)
    for (const [number] of JSON.stringify(pictured(chart).scene.items).matchAll(/-?\d+\.\d+/g))
      assert.match(number, /^-?\d+\.\d{1,2}$/);
});

test('scene: a picture is as wide as it is asked to be, but never narrower than 240', () => {
  assert.equal(pictured('gap', { width: 1000 }).scene.width, 1000);
  assert.equal(pictured('gap', { width: 100 }).scene.width, 240);
});
