import type { Value } from '../dataset/types.js';
import type { Comparison, GapContent, UnitGroup } from '../model/gap.js';
import type { Options } from '../model/options.js';
import type { Strings, UnitWords } from '../strings/types.js';
import { domainOf, position, ticksOf, type Domain } from './axis.js';
import { footnotesOf, type Footnotes } from './footnotes.js';
import { gapTable } from './gap-table.js';
import { gapSummary } from './gap-summary.js';
import { capital, differenceOf, printed, sourceTag } from './gap-words.js';
import type { GapGroup, GapRow, GapView, Link, Mark } from './view.js';

/** Values longer than this many characters stand with the groups' names, not beside the marks. */
const LONGEST_BESIDE_MARK = 6;

/** Marks nearer than this, in per cent of the axis, would cover one another. */
const COVERING = 5;

/** Lays out a gap chart: every sentence finished, every position in per cent of its axis. */
export function layoutGap(content: GapContent, options: Options, strings: Strings): GapView {
  const comparisons = content.groups.flatMap((group) => [...group.forward, ...group.reversed]);
  const footnotes = footnotesOf(comparisons.map(({ figure }) => figure.cautions));
  const groups = content.groups.map((group) => layoutGroup(group, content, footnotes, strings));
  const values = groups.flatMap(({ lists }) =>
    lists.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks)),
  );
  const longestValue = values.reduce(
    (longest, { value }) => (value.length > longest.length ? value : longest),
    '',
  );
  const title = titleOf(content, strings);
  return {
    language: strings.language,
    title: (options.heading ?? title) || null,
    name: options.heading || title,
    subtitle: (options.subheading ?? subtitleOf(content, strings)) || null,
    summary: gapSummary(content.groups, strings),
    key: [
      { role: 'behind', text: strings.behindKey },
      { role: 'compared', text: strings.comparedKey },
    ],
    groups,
    longestValue,
    valuesInWords: longestValue.length > LONGEST_BESIDE_MARK,
    notes: notesOf(comparisons, footnotes, options, strings),
    sourcesLabel: strings.sources,
    sources: sourcesOf(comparisons, strings),
    seeNote: strings.seeNote,
    table: gapTable(comparisons, options.heading || title, content.reportDate, strings),
  };
}

function titleOf({ texts, choice }: GapContent, strings: Strings): string {
  if (texts === null) return strings.fallbackTitle;
  return choice === 'own' ? texts.fallbackTitle : texts.title;
}

function subtitleOf({ texts, choice, groups }: GapContent, strings: Strings): string {
  if (texts !== null && choice === 'default') return texts.subtitle;
  return strings.ownSubtitle(groups.map((group) => unitHeading(group, strings)));
}

/** Names the unit of a group, and what is measured where that is one thing. */
function unitHeading({ unit, forward, reversed }: UnitGroup, strings: Strings): string {
  const indicators = new Set([...forward, ...reversed].map(({ figure }) => figure.indicator));
  const [only = null] = indicators;
  return strings.unitHeading(unit, indicators.size === 1 ? only : null);
}

function layoutGroup(
  group: UnitGroup,
  content: GapContent,
  footnotes: Footnotes,
  strings: Strings,
): GapGroup {
  const words = strings.unit(group.unit);
  const all = [...group.forward, ...group.reversed];
  const domain = domainOf(
    all.flatMap(({ behind, compared }) => [behind.value, compared.value]),
    group.unit,
  );
  const worse = all.every(({ figure }) => figure.better === 'less');
  const row = (comparison: Comparison): GapRow =>
    layoutRow(comparison, domain, words, content, footnotes, strings);
  return {
    heading: content.groups.length > 1 || worse || group.unit !== '%' ? unitHeading(group, strings) : null,
    remark: worse ? strings.moreIsWorse : null,
    ticks: ticksOf(domain, words.tick).map((tick) => ({
      x: position(tick, domain),
      label: words.tick(tick),
    })),
    lists: [
      { heading: null, rows: group.forward.map(row) },
      { heading: strings.runsTheOtherWay, rows: group.reversed.map(row) },
    ].filter(({ rows }) => rows.length > 0),
  };
}

function layoutRow(
  comparison: Comparison,
  domain: Domain,
  words: UnitWords,
  content: GapContent,
  footnotes: Footnotes,
  strings: Strings,
): GapRow {
  const { figure, behind, compared } = comparison;
  const larger = behind.value > compared.value;
  const covers = Math.abs(position(behind.value, domain) - position(compared.value, domain)) < COVERING;
  const mark = (role: Mark['role'], value: Value, side: Mark['side']): Mark => ({
    role,
    x: position(value.value, domain),
    value: printed(value, words, strings),
    side,
    group: capital(value.group ?? ''),
    hollow: value.approximate,
    dodge: !covers ? 0 : role === 'behind' ? -1 : 1,
  });
  return {
    id: figure.id,
    label: capital(figure.label),
    marks: [
      mark('behind', behind, larger ? 'end' : 'start'),
      mark('compared', compared, larger ? 'start' : 'end'),
    ],
    difference: differenceOf(comparison, words, strings),
    where: [figure.geography, figure.period ?? ''].filter((part) => part !== ''),
    source: sourceTag(figure, content.reportDate, strings),
    footnotes: footnotes.signsOf(figure.cautions),
    cautions: footnotes.ownOf(figure.cautions),
    emphasis: !content.highlighting ? 'none' : comparison.highlighted ? 'highlighted' : 'receding',
  };
}

function notesOf(
  comparisons: readonly Comparison[],
  footnotes: Footnotes,
  options: Options,
  strings: Strings,
): readonly string[] {
  const { singleReading, compareInRow, inWords, sampling } = strings.notes;
  return [
    options.note ?? '',
    singleReading,
    comparisons.length > 1 ? compareInRow : '',
    comparisons.some(({ approximate }) => approximate) ? `${strings.approximately} ${inWords}` : '',
    ...footnotes.shared.map(({ sign, caution }) => `${sign} ${caution.text}`),
    comparisons.some(({ figure }) => figure.survey) ? sampling : '',
  ].filter((note) => note !== '');
}

function sourcesOf(comparisons: readonly Comparison[], strings: Strings): readonly Link[] {
  return [...new Set(comparisons.map(({ figure }) => figure.source))].map((source) => ({
    text: strings.sourceName(source.publisher, source.reportedBy, source.copy, source.date),
    href: source.url,
  }));
}
