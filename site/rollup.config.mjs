// The scripts of the site. Static HTML is the server's, so it is loaded only when it is asked for.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from '../scripts/minify-literals.mjs';
import { styleSheets } from '../scripts/style-sheets.mjs';

export const bundles = [
  {
    input: ['build/site/client/builder.js', 'build/site/client/chart-page.js'],
    plugins: [minifyLiterals(), styleSheets(), nodeResolve({ browser: true })],
    output: { format: 'es', chunkFileNames: '[name].js', plugins: [terser({ ecma: 2022, module: true })] },
  },
];
