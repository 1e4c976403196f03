import type { Reading } from '../dataset/types.js';
import type { BalanceContent, BalanceSection, Measured } from '../model/balance.js';
import { largest } from '../model/largest.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import { capital, stated } from '../strings/text.js';
import type { BalanceSummary, Strings } from '../strings/types.js';
import { domainOf, type Domain } from './axis.js';
import { axisOf, barOf } from './bars.js';
import { layoutDetail, type DetailContext, type DetailView } from './detail.js';
import { frameOf } from './frame.js';
import type { Bar, BarAxis, UnitsView } from './graphic.js';
import { layoutUnitLine } from './units.js';
import { layoutTable, type TableEntry } from './table.js';
import type { Emphasis, Frame, Link, TableView } from './view.js';
import {
  distinct,
  emphasisOf,
  figuresOf,
  idsOf,
  periodName,
  printed,
  sourceTag,
  sourceTags,
} from './words.js';

/** A reading with its time. */
export interface Step {
  readonly value: string;
  readonly period: string;
}

/** What changed, or was counted, with its readings. */
export interface ChangeView {
  /** Ids of its figures. */
  readonly figures: string;
  readonly label: string;
  /** In time; one where it was counted once. */
  readonly steps: readonly Step[];
  /** The change as a bar; null where it was counted once. */
  readonly bar: Bar | null;
  readonly where: readonly string[];
  readonly sources: readonly Link[];
  readonly caution: string | null;
  readonly detail: DetailView | null;
  readonly emphasis: Emphasis;
}

/** Changes that go one way, or what was counted once. */
export interface ChangeList {
  readonly heading: string;
  readonly rows: readonly ChangeView[];
  /** Whether it is the last with bars, so that their axis stands below it. */
  readonly last: boolean;
}

/** A finding with where its figures come from. */
export interface FindingView {
  /** Ids of its figures. */
  readonly figures: string;
  readonly text: string;
  readonly sources: readonly Link[];
  readonly detail: DetailView | null;
}

/** A part of the balance under one heading. */
export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly caution: string | null;
  /** Null where nothing in it was measured twice. */
  readonly axis: BarAxis | null;
  readonly lists: readonly ChangeList[];
  readonly findings: readonly FindingView[];
}

/** The verdict on the goals, a unit a goal. */
export interface VerdictView {
  /** Ids of its figures. */
  readonly figures: string;
  /** Null where there are too many goals to draw them. */
  readonly units: UnitsView | null;
  readonly line: string;
  readonly cautions: readonly string[];
  readonly source: Link;
  readonly detail: DetailView | null;
}

/** Everything that a balance chart draws. */
export interface BalanceView extends Frame {
  readonly verdict: VerdictView | null;
  readonly sections: readonly SectionView[];
  readonly table: TableView;
}

/** What the parts of a balance share. */
interface BalanceContext extends DetailContext {
  readonly highlight: BalanceContent['highlight'];
}

/** Lays out the verdict, what rose and what fell, and the findings. */
export function layoutBalance(
  content: BalanceContent,
  options: Options,
  strings: Strings,
  state: ReaderState,
): BalanceView {
  const { verdict, sections } = content;
  const context = { ...content, options, state, strings };
  const frame = frameOf(
    content,
    {
      fallbackTitle: strings.fallbackTitles.balance,
      // The chart's title is the verdict.
      ...(verdict.length === 0 && {
        partTitle: content.texts?.fallbackTitle ?? strings.fallbackTitles.balance,
      }),
      summary: strings.balance.summary(summaryOf(content, strings)),
      figures: content.figures,
    },
    options,
    strings,
  );
  return {
    ...frame,
    verdict: verdictOf(verdict, context),
    sections: sections.map((section) => sectionOf(section, context)),
    table: tableOf(content, frame.name, strings, state),
  };
}

function verdictOf(verdict: BalanceContent['verdict'], context: BalanceContext): VerdictView | null {
  const { report, strings } = context;
  const [first] = verdict;
  if (first === undefined) return null;
  const { negative, total } = goalsOf(verdict);
  const { figure } = first.reading;
  const { text, href } = sourceTag(figure, report, strings);
  const readings = verdict.map(({ reading }) => reading);
  const line = verdict.map(({ goals, label }) => `${goals} ${label}`).join(', ');
  return {
    figures: idsOf(figuresOf(readings)),
    units: layoutUnitLine(negative, total),
    line,
    detail: layoutDetail(context, line, readings),
    cautions: figure.cautions.map((caution) => caution.text),
    source: { text: strings.reportedBy(text, figure.audit === null ? null : figure.source.reportedBy), href },
  };
}

/** How many goals had a negative outcome, of how many. */
function goalsOf(verdict: BalanceContent['verdict']): { readonly negative: number; readonly total: number } {
  const sum = (items: BalanceContent['verdict']): number => items.reduce((all, { goals }) => all + goals, 0);
  return { negative: sum(verdict.filter(({ outcome }) => outcome === 'negative')), total: sum(verdict) };
}

