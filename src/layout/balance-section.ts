import type { Reading } from '../dataset/types.js';
import type { BalanceContent, BalanceSection, Measured } from '../model/balance.js';
import { capital, stated } from '../strings/text.js';
import type { Strings } from '../strings/types.js';
import { domainOf, type Domain } from './axis.js';
import { axisOf, barOf } from './bars.js';
import { layoutDetail, type DetailContext, type DetailView } from './detail.js';
import type { Bar, BarAxis } from './graphic.js';
import type { Emphasis, Link } from './view.js';
import { distinct, emphasisOf, figuresOf, idsOf, periodName, printed, sourceTags } from './words.js';

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

/** What the parts of a balance share. */
interface BalanceContext extends DetailContext {
  readonly highlight: BalanceContent['highlight'];
}

/** Lays out what rose and fell in one unit, or the findings. */
export function layoutSection(section: BalanceSection, context: BalanceContext): SectionView {
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

/** What lies between the first and the last reading: "+12 points"; empty where there is one. */
export const changeOf = (
  readings: readonly Reading[],
  difference: number | null,
  strings: Strings,
): string => (difference === null ? '' : strings.unit(readings[0]?.figure.unit ?? '').change(difference));
