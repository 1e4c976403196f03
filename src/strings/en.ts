import type { Source } from '../dataset/types.js';
import { capital, stated } from './text.js';
import type { Standing } from '../model/gap.js';
import type { BalanceSummary, GapSummary, NumberWords, Words } from './types.js';

const NUMBERS: NumberWords = {
  locale: 'en-GB',
  marks: {
    about: 'about|approx|around|roughly|≈|~',
    over: 'over|more than|>',
    under: 'under|less than|<',
    almost: 'almost|nearly',
    thousand: 'k|thousand',
    million: 'm|million',
    billion: 'bn|billion',
    percent: '%|per cent',
    none: 'n/a|none',
  },
  patterns: { '%': '#%', GBP: '£#', 'GBP million': '£#m', 'GBP billion': '£#bn' },
  units: {
    '': 'numbers',
    '%': '%',
    GBP: '£',
    'GBP per head': '£\u00a0a\u00a0head',
    'GBP million': '£m',
    'GBP billion': '£bn',
    'GBP billion (2011-12 prices)': '£bn in 2011–12 prices',
    'score out of 10': 'score out of ten',
  },
  countOf: (unit) => (unit.includes(' per ') ? unit : `number of ${unit}`),
  points: (count) => (count === 1 ? 'point' : 'points'),
  ahead: 'ahead',
  level: 'level',
  more: 'more',
  fewer: 'fewer',
  less: 'less',
};

/** "ONS", "Home Office (copy), reported by SCA21 wiki" */
const origin = (name: string, { copy, reportedBy }: Source): readonly string[] => [
  name + (copy ? ' (copy)' : ''),
  reportedBy === null ? '' : `reported by ${reportedBy}`,
];

/** How some rows stand where no group is said to be left behind. */
const APART = { apart: 'the two groups differ', same: 'the two groups are level' };

const standing = (name: Standing): string =>
  name === 'apart' || name === 'same' ? APART[name] : `the group said to be left behind is ${name}`;

