import type { ChartTexts, Figure, Report } from '../dataset/types.js';
import type { Choice } from '../model/figures.js';
import type { Content } from '../model/state.js';
import type { Options } from '../model/options.js';
import { stated } from '../strings/text.js';
import type { Strings } from '../strings/types.js';
import type { Frame } from './view.js';
import { sourcesOf } from './words.js';

/** What a chart's titles follow from. */
export interface Titles extends Content {
  readonly texts: ChartTexts | null;
  readonly report: Report;
  readonly choice: Choice;
}

/** What else the words around a chart are made of. */
export interface FrameParts {
  readonly fallbackTitle: string;
  /** Title where one part stands alone; the chart's where there is none. */
  readonly partTitle?: string;
  /** Subtitle where the rows are not the chart's own choice. */
  readonly ownSubtitle?: string;
  readonly summary: string;
  /** What has to be said under this chart. */
  readonly notes?: readonly string[];
  /** What has to be said only where its marks are seen. */
  readonly chartNotes?: readonly string[];
  /** The figures that are shown. */
  readonly figures: readonly Figure[];
}

/** The words around a chart: the author's where there are any, otherwise those that fit the choice. */
export function frameOf(
  { texts, report, choice, omitted }: Titles,
  { fallbackTitle, partTitle, ownSubtitle, summary, notes = [], chartNotes = [], figures }: FrameParts,
  options: Options,
  strings: Strings,
): Frame {
  const ownTitle = { default: undefined, audits: undefined, own: texts?.fallbackTitle, part: partTitle };
  const title = ownTitle[choice] ?? texts?.title ?? fallbackTitle;
  const own = ownSubtitle ?? (choice === 'audits' ? texts?.subtitle : '');
  const subtitle = choice === 'default' ? (texts?.subtitle ?? own) : own;
  const { translationNote, note, sources } = report;
  const sampling = figures.some(({ survey }) => survey) ? strings.notes.sampling : '';
  return {
    title: (options.heading ?? title) || null,
    name: options.heading || title,
    subtitle: (options.subheading ?? subtitle) || null,
    remark: texts?.remark ?? null,
    summary,
    notes: stated([
      translationNote,
      omitted > 0 ? strings.notes.omitted(omitted, strings.unit('').value(omitted)) : '',
      options.note,
      ...note.split('\n'),
      ...notes,
      sampling,
    ]),
    chartNotes: stated(chartNotes),
    sources: sourcesOf(figures, strings, sources),
  };
}
