import type { GapGroup, GapList, GapView } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
import { axisOf } from './axis.js';
import { at, block, flow, stack, type Block } from './block.js';
import { columnsOf, rowOf, type Columns } from './gap-row.js';
import { named } from './gap-words.js';
import { pictureOf, rule } from './picture.js';
import { remarkRuns, run } from './runs.js';
import type { Scene, SceneOptions } from './scene.js';
import { ROOM_FOR_COLUMNS, type Setting } from './setting.js';
import { paragraph } from './paragraph.js';

/** A gap chart as a still picture. */
export const sceneOfGap = (view: GapView, strings: Strings, options: Partial<SceneOptions> = {}): Scene =>
  pictureOf(
    'big-society-gap',
    view,
    {
      key: (width, setting) => keyOf(view.key, width, setting),
      body: (width, setting) => rowsOf(view, width, setting),
    },
    strings,
    options,
  );

/** What the two shapes stand for. */
function keyOf(key: GapView['key'], width: number, setting: Setting): Block {
  const { em } = setting;
  const entries = key.map(({ role, text }): Block =>
    named(role, false, [run(text, setting)], width, setting),
  );
  return flow(entries, width, 1.2 * em);
}

function rowsOf(view: GapView, width: number, setting: Setting): Block {
  const columns = columnsOf(view, width, setting);
  return stack([
    0.8 * setting.em,
    ...view.groups.flatMap((group, index) => [
      ...(index === 0 ? [] : [1.4 * setting.em]),
      axisRow(group, columns, setting),
      ...group.lists.map((list) => listOf(list, group, columns, setting)),
    ]),
  ]);
}

/** The heading of a unit and the labels of its axis: side by side, or one below the other. */
function axisRow({ heading, remark, ticks }: GapGroup, columns: Columns, setting: Setting): Block {
  const { em, ems } = setting;
  const { track, words, width } = columns;
  const wide = ems >= ROOM_FOR_COLUMNS;
  const runs = [run(heading ?? '', setting, { bold: true }), ...remarkRuns(remark, setting)];
  const title =
    heading === null
      ? null
      : paragraph(runs, wide ? words + columns.before - 1.5 * em : width, { fit: 'balanced' });
  const labels = axisOf(ticks, track, columns.ends, 0.35 * em, setting);
  if (!wide) return stack([title, labels]);
  const height = Math.max(labels.height, title === null ? 0 : title.height + 0.2 * em);
  return block(width, height, [
    ...(title === null ? [] : at(title, 0, height - 0.2 * em - title.height)),
    ...at(labels, 0, height - labels.height),
  ]);
}

function listOf({ heading, rows }: GapList, { ticks }: GapGroup, columns: Columns, setting: Setting): Block {
  const { em } = setting;
  return stack([
    ...(heading === null
      ? []
      : [1.2 * em, paragraph([run(heading, setting, { bold: true })], columns.width), 0.4 * em]),
    ...rows.map((row) => ruled(rowOf(row, ticks, columns, setting), columns.width, setting)),
  ]);
}

/** A row below a hairline. */
const ruled = (row: Block, width: number, setting: Setting): Block => ({
  ...row,
  items: [rule(width, setting), ...row.items],
});
