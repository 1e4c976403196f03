// Everything that the server writes of a chart, by its functions.
import assert from 'node:assert/strict';
import type { ChartId, Issue } from '../../src/dataset/types.js';
import {
  renderToCSV,
  renderToHTML,
  renderToSVG,
  renderToText,
  type RenderOptions,
} from '../../src/server/index.js';
import { en } from '../../src/strings/en.js';

const withoutStyle = (html: string): string => html.replace(/<style[^]*?<\/style>/g, '');

const WRITERS = {
  html: (chart: ChartId, given: RenderOptions) => withoutStyle(renderToHTML(chart, given)),
  htmlTable: (chart: ChartId, given: RenderOptions) =>
    withoutStyle(renderToHTML(chart, { ...given, view: 'table' })),
  text: renderToText,
  csv: renderToCSV,
  svg: renderToSVG,
};

/** What is written of a chart. */
export interface Outputs {
  /** By their forms; the reason in all of them where there is nothing to draw. */
  readonly texts: Readonly<Record<keyof typeof WRITERS, string>>;
  readonly isDrawn: boolean;
  /** What the chart has to say of its data, a line each. */
  readonly messages: readonly string[];
}

/** What is said where there is nothing to draw. */
const NOTHING_TO_DRAW = [en.messages['no-figures'], en.messages['none-drawable']].map((lines) =>
  lines.join(' '),
);

/** Writes a chart in every form, the plain table as a part of the HTML; what is no text that a reader could make sense of fails. */
export function outputsOf(chart: ChartId, data: unknown, options: RenderOptions = {}): Outputs {
  const messages = new Map<string, readonly string[]>();
  let isDrawn = true;
  const write = (form: string, writer: (typeof WRITERS)[keyof typeof WRITERS]): string => {
    const onIssues = (issues: readonly Issue[]): void => {
      messages.set(
        form,
        issues.map(({ message, help }) => `${message} ${help}`),
      );
    };
    try {
      return writer(chart, { data, src: 'data.json', onIssues, ...options });
    } catch (error) {
      // Anything else, such as a TypeError, is a fault of the library.
      if (!(error instanceof Error && NOTHING_TO_DRAW.includes(error.message))) throw error;
      isDrawn = false;
      return error.message;
    }
  };
  const texts = Object.fromEntries(
    Object.entries(WRITERS).map(([form, writer]) => [form, write(form, writer)]),
  ) as Outputs['texts'];
  for (const [form, text] of Object.entries(texts))
    assert.doesNotMatch(text, /NaN|Infinity|undefined|\[object|\bnull\b/, `${chart} as ${form}`);
  const [first = []] = messages.values();
  for (const found of messages.values()) assert.deepEqual(found, first);
  return { texts, isDrawn, messages: first };
}
