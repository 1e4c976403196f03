// The text of the module for React and of its types.

/** `big-society-select` is `onBigSocietySelect`. */
const handlerOf = (event) => `on${event.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;

/** What can be set from outside. */
export const writable = ({ members }) => members.filter(({ readonly }) => !readonly);

/** The components, an element each. */
export const reactModule = ({ base, elements, banner }) => `'use client';
${banner}
import { createComponent } from '@lit/react';
import * as react from 'react';

// Registers the elements where they are not yet, with the same module as \`big-society-charts/define\`. It is
// asked for in browsers alone, where there is a registry: a server imports this file and loads no chart. What is
// set before it has come is taken by the element when it is registered; the page's own copy, if any, stays.
if (typeof customElements !== 'undefined' && customElements.get('${elements[0].tagName}') === undefined)
  import('./big-society.mjs');

/** In place of the classes, which come later: the names that are set as properties, all others as attributes. */
class Chart {}
Object.assign(Chart.prototype, {
${writable(base)
  .map(({ name, default: preset }) => `  ${name}: ${preset},`)
  .join('\n')}
});

const events = {
${base.events.map(({ name }) => `  ${handlerOf(name)}: '${name}',`).join('\n')}
};
${elements
  .map(
    ({ name, tagName }) => `
export const ${name} = /* @__PURE__ */ createComponent({
  react,
  tagName: '${tagName}',
  displayName: '${name}',
  elementClass: Chart,
  events,
});
`,
  )
  .join('')}`;

/** Their types; those of @lit/react would let one set methods and what is read only, and refuse a list's text. */
export const reactTypes = (base, elements) => `import type * as React from 'react';
import type * as charts from '../index.js';
import type { ChartProps } from './tags.js';

/** What a component takes: what can be set on a chart, what React knows of every element, and the events. */
export interface ChartComponentProps<Element>
  extends ChartProps, Omit<React.HTMLAttributes<Element>, keyof ChartProps> {
${base.events
  .map(
    ({ name, type, description }) => `  /** ${description} */
  ${handlerOf(name)}?: ((event: ${type.text.replace(/<(\w+)>/, '<charts.$1>')}) => void) | undefined;
`,
  )
  .join('')}}

type ChartComponent<Element> = React.ForwardRefExoticComponent<
  ChartComponentProps<Element> & React.RefAttributes<Element>
>;
${elements
  .map(
    ({ name, description }) => `
/** ${description.replaceAll('\n', ' ')} */
export declare const ${name}: ChartComponent<charts.${name}>;
`,
  )
  .join('')}`;
