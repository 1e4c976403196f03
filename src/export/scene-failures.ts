import type { FailuresView, ReasonView } from '../layout/failures.js';
import type { Strings } from '../strings/types.js';
import { at, block, inset, stack, type Block } from './block.js';
import { evidenceOf } from './evidence.js';
import { pictureOf, rule } from './picture.js';
import { run, SIZE, small } from './runs.js';
import type { Scene, SceneOptions, TextItem } from './scene.js';
import { ROOM_FOR_REASONS, type Setting } from './setting.js';
import { baseOf, paragraph, textAt } from './paragraph.js';

/** Column of the numbers, in em. */
const NUMBER = { narrow: 1.6, wide: 2.2 } as const;

/** Size of a reason's number, in em. */
const NUMBER_SIZE = 1.2667;

/** How headlines are set. */
const HEADLINE = { leading: 1.3, fit: 'balanced' } as const;

/** The longest lines of a reason's summary, in em. */
const LONGEST = 34;

/** Parts of the width that words and evidence get, and the space between them, in em. */
const WORDS = 4;
const LEAD = 6;
const BETWEEN = 1.5;

/** The failures as a still picture, each with its lead evidence. */
export const sceneOfFailures = (
  view: FailuresView,
  strings: Strings,
  options: Partial<SceneOptions> = {},
): Scene =>
  pictureOf(
    'big-society-failures',
    view,
    { key: () => null, body: (width, setting) => reasonsOf(view, width, setting) },
    strings,
    options,
  );

const reasonsOf = ({ reasons }: FailuresView, width: number, setting: Setting): Block =>
  stack([0.8 * setting.em, ...reasons.map((reason) => reasonOf(reason, width, setting))]);

function reasonOf(reason: ReasonView, width: number, setting: Setting): Block {
  const { em, ems } = setting;
  const wide = ems >= ROOM_FOR_REASONS;
  const indent = (wide ? NUMBER.wide : NUMBER.narrow) * em;
  const number = numberOf(reason, setting);
  if (!wide) {
    const words = inset(wordsOf(reason, width - indent, setting), indent);
    const head = block(width, words.height, [number, ...words.items]);
    return ruled(stack([head, 0.8 * em, leadOf(reason, width, setting)]), width, setting);
  }
  const column = ((width - indent) * WORDS) / (WORDS + LEAD);
  const words = wordsOf(reason, column - BETWEEN * em, setting);
  const lead = leadOf(reason, width - indent - column, setting);
  return ruled(
    block(width, Math.max(words.height, lead.height), [
      number,
      ...at(words, indent, 0),
      ...at(lead, indent + column, 0),
    ]),
    width,
    setting,
  );
}

/** The number, on the base line of the headline. */
const numberOf = ({ number }: ReasonView, setting: Setting): TextItem => {
  const text = run(String(number), setting, { size: NUMBER_SIZE, bold: true });
  return textAt(text, 0, baseOf(SIZE.headline * setting.em, HEADLINE.leading));
};

function wordsOf({ headline, summary }: ReasonView, width: number, setting: Setting): Block {
  const { em, palette } = setting;
  return stack([
    paragraph([run(headline, setting, { size: SIZE.headline, bold: true })], width, HEADLINE),
    0.3 * em,
    paragraph([run(summary, setting, { fill: palette.muted })], Math.min(width, LONGEST * em)),
  ]);
}

const leadOf = ({ lead }: ReasonView, width: number, setting: Setting): Block =>
  lead === null
    ? paragraph([small(setting.strings.failures.noneFromAudits, setting)], width)
    : evidenceOf(lead, width, setting);

/** A reason below a hairline. */
const ruled = (reason: Block, width: number, setting: Setting): Block =>
  stack([block(width, 0, [rule(width, setting)]), setting.em, reason, setting.em]);
