// The manifest tells all that the elements have, and the README what the manifest tells.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { OPTION_NAMES, OPTIONS } from '../../src/model/options.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
  readonly default?: string;
  readonly attribute?: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members: readonly Item[];
  readonly attributes: readonly Item[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly Item[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const manifest = JSON.parse(await readFile('build/dist/custom-elements.json', 'utf8')) as Manifest;
const [base, ...elements] = manifest.modules[0]?.declarations ?? [];
assert.ok(base);

const names = (items: readonly Item[]): readonly string[] => items.map(({ name }) => name).sort();

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

const textOf = async (folder: string, files: RegExp): Promise<string> => {
  const all = (await readdir(folder)).filter((file) => files.test(file));
  return (await Promise.all(all.map((file) => readFile(path.join(folder, file), 'utf8')))).join('\n');
};

test('reference: the README says what the manifest says', async () => {
  const { withReference } = (await import(path.resolve('scripts/reference.mjs'))) as {
    withReference: (readme: string, manifest: Manifest) => Promise<string>;
  };
  const readme = await readFile('README.md', 'utf8');
  assert.equal(readme, await withReference(readme, manifest), 'run npm run reference');
});

test('reference: the guide and the README have the hash of the script that is built', async () => {
  const { GUIDE, withIntegrity } = (await import(path.resolve('scripts/reference.mjs'))) as {
    GUIDE: string;
    withIntegrity: (text: string, integrity: unknown) => string;
  };
  for (const file of [GUIDE, 'README.md']) {
    const guide = await readFile(file, 'utf8');
    const integrity: unknown = JSON.parse(await readFile('build/dist/integrity.json', 'utf8'));
    assert.match(guide, /integrity="sha384-[\w+/]{64}"/);
    assert.equal(guide, withIntegrity(guide, integrity), 'run npm run reference');
  }
});

test('reference: the manifest names the three elements', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'big-society-balance',
    'big-society-failures',
    'big-society-gap',
  ]);
});

for (const { name, ...declaration } of [base, ...elements]) {
  test(`reference: ${name} has every attribute and property, with type and words`, () => {
    assert.deepEqual(
      names(declaration.attributes),
      OPTION_NAMES.map((option) => OPTIONS[option].attribute).sort(),
    );
    assert.deepEqual(
      names(declaration.members),
      [...OPTION_NAMES, 'data', 'issues', 'steps', 'updateComplete'].sort(),
    );
    for (const { name: member, type, description } of declaration.members) {
      assert.match(description ?? '', /\.$/, member);
      assert.match(type?.text ?? '', /^[^<>=]*(<void>)?$/, member);
      assert.doesNotMatch(type?.text ?? '', /^any$|Options|^$/, member);
    }
  });

  test(`reference: ${name} has every event`, async () => {
    const told = found(await textOf('src/elements', /^chart\.ts$/), /#tell\('([\w-]+)'/g);
    assert.deepEqual(names(declaration.events), told);
    for (const { type } of declaration.events) assert.match(type?.text ?? '', /^CustomEvent<\w+Detail>$/);
  });

  test(`reference: ${name} has every custom property`, async () => {
    // Those of the colours are made of the names of the tokens.
    const { COLOURS } = await import('../../src/tokens.js');
    const colours = Object.keys(COLOURS).map(
      (colour) => `--big-society-${colour.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    );
    const written = found(await textOf('src/elements', /styles\.ts$/), /var\((--big-society-[\w-]+)/g);
    assert.deepEqual(names(declaration.cssProperties), [...new Set([...colours, ...written])].sort());
  });
}

/** Only the failures have one in the built-in report. */
const remark = ['remark'];

for (const { tagName = '', cssParts, slots } of elements) {
  test(`reference: <${tagName}> has every part and slot that is drawn`, async () => {
    const drawn = await textOf(
      'test/golden',
      new RegExp(`^${tagName.replace('big-society-', '')}-.*\\.html$`),
    );
    const message = found(await textOf('test/golden', /^gap-unknown-figures\.html$/), /part="([\w-]+)"/g);
    assert.deepEqual(
      names(cssParts),
      [...new Set([...found(drawn, /part="([\w-]+)"/g), ...message, ...remark])].sort(),
    );
    assert.equal(slots.length, 1);
  });
}
