import type { Figure, Reading } from '../dataset/types.js';
import type { BalanceContent, BalanceSection, Counted, Measured } from '../model/balance.js';
import { largest } from '../model/largest.js';
import type { Options } from '../model/options.js';
import { capital } from '../strings/capital.js';
import type { BalanceSummary, Strings } from '../strings/types.js';
import { domainOf } from './axis.js';
import { axisOf, barOf } from './bars.js';
import { frameOf } from './frame.js';
import type { Bar, BarAxis, UnitsView } from './graphic.js';
import { layoutUnitLine } from './units.js';
import { layoutTable, type TableEntry } from './table.js';
import type { Emphasis, Frame, Link, TableView } from './view.js';
import { distinct, periodName, printed, sourceTag, sourceTags } from './words.js';

/** A reading with its time. */
export interface Step {
  readonly value: string;
  readonly period: string;
}

/** What changed, or was counted, with its readings. */
export interface ChangeView {
  readonly label: string;
  /** In time; one where it was counted once. */
  readonly steps: readonly Step[];
  /** The change as a bar; null where it was counted once. */
  readonly bar: Bar | null;
  readonly where: readonly string[];
  readonly sources: readonly Link[];
  readonly caution: string | null;
  readonly emphasis: Emphasis;
}

/** Changes that go one way. */
export interface ChangeList {
  readonly heading: string | null;
  readonly rows: readonly ChangeView[];
}

/** A finding with where its figures come from. */
export interface FindingView {
  readonly text: string;
  readonly sources: readonly Link[];
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
  readonly units: UnitsView;
  readonly line: string;
  readonly cautions: readonly string[];
  readonly source: Link;
}

/** Everything that a balance chart draws. */
export interface BalanceView extends Frame {
  readonly verdict: VerdictView | null;
  readonly sections: readonly SectionView[];
  readonly table: TableView;
}

/** Lays out the verdict, what rose and what fell, and the findings. */
export function layoutBalance(content: BalanceContent, options: Options, strings: Strings): BalanceView {
  const figures = figuresOf(content);
  const frame = frameOf(
    {
      texts: content.texts,
      choice: content.choice,
      fallbackTitle: strings.fallbackTitles.balance,
      ownSubtitle: content.texts?.subtitle ?? '',
      summary: strings.balance.summary(summaryOf(content, strings)),
      notes: { always: [], inChart: [] },
      figures,
    },
    options,
    strings,
  );
  return {
    ...frame,
    verdict: verdictOf(content, strings),
    sections: content.sections.map((section) => sectionOf(section, content, strings)),
    table: tableOf(content, frame.name, strings),
  };
}

const readingsOf = (section: BalanceSection): readonly Reading[] => [
  ...section.measured.flatMap(({ readings }) => readings),
  ...section.counted.map(({ reading }) => reading),
  ...section.findings.flatMap(({ readings }) => readings),
];

const figuresOf = ({ verdict, sections }: BalanceContent): readonly Figure[] =>
  distinct(
    [...verdict.map(({ reading }) => reading), ...sections.flatMap(readingsOf)].map(({ figure }) => figure),
  );

function verdictOf({ verdict, reportDate }: BalanceContent, strings: Strings): VerdictView | null {
  const [first] = verdict;
  if (first === undefined) return null;
  const negative = goalsOf(verdict, 'negative');
  const { figure } = first.reading;
  return {
    units: layoutUnitLine(negative, negative + goalsOf(verdict, 'without')),
    line: verdict.map(({ goals, label }) => `${goals} ${label}`).join(', '),
    cautions: figure.cautions.map(({ text }) => text),
    source: {
      text: strings.reportedBy(
        strings.tag({ audit: figure.audit, source: '', reportedBy: null, copy: false, publishedLater: null }),
        figure.source.reportedBy,
      ),
      href: sourceTag(figure, reportDate, strings).href,
    },
  };
}

const goalsOf = (verdict: BalanceContent['verdict'], outcome: string): number =>
  verdict.filter((item) => item.outcome === outcome).reduce((sum, { goals }) => sum + goals, 0);