function gapSummary({ kind, total, clauses, largest }: GapSummary): string {
  const [opening, ...rest] = clauses;
  if (opening === undefined) return '';
  const where = total === 1 ? `In the one ${kind} shown` : `In ${opening.rows} of ${total} ${kind}s`;
  const others = rest.map(
    (clause) =>
      // "It" is the group that the opening names.
      `; in ${clause.rows} ${[opening, clause].some((one) => one.standing in APART) ? standing(clause.standing) : `it is ${clause.standing}`}`,
  );
  return `${where} ${standing(opening.standing)}${size(largest, opening.rows)}${others.join('')}.`;
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

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A noun or a verb after a number: "1 piece", "2 pieces"; "1 rests", "2 rest". */
const counted = (count: number | string, one: string, many: string): string =>
  `${count} ${count === 1 || count === COUNTS[1] ? one : many}`;

function failuresSummary(
  reasons: number,
  pieces: number,
  fromAudits: number | null,
  counter: number,
): string {
  const turned =
    counter === 0 ? '' : `; ${counter} of the ${pieces} ${counter === 1 ? 'points' : 'point'} the other way`;
  const origins =
    fromAudits === null
      ? ''
      : `: ${counted(fromAudits || 'none', 'rests', 'rest')} on a figure that an audit reported, ` +
        `${pieces - fromAudits || 'none'} on other sources`;
  return (
    `${capital(counted(COUNTS[reasons] ?? reasons, 'reason', 'reasons'))} with ` +
    `${counted(pieces, 'piece', 'pieces')} of evidence${origins}${turned}.`
  );
}

/** "3 rose (most: volunteer monthly, +12 points)" */
const moved = (count: number, verb: string, most: readonly [string, string] | null): string =>
  `${count || 'none'} ${verb}${most === null ? '' : ` (most: ${most.join(', ')})`}`;

function balanceSummary({ goals, shares }: BalanceSummary): string {
  const parts = stated([
    goals && `${goals.negative} of ${goals.total} goals had a negative outcome`,
    shares &&
      `of ${counted(shares.total, 'share', 'shares')} measured twice, ` +
        `${moved(shares.rose, 'rose', shares.mostRisen)} and ${moved(shares.fell, 'fell', shares.mostFallen)}`,
  ]);
  return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
}

/** English, the language of the report. */
export const en: Words = {
  language: 'en-GB',
  numbers: NUMBERS,
  aloud: (text) =>
    text
      .replace(/^≈$/, 'About:')
      .replace('≈', 'about ')
      .replace('−', 'minus ')
      .replace(/(\d)bn\b/g, '$1 billion')
      .replace(/(\d)m\b/g, '$1 million'),
  shares: 'Shares, %',
  partOf: (part, whole) => `${part} of ${whole}`,
  bound: (bound, value) => `${bound} ${value}`,
  span: (from, to) => `${from} to ${to}`,
  groupAt: (group, period) => `${group}, ${period}`,
  approximately: '≈',
  moreIsWorse: 'more is worse',
  runsTheOtherWay: 'Runs the other way',
  behindKey: 'the group said to be left behind',
  comparedKey: 'the group it is compared with',
  namedFirst: 'named first in each row',
  namedSecond: 'named second',
  fallbackTitles: {
    gap: 'The Big Society gap',
    failures: 'Reasons, with their evidence',
    balance: 'What rose and what fell',
  },
  failures: {
    reasonOf: (number, total) => `Reason ${number} of ${total}`,
    more: (pieces) => `More evidence (${pieces})`,
    counter: 'Points the other way:',
    noneFromAudits: 'No figure of the audits on this reason was available.',
    policyBegins: (year) => `policy begins, ${year}`,
    summary: failuresSummary,
  },
  balance: {
    rose: 'Rose',
    fell: 'Fell',
    unchanged: 'Unchanged',
    oneReading: 'One reading only',
    then: 'then',
    summary: balanceSummary,
  },
  ownSubtitle: (units) => [...units, 'place and period with each row'].join(' · '),
  gapSummary,
  audit: (year) => `${year} audit`,
  otherEvidence: (source, publishedLater) =>
    stated([
      'other evidence',
      ...origin(source.name, source),
      publishedLater ? `published ${source.date.slice(0, 4)}` : '',
    ]).join(', '),
  reportedBy: (tag, medium) => (medium === null ? tag : `${tag}, reported by ${medium}`),
  sourceName: (source) => stated([...origin(source.publisher, source), source.date.slice(0, 4)]).join(', '),
  sources: 'Sources',
  seeNote: 'see note',
  notes: {
    omitted: (rows, written) =>
      `Only the first rows are shown: ${written} more ${rows === 1 ? 'is' : 'are'} in the data.`,
    singleReading: 'Each row is a single reading. It shows a gap, not whether it grew, nor why.',
    compareInRow: 'Questions and surveys differ. Compare the two marks of a row, not one row with another.',
    shareInWords: 'The source gives this share in words, such as one in five.',
    valueInWords: 'The source gives this value in words.',
    sampling:
      'Survey figures carry sampling error that the sources do not give; a point or two can be chance.',
  },
  detail: {
    open: 'Details',
    change: 'Change',
    period: 'Period',
    place: 'Place',
    population: 'Population',
    notStated: 'not stated',
    link: 'Link to this figure',
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
  controls: { table: 'Show as table', chart: 'Show as chart', again: 'Try again' },
  status: {
    table: 'Shown as a table.',
    chart: 'Shown as a chart.',
    sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
  },
  messages: {
    loading: ['The figures are loading.', ''],
    unreachable: ['The figures cannot be reached.', 'Check the connection, or try again later.'],
    'not-found': ['There are no figures at this address.', 'Check the address in src.'],
    unreadable: [
      'What stands at this address cannot be read.',
      'Give src a datapackage.json, a compiled dataset or a CSV table.',
    ],
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