function sectionOf(section: BalanceSection, context: BalanceContext): SectionView {
  const { strings, report } = context;
  const { rows, findings } = section;
  const { id, title, caution } = section.section;
  const unit = rows.find(({ difference }) => difference !== null)?.readings[0]?.figure.unit ?? '';
  const domain = domainOf(
    rows.map(({ difference }) => difference ?? 0),
    `change in ${unit}`,
  );
  const { rose, fell, unchanged, oneReading } = strings.balance;
  const lists = [
    { heading: rose, sign: 1 },
    { heading: unchanged, sign: 0 },
    { heading: fell, sign: -1 },
    { heading: oneReading, sign: null },
  ]
    .map(({ heading, sign }) => ({
      heading,
      rows: rows
        .filter(({ difference }) => (difference === null ? null : Math.sign(difference)) === sign)
        .map((row) => rowOf(row, domain, context)),
    }))
    .filter((list) => list.rows.length > 0);
  const withBars = lists.filter(({ heading }) => heading !== oneReading);
  const bars = withBars.flatMap((list) => list.rows.flatMap(({ bar }) => bar ?? []));
  return {
    id,
    title: title || titleOf(rows[0], strings),
    caution,
    // Changes in shares are points, so their ticks carry no per cent sign.
    axis: bars.length === 0 ? null : axisOf(bars, domain, strings.unit(unit === '%' ? '' : unit).tick),
    lists: lists.map((list) => ({ ...list, last: list === withBars.at(-1) })),
    findings: findings.map(({ text, readings }) => ({
      figures: idsOf(figuresOf(readings)),
      text,
      sources: sourceTags(figuresOf(readings), report, strings),
      detail: layoutDetail(context, text.replace(/\. .*/, ''), readings, null, null, 'finding-'),
    })),
  };
}

/** What a section is called that has no title: by the unit of its rows. */
function titleOf(row: Measured | undefined, strings: Strings): string {
  const { unit = '' } = row?.readings[0]?.figure ?? {};
  return unit === '%' ? strings.shares : capital(strings.unit(unit).name);
}

function rowOf(
  { change, readings, difference }: Measured,
  domain: Domain,
  context: BalanceContext,
): ChangeView {
  const { report, highlight, strings } = context;
  const figures = figuresOf(readings);
  const label = capital(change.label);
  const decimal = readings.some(({ value }) => !Number.isInteger(value.value));
  return {
    figures: idsOf(figures),
    label,
    steps: readings.map((reading) => ({
      value: printed(reading, strings, decimal),
      period: periodName(reading, report, strings),
    })),
    bar:
      difference === null
        ? null
        : {
            ...barOf(difference, domain),
            label: '',
            value: changeOf(readings, difference, strings),
            role: difference < 0 ? 'behind' : 'compared',
            whole: null,
            hollow: readings.some(({ value }) => value.approximate),
          },
    where: distinct(stated(figures.map(({ geography }) => geography))),
    sources: sourceTags(figures, report, strings),
    caution: change.caution,
    detail: layoutDetail(
      context,
      label,
      readings,
      change.caution,
      difference === null ? null : [strings.detail.change, changeOf(readings, difference, strings)],
    ),
    emphasis: emphasisOf(figures, highlight),
  };
}

/** "+12 points" */
const changeOf = (readings: readonly Reading[], difference: number | null, strings: Strings): string =>
  difference === null ? '' : strings.unit(readings[0]?.figure.unit ?? '').change(difference);

function summaryOf({ verdict, sections }: BalanceContent, strings: Strings): BalanceSummary {
  const shares = sections
    .flatMap(({ rows }) => rows)
    .flatMap(({ change, readings, difference }) =>
      difference !== null && readings.every(({ figure }) => figure.unit === '%')
        ? [{ label: change.label, difference }]
        : [],
    );
  /** How many went one way, and which went farthest. */
  const moved = (sign: number): readonly [number, readonly [string, string] | null] => {
    const rows = shares.filter(({ difference }) => difference * sign > 0);
    const most = largest(rows, ({ difference }) => difference * sign);
    return [rows.length, most ? [most.label, strings.unit('%').change(most.difference)] : null];
  };
  const [rose, mostRisen] = moved(1);
  const [fell, mostFallen] = moved(-1);
  return {
    goals: verdict.length === 0 ? null : goalsOf(verdict),
    shares: shares.length === 0 ? null : { total: shares.length, rose, fell, mostRisen, mostFallen },
  };
}

function tableOf(
  { sections, verdict, report }: BalanceContent,
  caption: string,
  strings: Strings,
  { sort }: ReaderState,
): TableView {
  const [goals] = verdict;
  const entries: readonly TableEntry[] = [
    ...(goals === undefined
      ? []
      : [
          {
            label: goals.reading.figure.label,
            readings: verdict.map(({ reading }) => reading),
            difference: '',
            size: null,
            cautions: goals.reading.figure.cautions.map(({ text }) => text),
          },
        ]),
    ...sections
      .flatMap(({ rows }) => rows)
      .map(({ change, readings, difference }) => ({
        label: change.label,
        readings,
        difference: changeOf(readings, difference, strings),
        size: difference,
        cautions: [change.caution ?? ''],
      })),
  ];
  return layoutTable(caption, entries, report, strings, sort);
}
