import type { Source } from '../dataset/types.js';
import { capital, stated } from './text.js';
import type { BalanceSummary, GapSummary, NumberWords, Words } from './types.js';

/** A noun after a number is singular; after 2, 3 and 6 it begins as it does after the words. */
const after = (count: number, noun: string, changed: Readonly<Record<number, string>>): string =>
  changed[count] ?? noun;

/** "llai na 2", "llai nag 8": before a number whose word begins with a vowel (un, wyth, un ar ddeg, un ar bymtheg). */
const lessThan = (value: string): string =>
  [/^£?8/, /^£?1(?![\d,])/, /^£?1[16](?!\d)/].some((opening) => opening.test(value)) ? 'llai nag' : 'llai na';

/** Welsh writes numbers as English does; not every browser has formats of its own for it. */
const NUMBERS: NumberWords = {
  locale: 'en-GB',
  marks: {
    // With the words of English tables.
    about: 'tua|oddeutu|rhyw|ryw|approx|about|≈|~',
    over: 'dros|mwy na|mwy nag|over|>',
    under: 'dan|o dan|llai na|llai nag|under|<',
    almost: 'bron|bron i|bron yn|almost',
    thousand: 'k|mil',
    million: 'm|miliwn',
    billion: 'bn|biliwn',
    percent: '%|y cant',
    none: 'n/a|dim|dim data|ddim ar gael|heb ei nodi',
  },
  patterns: { '%': '#%', GBP: '£#', 'GBP million': '£#m', 'GBP billion': '£#bn' },
  units: {
    '': 'niferoedd',
    '%': '%',
    GBP: '£',
    'GBP per head': '£\u00a0y\u00a0pen',
    'GBP million': '£m',
    'GBP billion': '£bn',
    'GBP billion (2011-12 prices)': '£bn ym mhrisiau 2011–12',
    'score out of 10': 'sgôr allan o ddeg',
    applications: 'nifer y ceisiadau',
    'charities per 1,000 people': 'elusennau fesul 1,000 o bobl',
    'organisations per 1,000 people': 'mudiadau fesul 1,000 o bobl',
    contracts: 'nifer y contractau',
    minutes: 'nifer y munudau',
    contractors: 'nifer y contractwyr',
    plans: 'nifer y cynlluniau',
    supplies: 'nifer y cyflenwadau',
    people: 'nifer y bobl',
    companies: 'nifer y cwmnïau',
    goals: 'nifer y nodau',
    shops: 'nifer y siopau',
    libraries: 'nifer y llyfrgelloedd',
    pubs: 'nifer y tafarndai',
  },
  countOf: (unit) => (unit.includes(' per ') ? unit : `nifer: ${unit}`),
  points: (count) => after(count, 'pwynt', { 2: 'bwynt', 3: 'phwynt', 6: 'phwynt' }),
  ahead: 'ar y blaen',
  level: 'cyfartal',
  more: 'yn fwy',
  fewer: 'yn llai',
  less: 'yn llai',
};

/** "SYG", "Y Swyddfa Gartref (copi), yn ôl SCA21 wiki": after "yn ôl" a name stays as it is. */
const origin = (name: string, { copy, reportedBy }: Source): readonly string[] => [
  name + (copy ? ' (copi)' : ''),
  reportedBy === null ? '' : `yn ôl ${reportedBy}`,
];

/** The group said to be left behind, after the article. */
const BEHIND = 'grŵp y dywedir ei fod ar ei hôl hi';

const KINDS = {
  share: ['cyfran', 'gyfran', 'chyfran'],
  comparison: ['cymhariaeth', 'gymhariaeth', 'chymhariaeth'],
} as const;

const STANDINGS = {
  behind: 'mae y tu ôl',
  ahead: 'mae ar y blaen',
  level: 'mae’n gyfartal',
  apart: 'mae gwahaniaeth rhwng y grwpiau',
  same: 'maent yn gyfartal',
};

const OPENINGS = {
  behind: `mae’r ${BEHIND} y tu ôl i’r llall`,
  ahead: `mae’r ${BEHIND} ar y blaen i’r llall`,
  level: `mae’r ${BEHIND} yn gyfartal â’r llall`,
  apart: 'mae gwahaniaeth rhwng y ddau grŵp',
  same: 'mae’r ddau grŵp yn gyfartal',
};

function gapSummary({ kind, total, clauses, largest }: GapSummary): string {
  const [opening, ...rest] = clauses;
  if (opening === undefined) return '';
  const [plain, soft, aspirate] = KINDS[kind];
  const where =
    total === 1
      ? `Yn yr unig ${soft} a ddangosir,`
      : `Mewn ${opening.rows} o’r ${total} ${after(total, plain, { 2: soft, 6: aspirate })},`;
  // Who "it" is was not said where the groups only differ.
  const standings = ['apart', 'same'].includes(opening.standing) ? OPENINGS : STANDINGS;
  const others = rest.map(({ standing, rows }) => `; mewn ${rows} ${standings[standing]}`);
  return `${where} ${OPENINGS[opening.standing]}${size(largest, opening.rows)}${others.join('')}.`;
}

