'use client';
/*! big-society-charts 0.1.0, MIT. */
import { createComponent } from '@lit/react';
import * as react from 'react';

// Registers the elements where they are not yet, with the same module as `big-society-charts/define`. It is
// asked for in browsers alone, where there is a registry: a server imports this file and loads no chart. What is
// set before it has come is taken by the element when it is registered; the page's own copy, if any, stays.
if (typeof customElements !== 'undefined' && customElements.get('big-society-balance') === undefined)
  import('./big-society.mjs');

/** In place of the classes, which come later: the names that are set as properties, all others as attributes. */
class Chart {}
Object.assign(Chart.prototype, {
  data: null,
  src: null,
  for: null,
  with: [],
  figures: null,
  highlight: [],
  evidence: 'all',
  show: 'all',
  heading: null,
  subheading: null,
  note: null,
  headingLevel: 'none',
  controls: ['table', 'download', 'embed'],
  details: 'on',
  theme: 'auto',
  view: 'chart',
  step: null,
});

const events = {
  onBigSocietySelect: 'big-society-select',
  onBigSocietyIssues: 'big-society-issues',
  onBigSocietyView: 'big-society-view',
  onBigSocietyStep: 'big-society-step',
};

export const BigSocietyBalance = /* @__PURE__ */ createComponent({
  react,
  tagName: 'big-society-balance',
  displayName: 'BigSocietyBalance',
  elementClass: Chart,
  events,
});

export const BigSocietyFailures = /* @__PURE__ */ createComponent({
  react,
  tagName: 'big-society-failures',
  displayName: 'BigSocietyFailures',
  elementClass: Chart,
  events,
});

export const BigSocietyGap = /* @__PURE__ */ createComponent({
  react,
  tagName: 'big-society-gap',
  displayName: 'BigSocietyGap',
  elementClass: Chart,
  events,
});
