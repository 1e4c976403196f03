// Builds the pages of each framework, not made small, so that a message in a test can be read.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isCustomElement = (tag) => tag.startsWith('big-society-');
const PAGES = ['react', 'alone', 'hydrate', 'guide'];

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), vue({ template: { compilerOptions: { isCustomElement } } }), svelte()],
  build: {
    outDir: 'build/pages',
    minify: false,
    ...(isSsrBuild ? {} : { rollupOptions: { input: PAGES.map((page) => `./${page}/index.html`) } }),
  },
}));
