// The page on accessibility speaks of every criterion, and of tests that are there.
import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';

const COUNTS = { A: 13, B: 8, C: 6, D: 8, E: 13 };

const page = await readFile('docs/accessibility.md', 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| ([A-E]\d+) +\| (.*?) +\| (.*?) +\|$/gm)].map(([, id = '', how = '', held = '']) => [
    id,
    { how, held },
  ]),
);

test('accessibility: the page says of each criterion how it is met', () => {
  const expected = Object.entries(COUNTS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  assert.deepEqual([...rows.keys()], expected);
});

test('accessibility: each is held by tests that are there, or says why it is not met', async () => {
  for (const [id, { how, held }] of rows) {
    if (held === 'none') assert.match(how, /Not met: ./, id);
    else
      for (const [, file = ''] of held.matchAll(/`([^`]+)`/g))
        await assert.doesNotReject(access(file), `${id}: ${file}`);
  }
});

/** What the style sheets and the templates hold. */
const sources = await Promise.all(
  ['elements', 'draw', 'files'].flatMap(async (room) =>
    Promise.all((await readdir(`src/${room}`)).map((file) => readFile(path.join('src', room, file), 'utf8'))),
  ),
);
const code = sources
  .flat()
  .join('\n')
  .replace(/\/\*[^]*?\*\//g, '');

test('accessibility: nothing is fixed, moved, turned, shortened with dots, or spaced against the reader', () => {
  for (const word of [
    'position: fixed',
    'animation',
    'transition',
    '@keyframes',
    'rotate(',
    'text-overflow',
    'line-clamp',
    ' style=',
  ])
    assert.ok(!code.includes(word), word);
  // What a button takes over from the text around it is the reader's own.
  assert.deepEqual(
    [...code.matchAll(/(?:letter|word)-spacing: (\w+)/g)].filter(([, value]) => value !== 'inherit'),
    [],
  );
});