function size(largest: GapSummary['largest'], rows: number): string {
  if (largest === null) return '';
  const by = largest.approximate ? 'o ryw' : rows === 1 ? 'o' : 'o hyd at';
  const exact = largest.exactOnly ? ' lle mae’r ffigurau’n fanwl gywir' : '';
  return (
    `, ${by} ${largest.amount}${exact} (${largest.label}: ` +
    `${largest.behind} ${largest.behindValue}, ${largest.compared} ${largest.comparedValue})`
  );
}

const REASONS = [
  'Dim rheswm',
  'Un rheswm',
  'Dau reswm',
  'Tri rheswm',
  'Pedwar rheswm',
  'Pum rheswm',
  'Chwe rheswm',
  'Saith rheswm',
  'Wyth rheswm',
  'Naw rheswm',
  'Deg rheswm',
];

function failuresSummary(
  reasons: number,
  pieces: number,
  fromAudits: number | null,
  counter: number,
): string {
  const audits = fromAudits === 0 ? 'dim un yn seiliedig' : `mae ${fromAudits} yn seiliedig`;
  const turned = counter === 0 ? '' : `; mae ${counter} o’r ${pieces} yn pwyntio i’r cyfeiriad arall`;
  const origins =
    fromAudits === null
      ? ''
      : `: ${audits} ar ffigur a adroddwyd gan archwiliad, ${pieces - fromAudits} ar ffynonellau eraill`;
  return (
    `${REASONS[reasons] ?? `${reasons} rheswm`} gyda ${pieces} ${after(pieces, 'darn', { 2: 'ddarn' })} ` +
    `o dystiolaeth${origins}${turned}.`
  );
}

/** "cododd 3 (y cynnydd mwyaf: gwirfoddoli bob mis, 16–24 oed, +12 pwynt)" */
const moved = (
  count: number,
  verb: string,
  none: string,
  extreme: string,
  most: readonly [string, string] | null,
): string =>
  (count === 0 ? none : `${verb} ${count}`) + (most === null ? '' : ` (${extreme}: ${most.join(', ')})`);

function balanceSummary({ goals, shares }: BalanceSummary): string {
  const parts = stated([
    goals &&
      `${goals.negative === 0 ? 'ni chafodd yr un' : `cafodd ${goals.negative}`} o’r ${goals.total} nod ganlyniad negyddol`,
    shares &&
      `o’r ${shares.total === 1 ? 'unig gyfran' : `${shares.total} ${after(shares.total, 'cyfran', { 2: 'gyfran', 6: 'chyfran' })}`} a fesurwyd ddwywaith, ` +
        `${moved(shares.rose, 'cododd', 'ni chododd yr un', 'y cynnydd mwyaf', shares.mostRisen)} ` +
        moved(shares.fell, 'a gostyngodd', 'ac ni ostyngodd yr un', 'y gostyngiad mwyaf', shares.mostFallen),
  ]);
  return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
}

