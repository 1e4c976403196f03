import type { ChartTexts, Figure } from '../dataset/types.js';
import type { Choice } from '../model/figures.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
import type { Frame } from './view.js';
import { sourcesOf } from './words.js';

/** What the words around a chart are made of. */
export interface FrameParts {
  readonly texts: ChartTexts | null;
  readonly choice: Choice;
  readonly fallbackTitle: string;
  /** Subtitle where the rows are not the chart's own choice. */
  readonly ownSubtitle: string;
  readonly summary: string;
  /** What has to be said under this chart, and what only where its marks are seen. */
  readonly notes: { readonly always: readonly string[]; readonly inChart: readonly string[] };
  /** The figures that are shown. */
  readonly figures: readonly Figure[];
}

/** The words around a chart: the author's where there are any, otherwise those that fit the choice. */
export function frameOf(parts: FrameParts, options: Options, strings: Strings): Frame {
  const { texts, choice, figures } = parts;
  const title = (choice === 'own' ? texts?.fallbackTitle : texts?.title) ?? parts.fallbackTitle;
  const subtitle = texts !== null && choice === 'default' ? texts.subtitle : parts.ownSubtitle;
  const sampling = figures.some(({ survey }) => survey) ? strings.notes.sampling : '';
  return {
    language: strings.language,
    title: (options.heading ?? title) || null,
    name: options.heading || title,
    subtitle: (options.subheading ?? subtitle) || null,
    summary: parts.summary,
    notes: [options.note ?? '', ...parts.notes.always, sampling].filter((note) => note !== ''),
    chartNotes: parts.notes.inChart.filter((note) => note !== ''),
    sourcesLabel: strings.sources,
    sources: sourcesOf(figures, strings),
  };
}
