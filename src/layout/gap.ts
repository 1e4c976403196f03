import type { Caution, Value } from '../dataset/types.js';
import type { Comparison, GapContent, UnitGroup } from '../model/gap.js';
import type { Options } from '../model/options.js';
import { capital } from '../strings/capital.js';
import type { Strings, UnitWords } from '../strings/types.js';
import { domainOf, position, ticksOf, type Domain } from './axis.js';
import { footnotesOf, type Footnotes } from './footnotes.js';
import { gapSummary } from './gap-summary.js';
import { differenceOf } from './gap-words.js';
import { frameOf, type FrameParts } from './frame.js';
import { distinct, printed, sourceTags } from './words.js';
import { layoutTable, type TableEntry } from './table.js';
import type { GapGroup, GapRow, GapView, Mark } from './view.js';

/** Values longer than this many characters stand with the groups' names, not beside the marks. */
const LONGEST_BESIDE_MARK = 6;

/** Marks nearer than this, in per cent of the axis, would cover one another. */
const COVERING = 5;

/** Lays out a gap chart: every sentence finished, every position in per cent of its axis. */
export function layoutGap(content: GapContent, options: Options, strings: Strings): GapView {
  const comparisons = content.groups.flatMap((group) => [...group.forward, ...group.reversed]);
  const footnotes = footnotesOf(comparisons.map(cautionsOf));
  const groups = content.groups.map((group) => layoutGroup(group, content, footnotes, strings));
  const values = groups.flatMap(({ lists }) =>
    lists.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks)),
  );
  const longestValue = values.reduce(
    (longest, { value }) => (value.length > longest.length ? value : longest),
    '',
  );
  const frame = frameOf(
    {
      texts: content.texts,
      choice: content.choice,
      fallbackTitle: strings.fallbackTitles.gap,
      ownSubtitle: strings.ownSubtitle(content.groups.map((group) => unitHeading(group, strings))),
      summary: gapSummary(content.groups, strings),
      notes: notesOf(comparisons, footnotes, strings),
      figures: comparisons.flatMap(({ parts }) => parts),
    },
    options,
    strings,
  );
  return {
    ...frame,
    key: [
      { role: 'behind', text: strings.behindKey },
      { role: 'compared', text: strings.comparedKey },
    ],
    groups,
    longestValue,
    valuesInWords: longestValue.length > LONGEST_BESIDE_MARK,
    seeNote: strings.seeNote,
    table: layoutTable(
      frame.name,
      comparisons.map((comparison) => entryOf(comparison, strings)),
      content.reportDate,
      strings,
    ),
  };
}

/** Names the unit of a group, and what is measured where that is one thing. */
function unitHeading({ unit, forward, reversed }: UnitGroup, strings: Strings): string {
  const indicators = new Set([...forward, ...reversed].map(({ figure }) => figure.indicator ?? figure.label));
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
    all.flatMap(({ behind, compared }) => [behind.value.value, compared.value.value]),
    group.unit,
  );
  const worse = all.every(({ figure }) => figure.better === 'less');
  const row = (comparison: Comparison): GapRow => ({
    ...layoutRow(comparison, domain, words, content, footnotes, strings),
    remark: !worse && comparison.figure.better === 'less' ? strings.moreIsWorse : null,
  });
  return {
    heading: content.groups.length > 1 || worse || group.unit !== '%' ? unitHeading(group, strings) : null,
    remark: worse ? strings.moreIsWorse : null,
    ticks: ticksOf(domain, words.tick),
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
): Omit<GapRow, 'remark'> {
  const { figure, parts } = comparison;
  const [behind, compared] = [comparison.behind.value, comparison.compared.value];
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
    sources: sourceTags(parts, content.reportDate, strings),
    footnotes: footnotes.signsOf(cautionsOf(comparison)),
    cautions: footnotes.ownOf(cautionsOf(comparison)),
    emphasis: !content.highlighting ? 'none' : comparison.highlighted ? 'highlighted' : 'receding',
  };
}

/** What has to be known with a row: the cautions of all its figures, each once. */
const cautionsOf = ({ parts }: Comparison): readonly Caution[] =>
  distinct(parts.flatMap(({ cautions }) => cautions));

/** A row of the chart as rows of the table, with the unit that its values do not show. */
function entryOf(comparison: Comparison, strings: Strings): TableEntry {
  const { figure, behind, compared } = comparison;
  const words = strings.unit(figure.unit);
  const remarks = [
    figure.unit === '%' ? '' : words.name,
    figure.better === 'less' ? strings.moreIsWorse : '',
  ];
  const remark = remarks.filter((part) => part !== '').join('; ');
  return {
    label: capital(figure.label) + (remark === '' ? '' : ` (${remark})`),
    readings: [behind, compared],
    difference: differenceOf(comparison, words, strings).join(' ').trim(),
    cautions: cautionsOf(comparison).map(({ text }) => text),
  };
}

function notesOf(
  comparisons: readonly Comparison[],
  footnotes: Footnotes,
  strings: Strings,
): FrameParts['notes'] {
  const { singleReading, compareInRow, shareInWords, valueInWords } = strings.notes;
  const approximate = comparisons.filter((row) => row.approximate);
  const inWords = approximate.every(({ figure }) => figure.unit === '%') ? shareInWords : valueInWords;
  return {
    always: [singleReading, approximate.length === 0 ? '' : `${strings.approximately} ${inWords}`],
    inChart: [
      comparisons.length > 1 ? compareInRow : '',
      ...footnotes.shared.map(({ sign, caution }) => `${sign} ${caution.text}`),
    ],
  };
}
