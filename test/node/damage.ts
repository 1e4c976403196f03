// Faults in a compiled dataset, and what is left of it without the rows that have them.

/** A row of a table, or a value or reading in one. */
export type Row = Readonly<Record<string, unknown>>;

/** A compiled dataset that is whole. */
export type Tables = Readonly<Record<string, unknown>>;

/** Where something can be damaged. */
export interface Place {
  readonly table: string;
  readonly row: number;
  /** The list in that row, and where in it; null for the row itself. */
  readonly inner: readonly [list: 'values' | 'readings', at: number] | null;
}

/** A place, a field of it, and what stands there instead; without a field that stands for all of it. */
export interface Damage {
  readonly place: Place;
  readonly field: string | null;
  readonly instead: unknown;
}

export const rowsOf = (tables: Tables, table: string): readonly Row[] =>
  (tables[table] ?? []) as readonly Row[];

const isEmpty = ['', undefined, null];
const noText = [' ', 5, {}, [], true];
const noNumber = ['about 40', '1e16', '1,200', {}, NaN, Infinity, true];
const noWord = ['x', 5, {}, 'constructor'];
const noFlag = ['perhaps', 5, {}, []];
const noPointer = ['nowhere', '__proto__', 7.5, {}, ...isEmpty];
const needed = [...noText, ...isEmpty];

/** What each field must not be, by its table. */
const WRONG: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  sources: { id: ['a b', {}, ...isEmpty], name: needed, date: needed, title: noText, copy: noFlag },
  cautions: { id: ['a, b', {}, ...isEmpty], text: needed },
  figures: {
    id: ['a b', {}, ...isEmpty],
    unit: needed,
    geography: needed,
    source: noPointer,
    label: noText,
    better: noWord,
    direction: noWord,
    survey: noFlag,
    audit: noNumber,
    cautions: [['nowhere'], 'a b', 5, [5]],
  },
  values: {
    value: [...noNumber, ...isEmpty],
    role: noWord,
    bound: noWord,
    approximate: noFlag,
    period: noText,
    group: noText,
  },
  charts: {
    id: ['pie', {}, ...isEmpty],
    title: needed,
    fallbackTitle: needed,
    subtitle: needed,
    remark: noText,
  },
  failures: { number: [...noNumber, ...isEmpty], headline: needed, summary: needed },
  evidence: {
    failure: noPointer,
    graphic: [...noWord, ...isEmpty],
    sentence: needed,
    tier: noWord,
    counter: noFlag,
    caution: noText,
    readings: ['one', 5, {}],
  },
  verdict: {
    outcome: [...noWord, ...isEmpty],
    goals: [-1, 1.5, 'three', ...isEmpty],
    label: needed,
    figure: noPointer,
  },
  sections: { id: ['a b', {}, ...isEmpty], title: needed, caution: noText },
  changes: { section: noPointer, label: needed, caution: noText },
  findings: { side: [...noWord, ...isEmpty], text: needed },
  readings: {
    figure: noPointer,
    value: [0, 99, 1.5, 'x', ...isEmpty],
    joined: noFlag,
    partOf: ['x', {}],
    stage: noWord,
  },
};

/** What stands where a row should. */
const NO_ROW = ['row', 5, true, [], null, undefined];

const TABLES = Object.keys(WRONG).filter((name) => name !== 'values' && name !== 'readings');

/** Fields that only some tables' readings have. */
const OF_READINGS: Readonly<Record<string, readonly string[]>> = {
  evidence: ['figure', 'value', 'joined', 'partOf'],
  changes: ['figure', 'value', 'stage'],
  findings: ['figure', 'value'],
};

/** Every place of a dataset that can be damaged. */
export const placesOf = (tables: Tables): readonly Place[] =>
  TABLES.flatMap((table) =>
    rowsOf(tables, table).flatMap((row, at): readonly Place[] => [
      { table, row: at, inner: null },
      ...(['values', 'readings'] as const).flatMap((list) =>
        Array.isArray(row[list])
          ? row[list].map((_, index): Place => ({ table, row: at, inner: [list, index] }))
          : [],
      ),
    ]),
  );

