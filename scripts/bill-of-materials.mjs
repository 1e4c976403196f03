// Writes what the built files hold of others, and what the package needs where it is installed, as a bill of
// materials (CycloneDX). What a file holds is read off its source map and its imports, so it is what was built.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { parse } from 'acorn';
import { walk } from 'estree-walker';

const FOLDER = 'build/dist';
const FILE = 'bom.json';

const json = async (file) => JSON.parse(await readFile(file, 'utf8'));
const own = await json('package.json');
const locks = [await json('package-lock.json'), await json('test/frameworks/package-lock.json')];

/** What the lock files know of a package; peers are in that of the frameworks. */
function lockedAs(name) {
  const found = locks.map(({ packages }) => packages[`node_modules/${name}`]).find(Boolean);
  if (found?.license === undefined) throw new Error(`${name}: no lock file names its licence.`);
  return found;
}

/** The package that a specifier or a path begins with. */
const packageOf = (specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0];

/** A component; one without a version is what the user of the package brings. */
function component(name, { version, license }, others = {}) {
  const purl = `pkg:npm/${name.replace('@', '%40')}${version === undefined ? '' : `@${version}`}`;
  return new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: purl,
    purl,
    version,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    ...others,
  });
}

/** What npm installs with the package, by name. */
const installed = new Map();

function install(name) {
  const known = installed.get(name);
  if (known !== undefined) return known;
  const locked = lockedAs(name);
  const one = component(name, locked, { scope: Enums.ComponentScope.Required });
  installed.set(name, one);
  for (const next of Object.keys(locked.dependencies ?? {})) one.dependencies.add(install(next).bomRef);
  return one;
}

const root = component(own.name, own);
for (const name of Object.keys(own.dependencies)) root.dependencies.add(install(name).bomRef);
for (const name of Object.keys(own.peerDependencies)) {
  const { license } = lockedAs(name);
  installed.set(name, component(name, { license }, { scope: Enums.ComponentScope.Optional }));
}

/** The packages that went into a file, by its source map. */
async function bundledIn(file) {
  const { sources } = await json(`${FOLDER}/${file}.map`).catch((error) => {
    // What was not bundled has none.
    if (error.code === 'ENOENT') return { sources: [] };
    throw error;
  });
  const names = sources.flatMap((source) => /.*node_modules\/(.*)/.exec(source)?.[1] ?? []).map(packageOf);
  return [...new Set(names)];
}

/** The packages that a module imports. */
async function importedBy(file) {
  const names = new Set();
  const text = await readFile(`${FOLDER}/${file}`, 'utf8');
  walk(parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true }), {
    enter({ type, source }) {
      const from = /^(Import|Export)/.test(type) ? source?.value : undefined;
      if (typeof from === 'string' && !/^(\.|node:)/.test(from)) names.add(packageOf(from));
    },
  });
  return [...names];
}

const files = (await readdir(FOLDER)).filter((file) => /\.m?js$/.test(file)).sort();
for (const file of files) {
  const place = `dist/${file}`;
  const inside = await bundledIn(file);
  const one = new Models.Component(Enums.ComponentType.File, place, {
    bomRef: place,
    components: new Models.ComponentRepository(
      inside.map((name) => component(name, lockedAs(name), { bomRef: `${place}#${name}` })),
    ),
  });
  for (const name of await importedBy(file)) {
    const needed = installed.get(name);
    if (needed === undefined) throw new Error(`${place} imports ${name}, which package.json does not name.`);
    one.dependencies.add(needed.bomRef);
  }
  root.components.add(one);
}

// Neither number nor time: the same sources give the same bytes.
const bom = new Models.Bom({
  metadata: new Models.Metadata({ component: root }),
  components: new Models.ComponentRepository(installed.values()),
});
const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
const text = new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 });
await writeFile(path.join(FOLDER, FILE), `${text}\n`);