function sectionOf(section: BalanceSection, content: BalanceContent, strings: Strings): SectionView {
  const { measured, counted, findings } = section;
  const { id, title, caution } = section.section;
  const unit = measured[0]?.readings[0]?.figure.unit ?? '';
  const domain = domainOf(
    measured.map(({ difference }) => difference),
    `change in ${unit}`,
  );
  const view = ({ change, readings, difference }: Measured): ChangeView => ({
    ...rowOf(change, readings, content, strings),
    bar: {
      ...barOf(difference, domain),
      label: '',
      value: strings.unit(unit).change(difference),
      role: difference < 0 ? 'behind' : 'compared',
      whole: null,
      hollow: readings.some(({ value }) => value.approximate),
    },
  });
  const count = ({ change, reading }: Counted): ChangeView => rowOf(change, [reading], content, strings);
  const { rose, fell, unchanged } = strings.balance;
  const lists = [
    { heading: rose, rows: measured.filter(({ difference }) => difference > 0).map(view) },
    { heading: unchanged, rows: measured.filter(({ difference }) => difference === 0).map(view) },
    { heading: fell, rows: measured.filter(({ difference }) => difference < 0).map(view) },
    { heading: null, rows: counted.map(count) },
  ].filter(({ rows }) => rows.length > 0);
  const bars = lists.flatMap(({ rows }) => rows.flatMap(({ bar }) => bar ?? []));
  return {
    id,
    title,
    caution,
    axis: bars.length === 0 ? null : axisOf(bars, domain, tickOf(unit, strings)),
    lists,
    findings: findings.map((finding) => ({
      text: finding.text,
      sources: sourceTags(
        finding.readings.map(({ figure }) => figure),
        content.reportDate,
        strings,
      ),
    })),
  };
}

/** Ticks of changes in shares are points, so they carry no per cent sign. */
const tickOf = (unit: string, strings: Strings): ((value: number) => string) =>
  unit === '%' ? strings.unit('').tick : strings.unit(unit).tick;

function rowOf(
  change: Measured['change'],
  readings: readonly Reading[],
  { reportDate, highlight }: BalanceContent,
  strings: Strings,
): Omit<ChangeView, 'bar'> & { readonly bar: null } {
  const figures = distinct(readings.map(({ figure }) => figure));
  return {
    label: capital(change.label),
    steps: readings.map((reading) => ({
      value: printed(reading.value, strings.unit(reading.figure.unit), strings),
      period: periodName(reading, strings),
    })),
    bar: null,
    where: distinct(figures.map(({ geography }) => geography)),
    sources: sourceTags(figures, reportDate, strings),
    caution: change.caution,
    emphasis:
      highlight.size === 0
        ? 'none'
        : figures.some((figure) => highlight.has(figure))
          ? 'highlighted'
          : 'receding',
  };
}

function summaryOf({ verdict, sections }: BalanceContent, strings: Strings): BalanceSummary {
  const negative = goalsOf(verdict, 'negative');
  const shares = sections
    .flatMap(({ measured }) => measured)
    .filter(({ readings }) => readings.every(({ figure }) => figure.unit === '%'));
  const name = (row: Measured | undefined): readonly [string, string] | null =>
    row === undefined ? null : [row.change.label, strings.unit('%').change(row.difference)];
  const rose = shares.filter(({ difference }) => difference > 0);
  const fell = shares.filter(({ difference }) => difference < 0);
  return {
    goals: verdict.length === 0 ? null : { negative, total: negative + goalsOf(verdict, 'without') },
    shares:
      shares.length === 0
        ? null
        : {
            total: shares.length,
            rose: rose.length,
            fell: fell.length,
            mostRisen: name(largest(rose, ({ difference }) => difference)),
            mostFallen: name(largest(fell, ({ difference }) => -difference)),
          },
  };
}

function tableOf(
  { sections, verdict, reportDate }: BalanceContent,
  caption: string,
  strings: Strings,
): TableView {
  const entries: readonly TableEntry[] = [
    ...verdict.map(({ label, reading }) => ({
      label: capital(label),
      readings: [reading],
      difference: '',
      cautions: reading.figure.cautions.map(({ text }) => text),
    })),
    ...sections.flatMap(({ measured, counted }) => [
      ...measured.map(({ change, readings, difference }) => ({
        label: capital(change.label),
        readings,
        difference: strings.unit(readings[0]?.figure.unit ?? '').change(difference),
        cautions: [change.caution ?? ''],
      })),
      ...counted.map(({ change, reading }) => ({
        label: capital(change.label),
        readings: [reading],
        difference: '',
        cautions: [change.caution ?? ''],
      })),
    ]),
  ];
  return layoutTable(caption, entries, reportDate, strings);
}