/** Welsh. */
export const cy: Words = {
  language: 'cy',
  numbers: NUMBERS,
  aloud: (text) =>
    text
      .replace(/^≈$/, 'Tua:')
      .replace('≈', 'tua ')
      .replace('−', 'minws ')
      .replace(/(\d)bn\b/g, '$1 biliwn')
      .replace(/(\d)m\b/g, '$1 miliwn'),
  shares: 'Cyfrannau, %',
  partOf: (part, whole) => `${part} o ${whole}`,
  bound: (bound, value) => `${{ over: 'dros', under: lessThan(value), almost: 'bron i' }[bound]} ${value}`,
  span: (from, to) => `${from} i ${to}`,
  groupAt: (group, period) => `${group}, ${period}`,
  approximately: '≈',
  moreIsWorse: 'mae mwy yn waeth',
  runsTheOtherWay: 'I’r cyfeiriad arall',
  behindKey: `y ${BEHIND}`,
  comparedKey: 'y grŵp y’i cymherir ag ef',
  namedFirst: 'a enwir gyntaf ym mhob rhes',
  namedSecond: 'a enwir yn ail',
  fallbackTitles: {
    gap: 'Bwlch y Gymdeithas Fawr',
    failures: 'Rhesymau, gyda’u tystiolaeth',
    balance: 'Beth a gododd a beth a ostyngodd',
  },
  failures: {
    reasonOf: (number, total) => `Rheswm ${number} o ${total}`,
    more: (pieces) => `Rhagor o dystiolaeth (${pieces})`,
    counter: 'Yn pwyntio i’r cyfeiriad arall:',
    noneFromAudits: 'Nid oedd yr un ffigur o’r archwiliadau ynghylch y rheswm hwn ar gael.',
    policyBegins: (year) => `y polisi’n dechrau, ${year}`,
    summary: failuresSummary,
  },
  balance: {
    rose: 'Cododd',
    fell: 'Gostyngodd',
    unchanged: 'Dim newid',
    oneReading: 'Un mesuriad yn unig',
    then: 'yna',
    summary: balanceSummary,
  },
  ownSubtitle: (units) => [...units, 'lle a chyfnod gyda phob rhes'].join(' · '),
  gapSummary,
  audit: (year) => `archwiliad ${year}`,
  otherEvidence: (source, publishedLater) =>
    stated([
      'tystiolaeth arall',
      ...origin(source.name, source),
      publishedLater ? `cyhoeddwyd yn ${source.date.slice(0, 4)}` : '',
    ]).join(', '),
  reportedBy: (tag, medium) => (medium === null ? tag : `${tag}, yn ôl ${medium}`),
  sourceName: (source) => stated([...origin(source.publisher, source), source.date.slice(0, 4)]).join(', '),
  sources: 'Ffynonellau',
  seeNote: 'gweler y nodyn',
  notes: {
    omitted: (_, written) => `Dim ond y rhesi cyntaf a ddangosir: mae ${written} arall yn y data.`,
    singleReading: 'Un mesuriad yw pob rhes. Mae’n dangos bwlch; nid yw’n dangos a dyfodd, na pham.',
    compareInRow:
      'Mae’r cwestiynau a’r arolygon yn amrywio. Cymharwch y ddau farc yn yr un rhes, nid un rhes â rhes arall.',
    shareInWords: 'Mewn geiriau y mae’r ffynhonnell yn rhoi’r gyfran hon, er enghraifft un o bob pump.',
    valueInWords: 'Mewn geiriau y mae’r ffynhonnell yn rhoi’r gwerth hwn.',
    sampling:
      'Mae i ffigurau arolygon wall samplu nad yw’r ffynonellau’n ei nodi; gall pwynt neu ddau fod oherwydd siawns.',
  },
  detail: {
    open: 'Manylion',
    change: 'Newid',
    period: 'Cyfnod',
    place: 'Lle',
    population: 'Poblogaeth',
    notStated: 'heb ei nodi',
    link: 'Dolen i’r ffigur hwn',
  },
  table: {
    measure: 'Mesur',
    group: 'Grŵp',
    value: 'Gwerth',
    difference: 'Gwahaniaeth',
    placeAndPeriod: 'Lle a chyfnod',
    source: 'Ffynhonnell',
    caution: 'Rhybudd',
    periodNotStated: 'cyfnod heb ei nodi',
  },
  files: {
    download: 'Lawrlwytho',
    svg: 'Llun i’w olygu (SVG)',
    png: 'Llun (PNG)',
    csv: 'Data (CSV)',
    citation: 'Cyfeirnod',
    saved: (file) => `Cadwyd fel ${file}.`,
    copy: 'Ni chaiff y dudalen hon gadw ffeiliau. Copïwch y testun:',
    embed: 'Mewnosod',
    code: 'I ddangos y siart hwn ar dudalen i chi, copïwch y cod hwn:',
    codeBeside:
      'I ddangos y siart hwn ar dudalen i chi, rhowch big-society.js wrth ei hymyl a chopïwch y cod hwn:',
    copyText: 'Copïo',
    copied: 'Copïwyd.',
    unit: 'Uned',
    printed: 'Gwerth fel yr argreffir',
    address: 'Cyfeiriad',
  },
  controls: { table: 'Dangos fel tabl', chart: 'Dangos fel siart', again: 'Rhoi cynnig arall arni' },
  status: {
    table: 'Dangosir fel tabl.',
    chart: 'Dangosir fel siart.',
    sorted: (column, descending) =>
      `Trefnwyd yn ôl ${column}, ${descending ? 'yn ddisgynnol' : 'yn esgynnol'}.`,
  },
  messages: {
    loading: ['Mae’r ffigurau’n llwytho.', ''],
    unreachable: [
      'Ni ellir cyrraedd y ffigurau.',
      'Gwiriwch y cysylltiad, neu rhowch gynnig arall arni’n nes ymlaen.',
    ],
    'not-found': ['Nid oes ffigurau yn y cyfeiriad hwn.', 'Gwiriwch y cyfeiriad yn src.'],
    unreadable: [
      'Ni ellir darllen yr hyn sydd yn y cyfeiriad hwn.',
      'Yn src, rhowch datapackage.json, set ddata wedi’i llunio neu dabl CSV.',
    ],
    'no-figures': ['Nid oes ffigur i’w ddangos.', 'Gwiriwch y dynodwyr yn figures, neu’r data.'],
    'none-from-audits': [
      'Ni adroddwyd yr un o’r ffigurau hyn gan archwiliad.',
      'Hepgorwch evidence="audit", neu dewiswch ffigurau eraill.',
    ],
    'none-drawable': [
      'Nid yw’r un o’r ffigurau hyn yn cymharu dau grŵp.',
      'Dewiswch ffigurau sydd â grŵp y dywedir ei fod ar ei hôl hi ac un y’i cymherir ag ef.',
    ],
  },
};
