import type { ChartId } from '../dataset/types.js';
import { VERSION } from '../version.js';
import { CHARTS } from './charts.js';
import { attributesOf } from '../model/options.js';
import { drawn, type RenderOptions } from './drawing.js';
import { markupOf } from './markup.js';
import { drawPlainTable } from './table.js';

/** What a page says besides the options of a chart. */
export interface HTMLOptions extends RenderOptions {
  /** The nonce of the page's security policy, for the chart's style sheet. */
  readonly nonce?: string;
}

/** Buttons need the script: until it has come they only keep their room. */
const UNTIL_THE_SCRIPT = ':host(:not(:defined)) button{visibility:hidden}';

/**
 * A chart as HTML for a page: the element with all that it draws in a declarative shadow root, and
 * between its tags the same as a plain table, for what knows no shadow roots. It needs no script;
 * where the drop-in comes it takes over what stands there, and draws anew only when something changes.
 *
 * @throws {RangeError} where there is no such chart or option, or data without the address that the page reads it from
 * @throws {Error} where there is nothing to draw, with the reason
 */
export function renderToHTML(chart: ChartId, given: HTMLOptions = {}): string {
  const { attributes, inner } = partsOf(chart, given);
  const written = attributes.map(([name, text]) => ` ${name}="${markupOf(text)}"`).join('');
  return `<big-society-${chart}${written}>
${inner}</big-society-${chart}>
`;
}

/**
 * What {@link renderToHTML} writes between the tags, for a framework that writes the tag itself, with `lang`
 * and the same options.
 *
 * @throws as {@link renderToHTML} does
 */
export const renderToInnerHTML = (chart: ChartId, given: HTMLOptions = {}): string =>
  partsOf(chart, given).inner;

interface Parts {
  readonly attributes: readonly (readonly [name: string, text: string])[];
  readonly inner: string;
}

function partsOf(chart: ChartId, given: HTMLOptions): Parts {
  if (given.data !== undefined && typeof given.src !== 'string')
    throw new RangeError('data comes without src. Give the address too that the page reads it from.');
  const { view, template, options, strings } = drawn(chart, given, 'drop-in');
  const nonce = given.nonce === undefined ? '' : ` nonce="${markupOf(given.nonce)}"`;
  const sheet = [...CHARTS[chart].styles, UNTIL_THE_SCRIPT].join('');
  return {
    attributes: [['lang', strings.language], ...attributesOf(options)],
    inner: `<template shadowrootmode="open"><style data-version="${VERSION}"${nonce}>${sheet}</style>${markupOf(template)}</template>
${markupOf(drawPlainTable(view, strings))}
`,
  };
}
