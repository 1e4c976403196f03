import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';

/** Which rooms and libraries each room may import from; the table of ARCHITECTURE.md. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  model: ['dataset'],
  strings: ['dataset', 'model'],
  layout: ['dataset', 'model', 'strings', 'd3-array'],
  draw: ['layout', 'model', 'strings', 'tokens', 'lit/html.js'],
  export: ['dataset', 'layout', 'strings', 'tokens'],
  charts: ['dataset', 'model', 'strings', 'layout', 'draw', 'lit/html.js'],
  elements: ['charts', 'dataset', 'draw', 'model', 'strings', 'tokens', 'version', 'lit/html.js'],
  server: [
    ...['charts', 'cy', 'dataset', 'draw', 'elements', 'export', 'layout', 'model', 'strings', 'version'],
    '@resvg/resvg-js',
    'lit/html.js',
    ...['node:fs/promises', 'node:url', 'node:util', 'node:path'],
  ],
  files: ['charts', 'elements', 'embed', 'export', 'layout', 'model', 'strings', 'version'],
  tokens: [],
  version: [],
  index: ['dataset', 'elements', 'model', 'strings', 'tokens', 'version'],
  cy: ['dataset', 'elements', 'strings'],
  define: ['elements', 'version'],
  'define-module': ['cy', 'define', 'elements'],
  'define-cy': ['cy', 'elements'],
  'define-files': ['elements', 'files'],
  embed: [],
  'define-embed': ['elements', 'embed'],
  'define-frames': ['embed'],
  decks: [],
  'define-reveal': ['decks'],
};

/** Rooms from which a room may take types, no code. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  strings: ['dataset', 'model'],
  draw: ['layout', 'model', 'strings'],
  export: ['layout'],
  elements: ['lit/html.js'],
  'define-embed': ['elements'],
};

/** Names of the web that only elements may use. */
const DOM = /\b(document|window|navigator|customElements|HTMLElement|ResizeObserver|getBoundingClientRect)\b/;

const files = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.ts'));
const roomOf = (file: string): string => file.split(path.sep)[0]?.replace(/\.ts$/, '') ?? '';

for (const file of files) {
  test(`imports: src/${file} keeps to its room`, async () => {
    const text = await readFile(path.join('src', file), 'utf8');
    const room = roomOf(file);
    const allowed = ALLOWED[room];
    assert.ok(allowed, `src/${room} is no room of the house`);
    for (const [, types = '', specifier = ''] of text.matchAll(
      /^(?:import|export)( type)?\b[^;]*?from '([^']+)'/gm,
    )) {
      const target = specifier.startsWith('.')
        ? roomOf(path.relative('src', path.join('src', path.dirname(file), specifier)).replace(/\.js$/, ''))
        : specifier;
      assert.ok(target === room || allowed.includes(target), `${room} may not import ${specifier}`);
      if (TYPES_ONLY[room]?.includes(target)) {
        assert.equal(types, ' type', `${room} may import only types from ${specifier}`);
      }
    }
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    if (
      ![
        'elements',
        'files',
        'embed',
        'decks',
        'define',
        'define-cy',
        'define-files',
        'define-embed',
        'define-frames',
      ].includes(room)
    )
      assert.doesNotMatch(code, DOM);
    if (file !== path.join('export', 'canvas.ts')) assert.doesNotMatch(code, /CanvasRendering/);
    // Where a page, or a server, asks for a dataset.
    if (![path.join('dataset', 'load.ts'), path.join('server', 'read-dataset.ts')].includes(file))
      assert.doesNotMatch(code, /\bfetch\b|XMLHttpRequest|sendBeacon/);
  });
}

test('imports: every room of the table is there', () => {
  assert.deepEqual(
    Object.keys(ALLOWED).sort(),
    [...new Set(files.map(roomOf))].filter((room) => room !== 'tsconfig.json').sort(),
  );
});
