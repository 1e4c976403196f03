import type { Mark, Tick } from '../layout/view.js';
import { MARK } from '../tokens.js';
import { onTrack, type Track } from './axis.js';
import { around, boxesOf, clear } from './boxes.js';
import { shape } from './marks.js';
import { run } from './runs.js';
import type { Item, LineItem, TextItem } from './scene.js';
import type { Setting } from './setting.js';
import { textAt } from './paragraph.js';

/** Free room around a value, in em: lines end there. */
const CLEAR = 0.17;

/** From the middle of a line of text down to its base line, in em. */
const TO_BASE = 0.35;

/** The two marks of a row with what lies between them; ticks run from its top to its bottom. */
export function plotOf(
  [behind, compared]: readonly [Mark, Mark],
  ticks: readonly Tick[],
  track: Track,
  height: number,
  beside: boolean,
  setting: Setting,
): readonly Item[] {
  const { em, palette } = setting;
  const middle = height / 2;
  const values = beside ? [behind, compared].map((mark) => valueOf(mark, track, middle, setting)) : [];
  const rooms = values.flatMap(boxesOf).map((box) => around(box, CLEAR * em));
  const line = (x1: number, x2: number, y1: number, y2: number): LineItem => ({
    kind: 'line',
    x1: onTrack(track, x1),
    x2: onTrack(track, x2),
    y1,
    y2,
    stroke: palette.rule,
    strokeWidth: 1,
  });
  const connector = line(behind.x, compared.x, middle, middle);
  const mark = ({ role, hollow, x, dodge }: Mark): Item =>
    shape(role, hollow, onTrack(track, x), middle + (dodge * MARK.dodge * em) / MARK.em, setting);
  return [
    ...ticks.flatMap(({ x }) => clear(line(x, x, 0, height), rooms)),
    { ...connector, stroke: palette.line, strokeWidth: (2 * em) / MARK.em },
    mark(compared),
    mark(behind),
    ...values,
  ];
}

/** A value beside its mark, one em from its middle. */
function valueOf({ role, x, value, side }: Mark, track: Track, middle: number, setting: Setting): TextItem {
  const { em, palette } = setting;
  const text = run(value, setting, { bold: palette.bold, fill: palette.words[role] });
  const away = side === 'start' ? -em : em;
  return textAt(text, onTrack(track, x) + away, middle + TO_BASE * em, side === 'start' ? 'end' : 'start');
}
