import type { Frame } from '../layout/view.js';
import { stated } from '../strings/text.js';
import type { Strings } from '../strings/types.js';

/** What a chart says in a few lines: title, subtitle, summary, notes and sources with their addresses. */
export function textOf(frame: Frame, { sources }: Strings): string {
  const named = frame.sources.map(({ text, href }) => text + (href === null ? '' : ` <${href}>`));
  return [
    stated([frame.title, frame.subtitle]),
    stated([frame.remark, frame.summary]),
    frame.notes,
    named.length === 0 ? [] : [`${sources}: ${named.join('; ')}`],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
