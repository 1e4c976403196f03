// Writes build/dist/custom-elements.json, the Custom Elements Manifest: what the doc blocks of
// src/elements say, with types as TypeScript works them out. Runs after tsc, for the attributes
// and their defaults are those that the elements read.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { create, ts as analyzer } from '@custom-elements-manifest/analyzer/index.js';
import ts from 'typescript';
import { OPTIONS } from '../build/src/model/options.js';

const FOLDER = 'src/elements';
const BASE = 'BigSocietyChart';

/** Where a program finds the classes, and where they are registered. */
const LIBRARY = 'dist/index.mjs';
const DROP_IN = 'dist/big-society.mjs';

const files = (await readdir(FOLDER))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.posix.join(FOLDER, file));

/** The types of the members of the base class and of what it stands on, by name. */
function memberTypes() {
  const file = `${FOLDER}/chart.ts`;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.base.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram([file], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const base = program.getSourceFile(file).statements.find((node) => node.name?.text === BASE);
  const type = checker.getDeclaredTypeOfSymbol(checker.getSymbolAtLocation(base.name));
  return new Map(
    type
      .getProperties()
      .map((symbol) => [
        symbol.name,
        checker
          .typeToString(
            checker.getTypeOfSymbolAtLocation(symbol, base),
            base,
            ts.TypeFormatFlags.NoTruncation,
          )
          .replaceAll('"', "'"),
      ]),
  );
}

/** A default as one writes it in JavaScript. */
const literal = (value) =>
  Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : value === null ? 'null' : `'${value}'`;

/** A member as readers of the manifest need it: with its type, its attribute and its default. */
function describe(member, types) {
  const option = OPTIONS[member.name];
  const { name, description, inheritedFrom } = member;
  return {
    kind: 'field',
    name,
    type: { text: types.get(name) ?? member.type?.text },
    description,
    ...(option && { attribute: option.attribute, default: literal(option.default) }),
    ...(name === 'data' && { default: 'null' }),
    ...(['issues', 'steps', 'updateComplete'].includes(name) && { readonly: true }),
    ...(inheritedFrom && { inheritedFrom }),
  };
}

/** Public fields only: no statics, no callbacks of the platform. */
const isPublic = ({ kind, name, privacy, static: ofClass }) =>
  kind === 'field' && !ofClass && (privacy === undefined || privacy === 'public') && !name.startsWith('#');

/** The attribute of a member; a list is written with spaces. */
function attributeOf({ attribute, name, type, description }) {
  const preset = OPTIONS[name].default;
  const isList = type.text.startsWith('readonly ');
  return {
    name: attribute,
    fieldName: name,
    type: isList ? { text: 'string' } : type,
    description,
    default: literal(Array.isArray(preset) ? preset.join(' ') : preset),
  };
}

/** The module that has what is inherited; what the base itself stands on is not public. */
const inherited = (items, of) =>
  items.map((item) =>
    item.inheritedFrom
      ? { ...item, inheritedFrom: of === BASE ? undefined : { name: BASE, module: LIBRARY } }
      : item,
  );

function complete({ name, description, tagName, ...found }, types) {
  const members = found.members
    .filter(isPublic)
    .map((member) => describe(member, types))
    // What can be set first.
    .toSorted((a, b) => Number(a.readonly ?? 0) - Number(b.readonly ?? 0));
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    description,
    superclass: name === BASE ? { name: 'HTMLElement' } : { name: BASE, module: LIBRARY },
    members: inherited(members, name),
    attributes: members.filter(({ attribute }) => attribute !== undefined).map(attributeOf),
    // What is dispatched under a name that is a variable has no description.
    events: inherited(
      found.events.filter((event) => event.description),
      name,
    ),
    slots: inherited(found.slots, name),
    cssParts: inherited(found.cssParts, name),
    cssProperties: inherited(found.cssProperties, name),
    cssStates: inherited(found.cssStates, name),
  };
}

/** The classes of the sources, completed, the base first. */
async function declarationsOf() {
  const modules = await Promise.all(
    files.map(async (file) =>
      analyzer.createSourceFile(file, await readFile(file, 'utf8'), analyzer.ScriptTarget.ES2022, true),
    ),
  );
  const types = memberTypes();
  return create({ modules, plugins: [], context: { dev: false } })
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ kind, name, tagName }) => kind === 'class' && (tagName || name === BASE))
    .map((declaration) => complete(declaration, types))
    .sort((a, b) => Number(b.name === BASE) - Number(a.name === BASE));
}

const module = (path, declarations, exports) => ({ kind: 'javascript-module', path, declarations, exports });

const declarations = await declarationsOf();
const manifest = {
  schemaVersion: '2.1.0',
  modules: [
    module(
      LIBRARY,
      declarations,
      declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: LIBRARY } })),
    ),
    module(
      DROP_IN,
      [],
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ name, tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: LIBRARY },
        })),
    ),
  ],
};
await writeFile('build/dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
