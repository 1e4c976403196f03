import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'test/output/',
      'test/frameworks/build/',
      'test/decks/build/',
      'test/wordpress/packages/',
    ],
  },
  eslint.configs.recommended,
  {
    // Decks have packages of their own, so their types are not known here.
    files: ['examples/**/*.ts'],
    extends: [tseslint.configs.strict],
  },
  {
    files: ['**/*.ts'],
    ignores: ['examples/**'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Node's runner awaits its tests by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'default'] }] },
      ],
      // Template texts here are made of numbers that were formatted or are small counts.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    // What pages of the benchmark run, of the browser and of the libraries that are measured.
    files: ['bench/*.mjs', 'bench/candidates/*.mjs'],
    languageOptions: {
      globals: {
        Chart: 'readonly',
        customElements: 'readonly',
        document: 'readonly',
        echarts: 'readonly',
        Highcharts: 'readonly',
        performance: 'readonly',
        Plot: 'readonly',
        requestAnimationFrame: 'readonly',
        uPlot: 'readonly',
        vegaEmbed: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['stories/*.js'],
    languageOptions: { globals: { document: 'readonly' } },
  },
);
