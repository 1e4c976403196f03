// @ts-check
/// <reference types="vite/client" />
import { setCustomElementsManifest } from '@storybook/web-components-vite';
// Named in "sideEffects" of package.json, or the static build would leave it out.
import '../../build/src/define.js';
import manifest from '../../build/dist/custom-elements.json';
import { chartOf } from '../states.js';
import { attributesAsControls, partsAsInCss } from './manifest.js';
import './preview.css';

setCustomElementsManifest(partsAsInCss(manifest));

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  render: chartOf,
  argTypesEnhancers: [attributesAsControls],
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    options: { storySort: { order: ['Gap', 'Failures', 'Balance'] } },
  },
};
