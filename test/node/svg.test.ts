import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import test from 'node:test';
import { svgOf } from '../../src/export/svg.js';
import { compiled } from '../fixtures/compiled.js';
import { CHART_NAMES, DEFAULTS, FIXTURES, pictured, randomSubjects, type Subject } from './scenes.js';
import { allElements, readXml, textOf, type XmlElement } from './xml.js';

// `npm run golden` writes the files anew.
const FOLDER = 'test/golden';
const update = process.env['UPDATE_GOLDEN'] === '1';

/** What a picture is made of; nothing else is known to every program that reads SVG. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: [
    'xmlns',
    'width',
    'height',
    'viewBox',
    'role',
    'aria-labelledby',
    'lang',
    'xml:lang',
    'xml:space',
    'font-family',
  ],
  title: ['id'],
  desc: ['id'],
  text: ['x', 'y', 'font-size', 'font-weight', 'fill', 'text-anchor'],
  tspan: ['x', 'y', 'font-size', 'font-weight', 'fill'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill', 'stroke', 'stroke-width'],
  circle: ['cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width'],
  path: ['d', 'fill', 'stroke', 'stroke-width'],
  line: ['x1', 'y1', 'x2', 'y2', 'stroke', 'stroke-width'],
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textsOf = (root: XmlElement): readonly string[] =>
  allElements(root)
    .filter(({ name }) => name === 'text')
    .map((text) => plain(textOf(text)));

/** Reads the SVG of a picture and holds what is true of each. */
function holds({ name, picture }: Subject): void {
  const { scene, shown } = picture();
  const source = svgOf(scene);
  const root = readXml(source);
  for (const { name: tag, attributes } of allElements(root)) {
    assert.ok(ALLOWED[tag], `${name}: <${tag}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      assert.ok(ALLOWED[tag].includes(attribute), `${name}: ${tag} has ${attribute}`);
      if (attribute !== 'xmlns') assert.doesNotMatch(value, /url\(|:\/\/|var\(|NaN|undefined/, name);
      if (['fill', 'stroke'].includes(attribute)) assert.match(value, /^#[0-9a-f]{6}$/);
    }
  }
  const said = textsOf(root).join(' ');
  for (const text of shown) assert.ok(said.includes(plain(text)), `${name}: "${text}" is missing`);
  assert.equal(source, svgOf(picture().scene), `${name}: not the same twice`);
}

for (const subject of [...DEFAULTS, ...FIXTURES])
  test(`svg: ${subject.name} is well-formed, says all, and needs nothing from elsewhere`, () => {
    holds(subject);
  });

test('svg: so are the charts of 100 random datasets', () => {
  for (let seed = 1; seed <= 100; seed += 1) randomSubjects(seed).forEach(holds);
});

for (const chart of CHART_NAMES) {
  test(`svg: ${chart} is an image with a name and a description`, () => {
    const { scene } = pictured(chart);
    const root = readXml(svgOf(scene, { idPrefix: 'first ' }));
    const byId = new Map(allElements(root).map((element) => [element.attributes['id'], element]));
    const named = (root.attributes['aria-labelledby'] ?? '').split(' ').map((id) => byId.get(id));
    assert.deepEqual(
      named.map((element) => element && [element.name, textOf(element)]),
      [
        ['title', scene.title],
        ['desc', scene.description],
      ],
    );
    assert.equal(root.attributes['role'], 'img');
    assert.equal(root.attributes['lang'], 'en-GB');
    const ids = [...byId.keys()].filter((id) => id !== undefined);
    assert.ok(ids.every((id) => id.startsWith(`first-big-society-${chart}-`)));
  });

  test(`golden: the SVG of the ${chart}`, async () => {
    const svg = svgOf(pictured(chart).scene);
    assert.ok(svg.length < 60_000);
    const file = `${FOLDER}/${chart}.svg`;
    if (update) await writeFile(file, svg);
    assert.equal(svg, await readFile(file, 'utf8'));
  });
}

test('svg: a paragraph is one text, a line of it one tspan with its place', () => {
  const { scene } = pictured('gap');
  const paragraphs = allElements(readXml(svgOf(scene))).filter(({ name }) => name === 'text');
  const summary = paragraphs.find((text) => textOf(text).startsWith('In 6 of 7 shares'));
  assert.ok(summary);
  assert.ok(scene.description.endsWith(textOf(summary)));
  const lines = summary.children.map((line) => (typeof line === 'string' ? line : line.attributes));
  assert.deepEqual(
    lines.map((line) => Object.keys(line)),
    lines.map(() => ['x', 'y']),
  );
  assert.ok(lines.length > 1);
});

test('svg: with links it is a group, and each name of a source links to it', () => {
  const { scene } = pictured('gap');
  const root = readXml(svgOf(scene, { links: true }));
  assert.equal(root.attributes['role'], 'group');
  const links = allElements(root).filter(({ name }) => name === 'a');
  assert.ok(links.length > 10);
  for (const { attributes } of links) assert.match(attributes['href'] ?? '', /^https?:\/\//);
});

const HOSTILE = `a<b>&"c" 'd' ]]> </text><script>alert(1)</script> \u0000\u0008\ud800 \u{1f600}\ufffe`;
const KEPT = `a<b>&"c" 'd' ]]> </text><script>alert(1)</script> \u{1f600}`;

test('svg: markup in texts is text, and what XML refuses is left out', () => {
  const rows = [
    { id: 'a', label: HOSTILE, behind: [HOSTILE, 12], compared: [HOSTILE, 97], cautions: [HOSTILE] },
  ] as const;
  const { scene } = pictured('gap', { fontFamily: `"A & B", 'C'` }, { heading: HOSTILE }, compiled(rows));
  const root = readXml(svgOf(scene));
  assert.equal(root.attributes['font-family'], `"A & B", 'C'`);
  assert.ok(textsOf(root).join(' ').includes(KEPT));
  assert.deepEqual(
    allElements(root).filter(({ name }) => ALLOWED[name] === undefined),
    [],
  );
});
