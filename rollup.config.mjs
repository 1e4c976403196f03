import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { innerNames } from './scripts/inner-names.mjs';
import { minifyLiterals } from './scripts/minify-literals.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version}, ${license} licence. Includes Lit (BSD-3-Clause) and D3 (ISC). */`;

const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    mangle: { properties: { regex: innerNames() } },
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    // Escapes: a page that names no encoding would read our dashes and pounds as something else.
    format: { comments: /^!/, ascii_only: true },
  });

/** The drop-in: everything in one file, as a classic script and as a module. */
const dropIn = {
  input: 'build/src/define.js',
  plugins: [minifyLiterals(), nodeResolve({ browser: true })],
  // What D3 prepares for searching, which we don't use, is taken for needed otherwise.
  treeshake: { manualPureFunctions: ['bisector'] },
  output: [
    // Hidden: who takes the script alone has no map beside it, and nothing may ask for one.
    { file: 'build/dist/big-society.js', format: 'iife', sourcemap: 'hidden', banner, plugins: [minify()] },
    { file: 'build/dist/big-society.mjs', format: 'es', sourcemap: 'hidden', banner, plugins: [minify()] },
  ],
};

/** For those who bundle: classes without side effects, their libraries left outside. */
const library = {
  input: 'build/src/index.js',
  plugins: [minifyLiterals()],
  external: [/^lit/, /^d3-/],
  output: { file: 'build/dist/index.mjs', format: 'es', sourcemap: true, banner },
};

export default [dropIn, library];
