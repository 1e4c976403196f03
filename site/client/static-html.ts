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
export function htmlOf(choice: Choice): string {
  const html = renderToHTML(choice.chart, { ...givenOf(choice), details: 'off', controls: 'none' });
  const [style] = choice.style;
  // A size is digits alone.
  return html.trim().replace(/^<[\w-]+/, (tag) => (style ? `${tag} style="${style[1]}"` : tag));
}
