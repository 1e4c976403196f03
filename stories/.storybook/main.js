// @ts-check
import { mergeConfig } from 'vite';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.js'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      // The elements and the fixtures are what `npm run compile` writes, a folder up.
      server: { fs: { allow: ['..'] } },
      // Storybook's own documentation is larger than what Vite warns of.
      build: { chunkSizeWarningLimit: 2000 },
    }),
};
