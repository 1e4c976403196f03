import { capital } from './capital.js';
import type { BalanceSummary, Direction, GapSummary, Strings, UnitWords } from './types.js';

const MINUS = '−';

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, notation: 'compact' });

/** A number with its prefix and suffix, and a real minus before both. */
const signed = (format: Intl.NumberFormat, value: number, prefix = '', suffix = ''): string =>
  `${value < 0 ? MINUS : ''}${prefix}${format.format(Math.abs(value))}${suffix}`;

const plus = (value: number): string => (value > 0 ? '+' : '');

const points = (gap: number): string => (gap === 1 ? 'point' : 'points');

const shares: UnitWords = {
  name: '%',
  value: (value) => signed(plain, value, '', '%'),
  signed: (value) => plus(value) + signed(plain, value, '', '%'),
  change: (value) => `${plus(value)}${signed(plain, value)} ${points(Math.abs(value))}`,
  tick: (value) => signed(compact, value, '', '%'),
  amount: (gap) => `${plain.format(gap)} ${points(gap)}`,
  difference: (gap, { ahead }) =>
    gap === 0 ? ['', 'level'] : [plain.format(gap), ahead ? `${points(gap)} ahead` : points(gap)],
};

const money = (name: string, suffix = '', scale = 1): UnitWords => amount(name, '£', suffix, 'less', scale);

const count = (name: string): UnitWords => amount(name, '', '', 'fewer', 1);

function amount(name: string, prefix: string, suffix: string, less: string, scale: number): UnitWords {
  return {
    name,
    value: (value) => signed(plain, value, prefix, suffix),
    signed: (value) => plus(value) + signed(plain, value, prefix, suffix),
    change: (value) => plus(value) + signed(plain, value, prefix, suffix),
    tick: (value) => signed(compact, value * scale, prefix),
    amount: (gap) => signed(plain, gap, prefix, suffix),
    difference: (gap, { larger }: Direction) =>
      gap === 0 ? ['', 'level'] : [signed(plain, gap, prefix, suffix), larger ? 'more' : less],
  };
}

const UNITS: ReadonlyMap<string, UnitWords> = new Map([
  ['%', shares],
  ['GBP', money('£')],
  ['GBP per head', money('£\u00a0a\u00a0head')],
  ['GBP million', money('£m', 'm', 1e6)],
  ['GBP billion', money('£bn', 'bn', 1e9)],
  ['GBP billion (2011-12 prices)', money('£bn in 2011–12 prices', 'bn', 1e9)],
  ['score out of 10', count('score out of ten')],
]);

/** Units that are not in the table are counts: "applications", "charities per 1,000 people". */
const unit = (name: string): UnitWords =>
  UNITS.get(name) ?? count(name.includes(' per ') ? name : `number of ${name}`);

const STANDINGS = {
  behind: 'it is behind',
  ahead: 'it is ahead',
  level: 'it is level',
  apart: 'the groups differ',
};

function gapSummary({ kind, total, clauses, largest }: GapSummary): string {
  const [opening, ...rest] = clauses;
  if (opening === undefined) return '';
  const where = total === 1 ? `In the one ${kind} shown` : `In ${opening.rows} of ${total} ${kind}s`;
  const group =
    opening.standing === 'apart'
      ? 'the two groups differ'
      : `the group said to be left behind is ${opening.standing}`;
  const others = rest.map(({ standing, rows }) => `; in ${rows} ${STANDINGS[standing]}`);
  return `${where} ${group}${size(largest, opening.rows)}${others.join('')}.`;
}

