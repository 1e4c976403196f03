// What ships of others: named by the bill of materials, with a licence, and with a reason.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

interface Component {
  readonly name: string;
  readonly version?: string;
  readonly 'bom-ref': string;
  readonly scope?: string;
  readonly licenses?: readonly { readonly license: { readonly id: string } }[];
  readonly components?: readonly Component[];
}

interface Bill {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const text = await readFile('build/dist/bom.json', 'utf8');
const bill = JSON.parse(text) as Bill;
const files = bill.metadata.component.components ?? [];
const pkg = JSON.parse(await readFile('package.json', 'utf8')) as Readonly<
  Record<'dependencies' | 'peerDependencies', Readonly<Record<string, string>>>
>;

const namesOf = (components: readonly Component[] = []): readonly string[] =>
  components.map(({ name }) => name);

/** What a file imports, by name. */
function importsOf(file: string): readonly string[] {
  const { dependsOn = [] } = bill.dependencies.find(({ ref }) => ref === file) ?? {};
  return dependsOn.map((ref) => bill.components.find((one) => one['bom-ref'] === ref)?.name ?? ref);
}

test('bill of materials: it is valid CycloneDX, with neither a time nor a number of its own', async () => {
  assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
  assert.equal(bill.metadata.timestamp, undefined);
  assert.equal(bill.serialNumber, undefined);
});

test('bill of materials: it names what is inside of each script, and what each module imports', () => {
  const known = Object.fromEntries(
    files.map(({ name, components }) => [name, [namesOf(components), importsOf(name)]]),
  );
  const libraries = [['d3-array', 'lit-html'], []];
  const ours = [[], []];
  assert.deepEqual(known, {
    'dist/big-society.cy.js': ours,
    'dist/big-society.cy.mjs': ours,
    'dist/big-society.files.js': ours,
    'dist/big-society.files.mjs': ours,
    'dist/big-society.js': libraries,
    'dist/big-society.mjs': libraries,
    'dist/big-society.reveal.js': ours,
    'dist/cli.mjs': ours,
    'dist/embed.js': ours,
    'dist/files.mjs': ours,
    'dist/frames.js': ours,
    'dist/index.mjs': [[], ['d3-array', 'lit']],
    'dist/react.mjs': [[], ['@lit/react', 'react']],
    'dist/reveal.mjs': ours,
    'dist/server.mjs': [[], ['@resvg/resvg-js', 'd3-array', 'lit']],
  });
});

test('bill of materials: it names what the package needs, and what it can do with more', () => {
  const { dependsOn } = bill.dependencies.find(({ ref }) => ref === bill.metadata.component['bom-ref']) ?? {};
  assert.deepEqual(
    dependsOn?.map((ref) => ref.replace(/^pkg:npm\/|@[^@]*$/g, '')),
    Object.keys(pkg.dependencies).sort(),
  );
  assert.deepEqual(
    namesOf(bill.components.filter(({ scope }) => scope === 'optional')),
    Object.keys(pkg.peerDependencies).sort(),
  );
});

test('bill of materials: every licence lets people pass the work on', () => {
  const all = [...bill.components, ...files.flatMap(({ components = [] }) => components)];
  assert.ok(all.length > 10);
  for (const { name, licenses } of all)
    assert.match(licenses?.[0]?.license.id ?? 'none', /^(?:MIT|ISC|BSD-3-Clause|MPL-2\.0)$/, name);
});

test('bill of materials: every part of it has its row in decision 16, and no other has', async () => {
  const decision = await readFile('docs/decisions/0016-what-ships.md', 'utf8');
  const rows = [...decision.matchAll(/^\| `([^`]+)` +\| (.+?) +\|/gm)].map(
    ([, name = '', licence = '']) => `${name}: ${licence}`,
  );
  assert.deepEqual(
    rows.sort(),
    bill.components.map(({ name, licenses }) => `${name}: ${licenses?.[0]?.license.id ?? ''}`).sort(),
  );
});
