import type { GapRow, Mark } from '../layout/view.js';
import { block, flow, inset, type Block } from './block.js';
import { symbol } from './marks.js';
import { run } from './runs.js';
import type { Run } from './scene.js';
import type { Setting } from './setting.js';
import { paragraph, baseOf } from './paragraph.js';

/** From the beginning of a shape to that of the name after it, in em. */
const TO_NAME = 1.1;

/** A name with its shape before it. */
export function named(
  role: Mark['role'],
  hollow: boolean,
  runs: readonly Run[],
  width: number,
  setting: Setting,
): Block {
  const indent = TO_NAME * setting.em;
  const words = inset(paragraph(runs, width - indent), indent);
  return block(words.width, words.height, [
    symbol(role, hollow, baseOf(setting.em), setting),
    ...words.items,
  ]);
}

/**
 * The names of the two groups of a row, beside one another where there is room.
 *
 * @param valued whether each is followed by its value, because none stands in the plot
 */
export function names({ marks }: GapRow, width: number, valued: boolean, setting: Setting): Block {
  const { em, palette } = setting;
  const blocks = marks.map(({ role, hollow, group, value }) => {
    const fill = palette.words[role];
    const amount = valued ? [run(` ${value}`, setting, { fill, bold: true })] : [];
    return named(role, hollow, [run(group, setting, { fill }), ...amount], width, setting);
  });
  return flow(blocks, width, 0.8 * em);
}
