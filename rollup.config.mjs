import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version}, ${license} licence. Includes Lit (BSD-3-Clause) and D3 (ISC). */`;

const minify = () =>
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 2 },
    mangle: { properties: false },
    // Escapes: a page that names no encoding would read our dashes and pounds as something else.
    format: { comments: /^!/, ascii_only: true },
  });

/** Style sheets without the spaces and comments that are for us. */
const minifyStyles = () => ({
  name: 'minify-styles',
  transform: (code, id) =>
    id.endsWith('.styles.js')
      ? {
          code: code.replace(/css `([^]*?)`;/g, (_, sheet) => `css \`${minifySheet(sheet)}\`;`),
          map: null,
        }
      : null,
});

const minifySheet = (sheet) =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/** The drop-in: everything in one file, as a classic script and as a module. */
const dropIn = {
  input: 'build/src/define.js',
  plugins: [minifyStyles(), nodeResolve({ browser: true })],
  output: [
    { file: 'build/dist/big-society.js', format: 'iife', sourcemap: true, banner, plugins: [minify()] },
    { file: 'build/dist/big-society.mjs', format: 'es', sourcemap: true, banner, plugins: [minify()] },
  ],
};

/** For those who bundle: classes without side effects, their libraries left outside. */
const library = {
  input: 'build/src/index.js',
  external: [/^lit/, /^d3-/],
  output: { file: 'build/dist/index.mjs', format: 'es', sourcemap: true, banner },
};

export default [dropIn, library];
