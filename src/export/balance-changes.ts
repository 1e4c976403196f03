import type { ChangeList, ChangeView, SectionView, Step } from '../layout/balance-section.js';
import { at, block, stack, type Block } from './block.js';
import { barAxisOf, barColumnsOf, barOf, type BarColumns } from './graphic-bars.js';
import { rule } from './picture.js';
import { origin, run, SIZE, small, strong, whole } from './runs.js';
import type { Run } from './scene.js';
import { LONGEST_NOTE, ROOM_FOR_COLUMNS, stressed, type Setting } from './setting.js';
import { paragraph } from './paragraph.js';

/** Between two readings. A line may break before the arrow, not after it. */
const ARROW = ' →\u00a0';

/** Parts of the width that words and bars get, and the space between them, in em. */
const WORDS = 6;
const BARS = 4;
const BETWEEN = 1;

/** Around a row, and between its parts, in em. */
const PADDING = 0.5;
const GAP = 0.15;

/** Where words and bars of a section stand. */
interface Columns {
  readonly width: number;
  readonly words: number;
  /** Null where nothing was measured twice. */
  readonly bars: BarColumns | null;
}

/** What rose, what fell and what was counted once, with one axis for all bars. */
export function changesOf({ lists, axis }: SectionView, width: number, setting: Setting): Block | null {
  if (lists.length === 0) return null;
  const columns = columnsOf(axis, width, setting);
  return stack(
    lists.flatMap((list, index) => [
      (index > 0 && lists[index - 1]?.last === true ? 1.4 : 0.6) * SIZE.small * setting.em,
      listOf(list, axis, columns, setting),
    ]),
  );
}

function columnsOf(axis: SectionView['axis'], width: number, setting: Setting): Columns {
  const { em, ems } = setting;
  const bars = (left: number): BarColumns | null =>
    axis === null ? null : barColumnsOf(axis, left, width - left, setting);
  const alone = bars(0);
  if (ems < ROOM_FOR_COLUMNS) return { width, words: width, bars: alone };
  // The rooms of the values come first; what they leave is shared.
  const left = ((alone?.track.length ?? width) * WORDS) / (WORDS + BARS);
  return { width, words: left - BETWEEN * em, bars: bars(left) };
}

function listOf(
  { heading, rows, last }: ChangeList,
  axis: SectionView['axis'],
  columns: Columns,
  setting: Setting,
): Block {
  const { palette } = setting;
  const direction = run(heading, setting, { size: SIZE.small, bold: true, fill: palette.muted });
  return stack([
    paragraph([direction], columns.width),
    0.3 * SIZE.small * setting.em,
    ...rows.map((row) => rowOf(row, axis, columns, stressed(setting, row.emphasis))),
    last && axis !== null && columns.bars !== null ? barAxisOf(axis, columns.bars, setting) : null,
  ]);
}

function rowOf(row: ChangeView, axis: SectionView['axis'], columns: Columns, setting: Setting): Block {
  const { em, ems } = setting;
  const { width, words, bars } = columns;
  const wide = ems >= ROOM_FOR_COLUMNS;
  const label = paragraph([strong(row.label, setting)], words, { fit: 'balanced' });
  const steps = paragraph(stepRuns(row, bars?.beside === true, setting), words);
  const where = paragraph(origin(row.where, row.sources, setting), words);
  const bar =
    row.bar === null || axis === null || bars === null
      ? null
      : barOf(row.bar, axis, bars, setting, (wide ? 1.9 : 1.7) * em);
  const caution =
    row.caution === null
      ? null
      : paragraph([small(row.caution, setting)], Math.min(width, LONGEST_NOTE * em));
  const gap = GAP * em;
  const text = wide
    ? besideBar(stack([label, gap, steps, gap, where]), bar, width)
    : stack([label, gap, steps, ...(bar === null ? [] : [gap, bar]), gap, where]);
  return stack([
    block(width, 0, [rule(width, setting)]),
    PADDING * em,
    text,
    ...(caution === null ? [] : [gap, caution]),
    PADDING * em,
  ]);
}

/** The words with the bar at their middle. */
function besideBar(words: Block, bar: Block | null, width: number): Block {
  if (bar === null) return words;
  const height = Math.max(words.height, bar.height);
  return block(width, height, [...words.items, ...at(bar, 0, (height - bar.height) / 2)]);
}

/** The readings in time and, where no value stands beside the bar, the change. */
function stepRuns({ steps, bar }: ChangeView, beside: boolean, setting: Setting): readonly Run[] {
  const { palette } = setting;
  return [
    ...steps.flatMap((step, index) => stepOf(step, index, setting)),
    ...(bar === null || beside
      ? []
      : [run(` ${whole(bar.value)}`, setting, { bold: palette.bold, fill: palette.words[bar.role] })]),
  ];
}

const stepOf = ({ value, period }: Step, index: number, setting: Setting): readonly Run[] => [
  ...(index === 0 ? [] : [run(ARROW, setting)]),
  run(whole(value), setting),
  small(whole(` (${period})`), setting),
];
