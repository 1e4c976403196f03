import type { Caution, Reading } from '../dataset/types.js';
import type { Comparison, GapContent, UnitGroup } from '../model/gap.js';
import { largest } from '../model/largest.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import { capital, stated } from '../strings/text.js';
import type { Strings } from '../strings/types.js';
import { domainOf, position, ticksOf, type Domain } from './axis.js';
import { layoutDetail, type DetailContext } from './detail.js';
import { footnotesOf, type Footnotes } from './footnotes.js';
import { gapSummary } from './gap-summary.js';
import { frameOf, type FrameParts } from './frame.js';
import { distinct, idsOf, printed, sourceTags } from './words.js';
import { layoutTable, type TableEntry } from './table.js';
import type { GapGroup, GapRow, GapView, KeyItem, Mark } from './view.js';

/** Values longer than this many characters stand with the groups' names, not beside the marks. */
const LONGEST_BESIDE_MARK = 6;

/** Marks nearer than this, in per cent of the axis, would cover one another. */
const COVERING = 5;

/** Lays out a gap chart: every sentence finished, every position in per cent of its axis. */
export function layoutGap(
  content: GapContent,
  options: Options,
  strings: Strings,
  state: ReaderState,
): GapView {
  const context = { report: content.report, options, state, strings };
  const comparisons = content.groups.flatMap(rowsOf);
  const own = comparisons.some(({ figure }) => figure.own);
  const footnotes = footnotesOf(comparisons.map(cautionsOf));
  const groups = content.groups.map((group) => layoutGroup(group, content, footnotes, context));
  const values = groups.flatMap(({ lists }) =>
    lists.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ value }) => value))),
  );
  const longestValue = largest(values, ({ length }) => length) ?? '';
  const frame = frameOf(
    content,
    {
      fallbackTitle: strings.fallbackTitles.gap,
      // A place and a period is not what a table in the page has.
      ownSubtitle: own ? '' : strings.ownSubtitle(content.groups.map((group) => unitHeading(group, strings))),
      summary: gapSummary(content.groups, strings),
      ...notesOf(comparisons, footnotes, strings),
      figures: comparisons.flatMap(({ parts }) => parts),
    },
    options,
    strings,
  );
  return {
    ...frame,
    key: keyOf(comparisons, strings),
    groups,
    longestValue,
    valuesInWords: longestValue.length > LONGEST_BESIDE_MARK,
    table: layoutTable(
      frame.name,
      comparisons.map((comparison) => entryOf(comparison, strings)),
      content.report,
      strings,
      state.sort,
    ),
  };
}

const rowsOf = ({ forward, reversed }: UnitGroup): readonly Comparison[] => [...forward, ...reversed];

/** What the shapes stand for: two groups by their names where nothing is said of them, and the roles of all others. */
function keyOf(comparisons: readonly Comparison[], strings: Strings): readonly KeyItem[] {
  const { behindKey, comparedKey, namedFirst, namedSecond } = strings;
  const isPlain = ({ behind }: Comparison): boolean => behind.value.role === 'first';
  const plain = comparisons.find(isPlain);
  const named = plain === undefined ? [] : [plain.behind.value, plain.compared.value];
  return [
    ...named.map(({ role, group }) => ({ role, text: capital(group ?? ''), heard: '' })),
    ...(comparisons.every(isPlain)
      ? []
      : ([
          { role: 'behind', text: behindKey, heard: namedFirst },
          { role: 'compared', text: comparedKey, heard: namedSecond },
        ] as const)),
  ];
}

/** Names the unit of a group, and what is measured where that is one thing. */
function unitHeading(group: UnitGroup, strings: Strings): string {
  const [only = null, ...others] = distinct(
    rowsOf(group).map(({ figure }) => figure.indicator ?? (figure.own ? null : figure.label)),
  );
  const { name } = strings.unit(group.unit);
  if (only !== null && others.length === 0 && ![group.unit, name].includes(only.toLowerCase()))
    return `${capital(only)}, ${name}`;
  return group.unit === '%' ? strings.shares : capital(name);
}