/** Every way to damage a place. */
export function damagesOf(place: Place): readonly Damage[] {
  const { table, inner } = place;
  const fields = Object.entries(WRONG[inner?.[0] ?? table] ?? {}).filter(
    ([field]) => inner?.[0] !== 'readings' || OF_READINGS[table]?.includes(field),
  );
  return [
    ...NO_ROW.map((instead) => ({ place, field: null, instead })),
    ...fields.flatMap(([field, wrong]) => wrong.map((instead) => ({ place, field, instead }))),
  ];
}

/** Changes what stands at a place. */
function changed(tables: Tables, { table, row, inner }: Place, change: (item: Row) => unknown): Tables {
  const at = (items: readonly unknown[], index: number, to: (item: Row) => unknown): readonly unknown[] =>
    items.map((item, position) => (position === index ? to(item as Row) : item));
  return {
    ...tables,
    [table]: at(rowsOf(tables, table), row, (whole) =>
      inner === null
        ? change(whole)
        : { ...whole, [inner[0]]: at(whole[inner[0]] as readonly unknown[], inner[1], change) },
    ),
  };
}

/** A dataset with some faults, each at a place of its own. */
export const damaged = (tables: Tables, damages: readonly Damage[]): Tables =>
  damages.reduce(
    (found, { place, field, instead }) =>
      changed(found, place, (item) => (field === null ? instead : { ...item, [field]: instead })),
    tables,
  );

/** How messages call a place. */
export function nameOf(tables: Tables, { table, row, inner }: Place): string {
  const name = `${table}[${row}]`;
  if (inner === null) return name;
  const [list, at] = inner;
  return `${name}${list === 'values' ? ` (${String(rowsOf(tables, table)[row]?.['id'])})` : ''}.${list}[${at}]`;
}

/** The values of a figure that are left, each with its position from 1 as it was. */
type Kept = ReadonlyMap<unknown, number>;

/** A whole dataset without the rows at some places, and without those that cannot be told then. */
export function without(tables: Tables, places: readonly Place[]): Tables {
  const gone = new Set(places.map(({ table, row, inner }) => itemAt(tables, table, row, inner)));
  const left = (table: string): readonly Row[] => rowsOf(tables, table).filter((row) => !gone.has(row));
  const keys = (rows: readonly Row[], key: string): ReadonlySet<unknown> =>
    new Set(rows.map((row) => row[key]));
  const [sources, cautions, failures, sections] = ['sources', 'cautions', 'failures', 'sections'].map(
    left,
  ) as [readonly Row[], readonly Row[], readonly Row[], readonly Row[]];
  const sourceIds = keys(sources, 'id');
  const cautionIds = keys(cautions, 'id');
  const kept = new Map<unknown, Kept>();
  const figures = left('figures')
    .filter(
      ({ source, cautions: own }) =>
        sourceIds.has(source) && (own as string[]).every((id) => cautionIds.has(id)),
    )
    .map((figure) => {
      const all = figure['values'] as readonly Row[];
      const values = all.filter((value) => !gone.has(value));
      kept.set(figure['id'], new Map(values.map((value, index) => [all.indexOf(value) + 1, index + 1])));
      return { ...figure, values };
    });
  const pointing = (row: Row): readonly Row[] => {
    const value = kept.get(row['figure'])?.get(row['value']);
    return gone.has(row) || value === undefined ? [] : [{ ...row, value }];
  };
  const telling = (table: string): readonly Row[] =>
    left(table).flatMap((row) => {
      const all = row['readings'] as readonly Row[];
      const readings = all.flatMap(pointing);
      return readings.length === all.length ? [{ ...row, readings }] : [];
    });
  return {
    ...tables,
    ...{ sources, cautions, figures, failures, sections },
    charts: left('charts'),
    evidence: telling('evidence').filter(({ failure }) => keys(failures, 'number').has(failure)),
    verdict: left('verdict').flatMap(pointing),
    changes: telling('changes').filter(({ section }) => keys(sections, 'id').has(section)),
    findings: telling('findings'),
  };
}

const itemAt = (tables: Tables, table: string, row: number, inner: Place['inner']): unknown => {
  const whole = rowsOf(tables, table)[row];
  return inner === null ? whole : (whole?.[inner[0]] as readonly unknown[])[inner[1]];
};
