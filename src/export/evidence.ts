import type { EvidenceView } from '../layout/evidence.js';
import type { Graphic } from '../layout/graphic.js';
import { stack, type Block } from './block.js';
import { barsOf } from './graphic-bars.js';
import { lineOf } from './graphic-line.js';
import { unitsOf } from './graphic-units.js';
import { origin, SIZE, small, strong } from './runs.js';
import type { Run } from './scene.js';
import { stressed, type Setting } from './setting.js';
import { paragraph } from './paragraph.js';

/** Between the parts of a piece of evidence, in em. */
const GAP = 0.35;

/** A piece of evidence: its picture, its sentence, where it comes from, what to keep in mind. */
export function evidenceOf(view: EvidenceView, width: number, setting: Setting): Block {
  const own = stressed(setting, view.emphasis);
  const { em } = setting;
  const parts = [
    graphicOf(view.graphic, width, own),
    paragraph(findingRuns(view, own), width, { strut: em }),
    paragraph(origin(view.where, view.sources, own), width),
    ...view.cautions.map((caution) => paragraph([small(caution, own)], width)),
  ].filter((part) => part !== null && part.height > 0);
  return stack(parts.flatMap((part, index) => (index === 0 ? [part] : [GAP * em, part])));
}

function graphicOf(graphic: Graphic, width: number, setting: Setting): Block | null {
  switch (graphic.kind) {
    case 'units':
      return unitsOf(graphic, width, setting);
    case 'line':
      return lineOf(graphic, width, setting);
    case 'bars':
      return barsOf(graphic, width, setting);
    // The number is the first word of the sentence.
    case 'number':
      return null;
  }
}

const findingRuns = ({ opening, number, sentence }: EvidenceView, setting: Setting): readonly Run[] => [
  ...(opening === null ? [] : [strong(`${opening} `, setting)]),
  ...(number === null ? [] : [strong(number, setting, { size: SIZE.number })]),
  strong((number === null ? '' : ' ') + sentence, setting),
];