function layoutGroup(
  group: UnitGroup,
  content: GapContent,
  footnotes: Footnotes,
  context: DetailContext,
): GapGroup {
  const { strings } = context;
  const all = rowsOf(group);
  const domain = domainOf(
    all.flatMap(({ behind, compared }) => [behind.value.value, compared.value.value]),
    group.unit,
  );
  const worse = all.every(({ figure }) => figure.better === 'less');
  const row = (comparison: Comparison): GapRow => ({
    ...layoutRow(comparison, domain, content, footnotes, context),
    remark: !worse && comparison.figure.better === 'less' ? strings.moreIsWorse : null,
  });
  return {
    heading:
      content.groups.length > 1 || worse || !['%', ''].includes(group.unit)
        ? unitHeading(group, strings)
        : null,
    remark: worse ? strings.moreIsWorse : null,
    ticks: ticksOf(domain, strings.unit(group.unit).tick),
    lists: [
      { heading: null, rows: group.forward.map(row) },
      { heading: strings.runsTheOtherWay, rows: group.reversed.map(row) },
    ].filter(({ rows }) => rows.length > 0),
  };
}

function layoutRow(
  comparison: Comparison,
  domain: Domain,
  content: GapContent,
  footnotes: Footnotes,
  context: DetailContext,
): Omit<GapRow, 'remark'> {
  const { strings } = context;
  const { figure, parts, behind, compared } = comparison;
  const x = (reading: Reading): number => position(reading.value.value, domain);
  const covers = Math.abs(x(behind) - x(compared)) < COVERING;
  const mark = (reading: Reading, other: Reading): Mark => ({
    role: reading.value.role,
    x: x(reading),
    value: printed(reading, strings),
    // Of two equal values the one said to be left behind stands first.
    side: x(reading) > x(other) || (reading === compared && x(reading) === x(other)) ? 'end' : 'start',
    group: capital(reading.value.group ?? ''),
    hollow: reading.value.approximate,
    dodge: !covers ? 0 : reading === behind ? -1 : 1,
  });
  const cautions = cautionsOf(comparison);
  const difference = differenceOf(comparison, strings);
  const label = capital(figure.label);
  return {
    figures: idsOf(parts),
    label,
    marks: [mark(behind, compared), mark(compared, behind)],
    difference,
    where: stated([figure.geography, figure.period]),
    sources: sourceTags(parts, content.report, strings),
    footnotes: footnotes.signsOf(cautions),
    cautions: footnotes.ownOf(cautions),
    // Two rows may have one label.
    detail: layoutDetail(context, stated([label, behind.value.group]).join(', '), [behind, compared], null, [
      strings.table.difference,
      difference.join(' ').trim(),
    ]),
    emphasis: !content.highlighting ? 'none' : comparison.highlighted ? 'highlighted' : 'receding',
  };
}

/** The difference as it is printed, number and words. */
function differenceOf(
  { figure, gap, approximate, standing, behind, compared }: Comparison,
  strings: Strings,
): readonly [string, string] {
  const larger = behind.value.value > compared.value.value;
  const [number, rest] = strings.unit(figure.unit).difference(gap, standing === 'ahead', larger);
  return [(approximate && number !== '' ? strings.approximately : '') + number, rest];
}

/** What has to be known with a row: the cautions of all its figures, each once. */
const cautionsOf = ({ parts }: Comparison): readonly Caution[] =>
  distinct(parts.flatMap(({ cautions }) => cautions));

/** A row of the chart as rows of the table, with the unit that its values do not show. */
function entryOf(comparison: Comparison, strings: Strings): TableEntry {
  const { figure, behind, compared } = comparison;
  const remark = stated([
    ['%', ''].includes(figure.unit) ? null : strings.unit(figure.unit).name,
    figure.better === 'less' ? strings.moreIsWorse : null,
  ]).join('; ');
  return {
    label: figure.label + (remark === '' ? '' : ` (${remark})`),
    readings: [behind, compared],
    difference: differenceOf(comparison, strings).join(' ').trim(),
    size: comparison.gap,
    cautions: cautionsOf(comparison).map(({ text }) => text),
  };
}

function notesOf(
  comparisons: readonly Comparison[],
  footnotes: Footnotes,
  strings: Strings,
): Required<Pick<FrameParts, 'notes' | 'chartNotes'>> {
  const { singleReading, compareInRow, shareInWords, valueInWords } = strings.notes;
  // Of the page's own table only that is said which it says itself.
  const reported = comparisons.filter(({ figure }) => !figure.own);
  const approximate = reported.filter(
    ({ behind, compared }) => behind.value.approximate || compared.value.approximate,
  );
  const inWords = approximate.every(({ figure }) => figure.unit === '%') ? shareInWords : valueInWords;
  return {
    notes: [
      reported.length > 0 ? singleReading : '',
      approximate.length === 0 ? '' : `${strings.approximately} ${inWords}`,
    ],
    chartNotes: [
      reported.length > 1 ? compareInRow : '',
      ...footnotes.shared.map(({ sign, caution }) => `${sign} ${caution.text}`),
    ],
  };
}
