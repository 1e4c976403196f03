import type { Caution } from '../dataset/types.js';

/** The signs of a newspaper's footnotes, in their order. */
const SIGNS = ['*', '†', '‡', '§', '¶'];

/** Cautions of some rows, parted into footnotes that several share and those of one row. */
export interface Footnotes {
  readonly shared: readonly { readonly sign: string; readonly caution: Caution }[];
  /** Signs of the footnotes among these cautions. */
  readonly signsOf: (cautions: readonly Caution[]) => readonly string[];
  /** Texts of the cautions that are no footnote. */
  readonly ownOf: (cautions: readonly Caution[]) => readonly string[];
}

/** Makes a footnote of each caution that more than one row has. */
export function footnotesOf(rows: readonly (readonly Caution[])[]): Footnotes {
  const all = rows.flat();
  const shared = [...new Set(all)]
    .filter((caution) => all.indexOf(caution) !== all.lastIndexOf(caution))
    .map((caution, index) => ({ sign: sign(index), caution }));
  const signs = new Map(shared.map(({ sign, caution }) => [caution, sign]));
  return {
    shared,
    signsOf: (cautions) => cautions.flatMap((caution) => signs.get(caution) ?? []),
    ownOf: (cautions) => cautions.filter((caution) => !signs.has(caution)).map(({ text }) => text),
  };
}

/** The signs once, then doubled, and so on: *, †, …, **, ††. */
const sign = (index: number): string =>
  (SIGNS[index % SIGNS.length] ?? '').repeat(1 + Math.floor(index / SIGNS.length));
