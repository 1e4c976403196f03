import { renderToHTML } from '../../src/server/html.js';
import { renderToTable } from '../../src/server/texts.js';
import type { Choice } from './codes.js';

/** What was asked for, as functions of the server take it. */
const givenOf = ({ options, lang }: Choice): Readonly<Record<string, string>> => ({
  lang,
  ...Object.fromEntries(
    options.map(([name, text]) => [name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()), text]),
  ),
});

/** The chart as a plain table, in one line. */
export const tableOf = (choice: Choice): string =>
  renderToTable(choice.chart, givenOf(choice)).replaceAll('\n', '');

/** The chart as HTML that needs no script; so it has no buttons. */
export const htmlOf = (choice: Choice): string =>
  renderToHTML(choice.chart, { ...givenOf(choice), details: 'off', controls: 'none' }).trim();
