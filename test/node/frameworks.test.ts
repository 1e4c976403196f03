// What is written for frameworks and editors says what the manifest says.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';

interface Named {
  readonly name: string;
}

const read = (file: string): Promise<string> => readFile(`build/dist/${file}`, 'utf8');
const json = async (file: string): Promise<unknown> => JSON.parse(await read(file)) as unknown;
const names = (items: readonly Named[]): readonly string[] => items.map(({ name }) => name).sort();
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name).sort();

const TAGS = ['big-society-balance', 'big-society-failures', 'big-society-gap'];
const EVENTS = ['big-society-issues', 'big-society-select', 'big-society-step', 'big-society-view'];
const ATTRIBUTES = OPTION_NAMES.map((name) => OPTIONS[name].attribute).sort();

test('frameworks: the components set every property and hear every event', async () => {
  const module = await read('react.mjs');
  assert.match(module, /^'use client';\n/);
  const [, properties = ''] = /Chart\.prototype, \{([^}]*)\}/.exec(module) ?? [];
  assert.deepEqual(found(properties, /^ {2}(\w+):/gm), [...OPTION_NAMES, 'data'].sort());
  assert.deepEqual(found(module, /on\w+: '([\w-]+)'/g), EVENTS);
  assert.deepEqual(found(module, /tagName: '([\w-]+)'/g), TAGS);
});

test('frameworks: the tags take every property and attribute, under their short names too', async () => {
  const types = await read('types/frameworks/tags.d.ts');
  const [, elements = '', props = ''] = types.split('export interface');
  const short = TAGS.map((tag) => tag.replace('big-society', 'bs'));
  assert.deepEqual(found(elements, /^ {2}'([\w-]+)':/gm), [...TAGS, ...short].sort());
  assert.deepEqual(
    found(props, /^ {2}'?([\w-]+)'?\?:/gm),
    [...new Set([...OPTION_NAMES, ...ATTRIBUTES, 'data'])].sort(),
  );
});

test('editors: VS Code completes every tag, attribute, custom property and part, each once', async () => {
  const html = (await json('vscode.html-custom-data.json')) as {
    readonly tags: readonly (Named & { readonly attributes: readonly Named[] })[];
  };
  assert.deepEqual(names(html.tags), TAGS);
  for (const { attributes } of html.tags) assert.deepEqual(names(attributes), ATTRIBUTES);
  const css = (await json('vscode.css-custom-data.json')) as Readonly<Record<string, readonly Named[]>>;
  const list = [...names(css['properties'] ?? []), ...names(css['pseudoElements'] ?? [])];
  assert.ok(list.includes('--big-society-behind') && list.includes('::part(row)'));
  assert.equal(new Set(list).size, list.length);
});

test('editors: JetBrains’ know the version, every tag, attribute and event', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  const types = (await json('web-types.json')) as {
    readonly version: string;
    readonly contributions: {
      readonly html: {
        readonly elements: readonly (Named & {
          readonly attributes: readonly Named[];
          readonly events: readonly Named[];
        })[];
      };
    };
  };
  assert.equal(types.version, version);
  const { elements } = types.contributions.html;
  assert.deepEqual(names(elements), TAGS);
  for (const { attributes, events } of elements)
    assert.deepEqual([names(attributes), names(events)], [ATTRIBUTES, EVENTS]);
  assert.doesNotMatch(JSON.stringify(types), /undefined/);
});
