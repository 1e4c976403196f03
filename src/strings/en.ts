import type { Direction, GapSummary, Strings, UnitWords } from './types.js';

const MINUS = '−';

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, notation: 'compact' });

/** A number with its prefix and suffix, and a real minus before both. */
const signed = (format: Intl.NumberFormat, value: number, prefix = '', suffix = ''): string =>
  `${value < 0 ? MINUS : ''}${prefix}${format.format(Math.abs(value))}${suffix}`;

const shares: UnitWords = {
  name: '%',
  value: (value) => signed(plain, value, '', '%'),
  tick: (value) => signed(compact, value, '', '%'),
  difference: (gap, { ahead }) => {
    const points = gap === 1 ? 'point' : 'points';
    if (gap === 0) return ['', 'level'];
    return [plain.format(gap), ahead ? `${points} ahead` : points];
  },
};

const money = (name: string, suffix = '', scale = 1): UnitWords => amount(name, '£', suffix, 'less', scale);

const count = (name: string): UnitWords => amount(name, '', '', 'fewer', 1);

function amount(name: string, prefix: string, suffix: string, less: string, scale: number): UnitWords {
  return {
    name,
    value: (value) => signed(plain, value, prefix, suffix),
    tick: (value) => signed(compact, value * scale, prefix),
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
]);

/** Units that are not in the table are counts: "applications", "charities per 1,000 people". */
const unit = (name: string): UnitWords =>
  UNITS.get(name) ?? count(name.includes(' per ') ? name : `number of ${name}`);

const initialCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function gapSummary({ kind, total, behind, ahead, level, largest }: GapSummary): string {
  const clauses = (
    [
      [behind, 'behind'],
      [ahead, 'ahead'],
      [level, 'level'],
    ] as const
  ).filter(([rows]) => rows > 0);
  const rest = clauses.slice(1).map(([rows, word]) => `; in ${rows} it is ${word}`);
  const opening = clauses[0];
  if (opening === undefined) return '';
  const where = total === 1 ? `In the one ${kind} shown` : `In ${opening[0]} of ${total} ${kind}s`;
  return `${where} the group said to be left behind is ${opening[1]}${size(largest, opening[0])}${rest.join('')}.`;
}

function size(largest: GapSummary['largest'], rows: number): string {
  if (largest === null) return '';
  const by = largest.approximate ? 'by about' : rows === 1 ? 'by' : 'by up to';
  const exact = largest.exactOnly ? ' where figures are exact' : '';
  return (
    `, ${by} ${largest.difference}${exact} (${largest.label}: ` +
    `${largest.behind} ${largest.behindValue}, ${largest.compared} ${largest.comparedValue})`
  );
}

const AUDITS: ReadonlyMap<number, string> = new Map([[2015, 'final audit']]);

/** English, the language of the report. */
export const en: Strings = {
  language: 'en-GB',
  unit,
  unitHeading: (name, indicator) => {
    if (indicator !== null) return `${initialCapital(indicator)}, ${unit(name).name}`;
    return name === '%' ? 'Shares, %' : initialCapital(unit(name).name);
  },
  approximately: '≈',
  moreIsWorse: 'more is worse',
  runsTheOtherWay: 'Runs the other way',
  behindKey: 'the group said to be left behind',
  comparedKey: 'the group it is compared with',
  fallbackTitle: 'The Big Society gap',
  ownSubtitle: (units) => [...units, 'place and period with each row'].join(' · '),
  gapSummary,
  tag: ({ audit, source, reportedBy, publishedLater }) => {
    if (audit !== null) return AUDITS.get(audit) ?? `${audit} audit`;
    return [
      'other evidence',
      source,
      reportedBy === null ? '' : `reported by ${reportedBy}`,
      publishedLater === null ? '' : `published ${publishedLater}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  },
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
    inWords: 'The source gives this share in words, such as one in five.',
    sampling:
      'Survey figures carry sampling error that the sources do not give; a point or two can be chance.',
  },
  table: {
    measure: 'Measure',
    behind: 'Group said to be left behind',
    compared: 'Group it is compared with',
    difference: 'Difference',
    placeAndPeriod: 'Place and period',
    source: 'Source',
    caution: 'Caution',
    periodNotStated: 'period not stated',
  },
  controls: { table: 'Show as table', chart: 'Show as chart' },
  empty: {
    'no-figures': ['There is no figure to show.', 'Check the ids in the figures attribute.'],
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
