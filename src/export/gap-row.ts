import type { GapRow, GapView, Tick } from '../layout/view.js';
import type { Ends, Track } from './axis.js';
import { at, block, inset, stack, type Block } from './block.js';
import { names } from './gap-words.js';
import { plotOf } from './gap-plot.js';
import { widthOf } from './metrics.js';
import { origin, remarkRuns, small, strong } from './runs.js';
import type { Run } from './scene.js';
import { LONGEST_NOTE, ROOM_FOR_COLUMNS, ROOM_FOR_VALUES, stressed, type Setting } from './setting.js';
import { paragraph, widthOfRuns } from './paragraph.js';

/** The columns of a gap chart, in pixels. */
export interface Columns {
  readonly width: number;
  /** Of the words beside the plot; all of the width where they stand above it. */
  readonly words: number;
  /** Room for values before the axis. */
  readonly before: number;
  readonly track: Track;
  /** Of the difference; 0 where it stands in the line of the label. */
  readonly difference: number;
  /** Whether values stand beside their marks. */
  readonly beside: boolean;
  readonly ends: Ends;
}

/** Beside the marks, in em: from the middle of a mark to its value's far end, without the value. */
const TO_VALUE = 1.1;

/** How wide the column of differences is, with the space before it, and that space, in em. */
const DIFFERENCE = { wanted: 5.6, most: 10 } as const;
const TO_DIFFERENCE = 0.8;

/** Parts of the width that words and axis get. */
const WORDS = 4;
const AXIS = 4.2;

/** How labels are set. */
const LABEL = { fit: 'balanced' } as const;

/** Around a row, and least height of its plot, in em. */
const PADDING = 0.55;
const PLOT = 2.4;

export function columnsOf(view: GapView, width: number, setting: Setting): Columns {
  const { em, ems } = setting;
  const beside = ems >= ROOM_FOR_VALUES && !view.valuesInWords;
  const wide = ems >= ROOM_FOR_COLUMNS;
  // Without values, marks at the ends still need room beside the words.
  const before = beside ? widthOf(view.longestValue, em, true) + TO_VALUE * em : wide ? em : 0;
  const ends: Ends = beside ? { first: 'middle', last: 'middle' } : { first: 'start', last: 'end' };
  const shared = { width, before, beside, ends };
  if (!wide) {
    const track = { left: before, length: width - 2 * before };
    return { ...shared, words: width, difference: 0, track };
  }
  const difference = differenceColumn(view, setting);
  const rest = width - difference - 2 * before;
  const words = (rest * WORDS) / (WORDS + AXIS);
  return { ...shared, words, difference, track: { left: words + before, length: rest - words } };
}

/** As wide as the differences, up to a measure at which they take two lines; no number is broken. */
function differenceColumn({ groups }: GapView, setting: Setting): number {
  const { em } = setting;
  const all = groups.flatMap(({ lists }) =>
    lists.flatMap(({ rows }) => rows.map((row) => differenceRuns(row, setting))),
  );
  const widest = (widths: readonly number[]): number => Math.max(...widths) + 1 + TO_DIFFERENCE * em;
  const wanted = Math.min(DIFFERENCE.wanted * em, widest(all.map(widthOfRuns)));
  const needed = widest(
    all.flat().flatMap(({ text, size, bold }) => text.split(' ').map((word) => widthOf(word, size, bold))),
  );
  return Math.max(wanted, Math.min(DIFFERENCE.most * em, needed));
}

const differenceRuns = ({ difference: [number, words] }: GapRow, setting: Setting): readonly Run[] => {
  const rest = (number === '' || words === '' ? '' : ' ') + words;
  return [strong(number, setting), strong(rest, setting, { bold: false })].filter(({ text }) => text !== '');
};

/** One row: its words, its marks and its difference. */
export function rowOf(row: GapRow, ticks: readonly Tick[], columns: Columns, setting: Setting): Block {
  const own = stressed(setting, row.emphasis);
  return setting.ems >= ROOM_FOR_COLUMNS
    ? wideRow(row, ticks, columns, own)
    : narrowRow(row, ticks, columns, own);
}

function wideRow(row: GapRow, ticks: readonly Tick[], columns: Columns, setting: Setting): Block {
  const { em } = setting;
  const { width, words, track, difference } = columns;
  const pad = PADDING * em;
  const text = stack([
    paragraph(labelRuns(row, setting), words, LABEL),
    names(row, words, !columns.beside, setting),
    whereOf(row, words, setting),
  ]);
  const room = difference - TO_DIFFERENCE * em;
  const amount = paragraph(differenceRuns(row, setting), room, { anchor: 'end', fit: 'full' });
  const inner = Math.max(text.height, PLOT * em - pad, amount.height);
  const caution = cautionOf(row, width, setting);
  const plotHeight = pad + inner + (caution === null ? pad : 0);
  const middle = plotHeight / 2;
  const items = [
    ...plotOf(row.marks, ticks, track, plotHeight, columns.beside, setting),
    ...at(text, 0, pad),
    ...at(amount, width - room, middle - amount.height / 2),
  ];
  const main = block(width, pad + inner, items);
  return stack([main, caution === null ? null : inset(caution, 0, 0.3 * em), pad]);
}

function narrowRow(row: GapRow, ticks: readonly Tick[], columns: Columns, setting: Setting): Block {
  const { em } = setting;
  const { width, track } = columns;
  const height = PLOT * em;
  return stack([
    PADDING * em,
    headOf(row, width, setting),
    names(row, width, !columns.beside, setting),
    whereOf(row, width, setting),
    block(width, height, plotOf(row.marks, ticks, track, height, columns.beside, setting)),
    cautionOf(row, width, setting),
    PADDING * em,
  ]);
}

/** The least room that a label needs beside a difference, in em. */
const LEAST_LABEL = 9;

/** The label with the difference at the end of its line, or below it where there is no room. */
function headOf(row: GapRow, width: number, setting: Setting): Block {
  const { em } = setting;
  const runs = differenceRuns(row, setting);
  const room = width - widthOfRuns(runs) - TO_DIFFERENCE * em;
  const amount = paragraph(runs, width, { anchor: 'end' });
  if (room < LEAST_LABEL * em) return stack([paragraph(labelRuns(row, setting), width, LABEL), amount]);
  const label = paragraph(labelRuns(row, setting), room, LABEL);
  return block(width, Math.max(label.height, amount.height), [...label.items, ...amount.items]);
}

const labelRuns = ({ label, remark }: GapRow, setting: Setting): readonly Run[] => [
  strong(label, setting),
  ...remarkRuns(remark, setting),
];

const whereOf = ({ where, sources, footnotes }: GapRow, width: number, setting: Setting): Block =>
  paragraph(origin(where, sources, setting, footnotes), width);

const cautionOf = ({ cautions }: GapRow, width: number, setting: Setting): Block | null =>
  cautions.length === 0
    ? null
    : paragraph([small(cautions.join(' '), setting)], Math.min(width, LONGEST_NOTE * setting.em));
