import type { FindingView, SectionView } from '../layout/balance-section.js';
import type { VerdictView } from '../layout/balance-verdict.js';
import type { BalanceView } from '../layout/balance.js';
import type { Strings } from '../strings/types.js';
import { changesOf } from './balance-changes.js';
import { block, inset, stack, type Block } from './block.js';
import { unitsOf } from './graphic-units.js';
import { pictureOf } from './picture.js';
import { linked, origin, run, SIZE, small } from './runs.js';
import type { Scene, SceneOptions } from './scene.js';
import { LONGEST_NOTE, type Setting } from './setting.js';
import { paragraph } from './paragraph.js';

/** Column of the numbers of findings, in em, and the end of the number in it. */
const NUMBER = 1.7;
const NUMBER_END = 1.2;

/** The balance as a still picture. */
export const sceneOfBalance = (
  view: BalanceView,
  strings: Strings,
  options: Partial<SceneOptions> = {},
): Scene =>
  pictureOf(
    'big-society-balance',
    view,
    { key: () => null, body: (width, setting) => balanceOf(view, width, setting) },
    strings,
    options,
  );

const balanceOf = ({ verdict, sections }: BalanceView, width: number, setting: Setting): Block =>
  stack([
    ...(verdict === null ? [] : [setting.em, verdictOf(verdict, width, setting)]),
    ...sections.flatMap((section) => [1.8 * setting.em, sectionOf(section, width, setting)]),
  ]);

function verdictOf({ units, line, cautions, source }: VerdictView, width: number, setting: Setting): Block {
  const { em } = setting;
  const where = [
    ...cautions.map((caution) => small(`${caution} `, setting)),
    ...linked([source], '', setting),
  ];
  return stack([
    ...(units === null ? [] : [unitsOf(units, width, setting), 0.3 * em]),
    paragraph([run(line, setting, { bold: true })], width),
    0.3 * em,
    paragraph(where, width),
  ]);
}

function sectionOf(section: SectionView, width: number, setting: Setting): Block {
  const { title, caution, findings } = section;
  const { em } = setting;
  const heading = run(title, setting, { size: SIZE.headline, bold: true });
  const note =
    caution === null ? null : paragraph([small(caution, setting)], Math.min(width, LONGEST_NOTE * em));
  return stack([
    paragraph([heading], width, { leading: 1.3, fit: 'balanced' }),
    changesOf(section, width, setting),
    ...findings.flatMap((finding, index) => [
      (index === 0 ? 0.4 : 0.5) * em,
      findingOf(finding, index + 1, width, setting),
    ]),
    ...(note === null ? [] : [0.5 * em, note]),
  ]);
}

/** A finding with its number before it. */
function findingOf({ text, sources }: FindingView, number: number, width: number, setting: Setting): Block {
  const { em } = setting;
  const indent = NUMBER * em;
  const words = stack([
    paragraph([run(text, setting)], width - indent),
    paragraph(origin([], sources, setting), width - indent),
  ]);
  const label = paragraph([run(`${number}.`, setting)], NUMBER_END * em, { anchor: 'end' });
  return block(width, words.height, [...label.items, ...inset(words, indent).items]);
}
