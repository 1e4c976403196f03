import type { Frame } from '../layout/view.js';
import { stated } from '../strings/text.js';
import type { Strings } from '../strings/types.js';

/** What a chart says in a few lines: title, subtitle, summary, notes and sources with their addresses. */
export function textOf(frame: Frame, strings: Strings): string {
  return [
    stated([frame.title, frame.subtitle]),
    stated([frame.remark, frame.summary]),
    frame.notes,
    stated([sourcesIn(frame, strings)]),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/**
 * How to cite a chart: its title, its sources with their addresses, the page and the day.
 *
 * @param today as ISO 8601 has it
 * @param library what drew it, with its version
 */
export const citationOf = (
  frame: Frame,
  strings: Strings,
  page: string,
  today: string,
  library: string,
): string =>
  `${stated([frame.name, sourcesIn(frame, strings), `<${page}>, ${today}`, library]).join('. ')}.\n`;

/** The sources of a chart with their addresses, in a line; empty where there are none. */
function sourcesIn({ sources }: Frame, strings: Strings): string {
  const named = sources.map(({ text, href }) => text + (href === null ? '' : ` <${href}>`));
  return named.length === 0 ? '' : `${strings.sources}: ${named.join('; ')}`;
}