function size(largest: GapSummary['largest'], rows: number): string {
  if (largest === null) return '';
  const by = largest.approximate ? 'by about' : rows === 1 ? 'by' : 'by up to';
  const exact = largest.exactOnly ? ' where figures are exact' : '';
  return (
    `, ${by} ${largest.amount}${exact} (${largest.label}: ` +
    `${largest.behind} ${largest.behindValue}, ${largest.compared} ${largest.comparedValue})`
  );
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "five", "1 reason", "21 pieces" */
const counted = (count: number, noun: string): string =>
  `${NUMBERS[count] ?? String(count)} ${noun}${count === 1 ? '' : 's'}`;

function failuresSummary(reasons: number, pieces: number, fromAudits: number, counter: number): string {
  const evidence = pieces === 1 ? '1 piece of evidence' : `${pieces} pieces of evidence`;
  const rest = (count: number): string => `${count} ${count === 1 ? 'rests' : 'rest'}`;
  const other = pieces - fromAudits;
  const turned =
    counter === 0 ? '' : `; ${counter} of the ${pieces} ${counter === 1 ? 'points' : 'point'} the other way`;
  return (
    `${capital(counted(reasons, 'reason'))} with ${evidence}: ` +
    `${rest(fromAudits)} on a figure that an audit reported, ${other} on other sources${turned}.`
  );
}

function balanceSummary({ goals, shares }: BalanceSummary): string {
  const verdict = goals === null ? '' : `${goals.negative} of ${goals.total} goals had a negative outcome`;
  const most = (row: readonly [string, string] | null): string =>
    row === null ? '' : ` (most: ${row[0]}, ${row[1]})`;
  const measured =
    shares === null
      ? ''
      : `of ${shares.total} ${shares.total === 1 ? 'share' : 'shares'} measured twice, ` +
        `${shares.rose} rose${most(shares.mostRisen)} and ${shares.fell} fell${most(shares.mostFallen)}`;
  const parts = [verdict, measured].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
}

const AUDITS: ReadonlyMap<number, string> = new Map([[2015, 'final audit']]);

/** English, the language of the report. */
export const en: Strings = {
  language: 'en-GB',
  unit,
  unitHeading: (name, indicator) => {
    if (indicator !== null && indicator.toLowerCase() !== name.toLowerCase())
      return `${capital(indicator)}, ${unit(name).name}`;
    return name === '%' ? 'Shares, %' : capital(unit(name).name);
  },
  partOf: (part, whole) => `${part} of ${whole}`,
  bound: (bound, value) => `${bound} ${value}`,
  span: (from, to) => `${from} to ${to}`,
  groupAt: (group, period) => `${group}, ${period}`,
  atReport: 'final audit',
  approximately: '≈',
  moreIsWorse: 'more is worse',
  runsTheOtherWay: 'Runs the other way',
  behindKey: 'the group said to be left behind',
  comparedKey: 'the group it is compared with',
  fallbackTitles: {
    gap: 'The Big Society gap',
    failures: 'Five reasons, with their evidence',
    balance: 'What rose and what fell',
  },
  failures: {
    note: 'The reasons are the audit’s, in our words. Most figures beside them are not: each has a tag.',
    more: (pieces) => `More evidence (${pieces})`,
    counter: 'Points the other way:',
    noneFromAudits: 'No figure of the audits on this reason was available.',
    policyBegins: (year) => `policy begins, ${year}`,
    readings: 'Readings',
    summary: failuresSummary,
  },
  balance: { rose: 'Rose', fell: 'Fell', unchanged: 'Unchanged', summary: balanceSummary },
  ownSubtitle: (units) => [...units, 'place and period with each row'].join(' · '),
  gapSummary,
  tag: ({ audit, source, reportedBy, copy, publishedLater }) => {
    if (audit !== null) return AUDITS.get(audit) ?? `${audit} audit`;
    return [
      'other evidence',
      source + (copy ? ' (copy)' : ''),
      reportedBy === null ? '' : `reported by ${reportedBy}`,
      publishedLater === null ? '' : `published ${publishedLater}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  },
  reportedBy: (tag, medium) => (medium === null ? tag : `${tag}, reported by ${medium}`),
  sourceName: (publisher, reportedBy, copy, date) =>
    [
      publisher + (copy ? ' (copy)' : ''),
      reportedBy === null ? '' : `reported by ${reportedBy}`,
      date.slice(0, 4),
    ]
      .filter((part) => part !== '')
      .join(', '),
  sources: 'Sources',
  seeNote: 'see note',
  notes: {
    singleReading: 'Each row is a single reading. It shows a gap, not whether it grew, nor why.',
    compareInRow: 'Questions and surveys differ. Compare the two marks of a row, not one row with another.',
    shareInWords: 'The source gives this share in words, such as one in five.',
    valueInWords: 'The source gives this value in words.',
    sampling:
      'Survey figures carry sampling error that the sources do not give; a point or two can be chance.',
  },
  table: {
    measure: 'Measure',
    group: 'Group',
    value: 'Value',
    difference: 'Difference',
    placeAndPeriod: 'Place and period',
    source: 'Source',
    caution: 'Caution',
    periodNotStated: 'period not stated',
  },
  controls: { table: 'Show as table', chart: 'Show as chart' },
  empty: {
    'no-figures': ['There is no figure to show.', 'Check the ids in figures, or the data.'],
    'none-from-audits': [
      'None of these figures was reported by an audit.',
      'Leave out evidence="audit", or choose other figures.',
    ],
    'none-drawable': [
      'None of these figures compares two groups.',
      'Choose figures with a group said to be left behind and one it is compared with.',
    ],
  },
};
