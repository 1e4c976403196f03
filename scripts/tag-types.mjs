// The texts of the types of the tags, for each way of writing them.
import { writable } from './react-module.mjs';

/** A type with the texts that the element reads as well: those of the attribute. */
const withTexts = (text) => {
  if (text.startsWith('readonly ')) return `${text} | string`;
  return text.replace(/\b\d\b/g, (number) => `${number} | '${number}'`);
};

const property = ({ name, type, description }) => `  /** ${description} */
  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${withTexts(type.text)}${type.text === 'unknown' ? '' : ' | undefined'};
`;

/** The attributes whose names are not those of their properties. */
const otherNames = ({ attributes }) => attributes.filter(({ name, fieldName }) => name !== fieldName);

const tag = ({ name, tagName }) =>
  [tagName, tagName.replace('big-society', 'bs')].map((tag) => `  '${tag}': ${name};\n`).join('');

/** What all ways of writing the tags share, for any other JSX too. */
export const tagTypes = (
  base,
  elements,
) => `import type { ChartEventMap, ${elements.map(({ name }) => name).join(', ')} } from '../index.js';

/** The tags, with the element of each. */
export interface ChartElements {
${elements.map(tag).join('')}}

/** What can be set on a chart, as a property or as the text of its attribute. */
export interface ChartProps {
${[...writable(base), ...otherNames(base)].map(property).join('')}}

/** What hears the events of a chart, each under its name with something before it. */
export type ChartHandlers<Prefix extends string> = {
  [Name in keyof ChartEventMap as \`\${Prefix}\${Name}\`]?: ((event: ChartEventMap[Name]) => void) | undefined;
};

/** The tags for \`JSX.IntrinsicElements\`, with what the framework knows of every element. */
export type ChartTags<Common = object> = {
  [Tag in keyof ChartElements]: Common & ChartProps & ChartHandlers<'on'>;
};
`;

/** React listens to what stands after \`on\`, letter by letter. */
export const jsxTypes = () => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ChartElements, ChartHandlers, ChartProps } from './tags.js';

/** The tags as React takes them. */
export type ReactTags = {
  [Tag in keyof ChartElements]: DetailedHTMLProps<HTMLAttributes<ChartElements[Tag]>, ChartElements[Tag]> &
    ChartProps &
    ChartHandlers<'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
`;

/** The form that Vue's guide has for elements that are not Vue's. */
export const vueTypes = () => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ChartEventMap } from '../index.js';
import type { ChartElements, ChartProps } from './tags.js';

/** A tag as Vue takes it: \`$props\` and \`$emit\` are for templates alone. */
type VueTag<Element> = new () => Element & {
  /** @deprecated Only for templates. */
  $props: HTMLAttributes & ChartProps & PublicProps;
  /** @deprecated Only for templates. */
  $emit: EmitFn<{ [Name in keyof ChartEventMap]: (event: ChartEventMap[Name]) => void }>;
};

/** The tags as Vue takes them. */
export type VueTags = { [Tag in keyof ChartElements]: VueTag<ChartElements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
`;

/** Svelte listens to what stands after \`on\`, and before its fifth version after \`on:\`. */
export const svelteTypes = () => `import type { HTMLAttributes } from 'svelte/elements';
import type { ChartElements, ChartHandlers, ChartProps } from './tags.js';

/** The tags as Svelte takes them. */
export type SvelteTags = {
  [Tag in keyof ChartElements]: HTMLAttributes<ChartElements[Tag]> &
    ChartProps &
    ChartHandlers<'on'> &
    ChartHandlers<'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
`;
