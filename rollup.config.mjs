import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import thirdParties from 'rollup-plugin-license';
import { innerNames } from './scripts/inner-names.mjs';
import { lets } from './scripts/lets.mjs';
import { litTags } from './scripts/lit-tags.mjs';
import { minifyLiterals } from './scripts/minify-literals.mjs';
import { moduleOrder } from './scripts/module-order.mjs';
import { styleSheets } from './scripts/style-sheets.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const own = `/*! ${name} ${version}, ${license}`;
const banner = `${own}. With Lit (BSD-3-Clause) and D3 (ISC). */`;

/** @param nameCache the short names of inner properties, shared by scripts that meet in a page */
const minify = (nameCache) =>
  terser({
    ecma: 2022,
    module: true,
    nameCache,
    mangle: { properties: { regex: innerNames() } },
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false, unsafe: true },
    // Escapes: a page that names no encoding would read our dashes and pounds as something else.
    format: { comments: /^!/, ascii_only: true },
  });

/** Any two of the scripts may meet in a page. */
const NAMES = {};
const CLASSIC = { format: 'iife', ext: 'js' };
const MODULE = { format: 'es', ext: 'mjs' };

/** A file that a page loads, with all that it needs inside. */
const file = (entry, dist, { format, ext }, { plugins = [], ...others } = {}) => ({
  input: `build/src/${entry}.js`,
  plugins: [
    moduleOrder(),
    litTags(),
    minifyLiterals(),
    styleSheets(),
    nodeResolve({ browser: true }),
    ...plugins,
  ],
  // What D3 prepares for searching, and Lit for drawing, which we don't use, is taken for needed otherwise.
  treeshake: { manualPureFunctions: ['bisector', 's.createPolicy', 'l.createTreeWalker', 'l.createComment'] },
  ...others,
  // Hidden: who takes the script alone has no map beside it, and nothing may ask for one.
  output: {
    file: `build/dist/${dist}.${ext}`,
    format,
    sourcemap: 'hidden',
    banner,
    plugins: [lets(), minify(NAMES)],
    ...others.output,
  },
});

/** Words and texts alone. */
const WORDS = { output: { banner: `${own}. */` } };

/** Welsh stands beside the module, which loads it when a chart asks for it. */
const welsh = {
  external: [path.resolve('build/src/cy.js')],
  output: { paths: { [path.resolve('build/src/cy.js')]: './big-society.cy.mjs' } },
};

/** For those who bundle: classes without side effects, their libraries left outside. */
const library = (entry, dist) => ({
  input: `build/src/${entry}.js`,
  plugins: [minifyLiterals(), styleSheets()],
  external: [/^lit/, /^d3-/],
  output: { file: `build/dist/${dist}.mjs`, format: 'es', sourcemap: true, banner },
});

/** For servers: what is not of this project is left outside. */
const server = (entry, dist, others = {}) => ({
  input: `build/src/server/${entry}.js`,
  plugins: [minifyLiterals(), styleSheets()],
  external: [/^lit/, /^@resvg/, /^d3-/, /^node:/, ...(others.external ?? [])],
  output: { file: `build/dist/${dist}.mjs`, format: 'es', sourcemap: true, banner, ...others.output },
});

/** The command stands beside what it runs. */
const inner = path.resolve('build/src/server/index.js');
const command = {
  external: [inner],
  output: { banner: `#!/usr/bin/env node\n${own}. */`, paths: { [inner]: './server.mjs' } },
};

/** The notices of the libraries that go into the scripts, which their licences ask for. */
const notices = thirdParties({ thirdParty: { output: { file: 'build/dist/THIRD-PARTY.txt' } } });

export default [
  file('define', 'big-society', CLASSIC, { plugins: [notices] }),
  file('define-module', 'big-society', MODULE, welsh),
  file('define-cy', 'big-society.cy', CLASSIC, WORDS),
  file('cy', 'big-society.cy', MODULE, WORDS),
  // After the charts, whose inner names they take.
  file('define-files', 'big-society.files', CLASSIC, WORDS),
  file('define-files', 'big-society.files', MODULE, WORDS),
  file('define-embed', 'embed', CLASSIC, WORDS),
  file('define-frames', 'frames', CLASSIC, WORDS),
  file('define-reveal', 'big-society.reveal', CLASSIC, WORDS),
  file('decks/reveal', 'reveal', MODULE, WORDS),
  library('index', 'index'),
  library('files/add-files', 'files'),
  server('index', 'server'),
  server('cli', 'cli', command),
];
