import type { Role } from '../dataset/types.js';
import { MARK } from '../tokens.js';
import type { Item, MarkItem } from './scene.js';
import type { Setting } from './setting.js';

/** Stroke of marks in parts of the type's size: around a full one in the ground's colour, and of a hollow one. */
const AROUND = 1.5 / MARK.em;
const OUTLINE = 2.5 / MARK.em;

/** How much smaller a mark is beside a name. */
const BESIDE_NAME = 0.6375;

/** The shape of a role around a point: circle for `behind` and `first`, diamond for the others. */
export function shape(
  role: Role,
  hollow: boolean,
  x: number,
  y: number,
  { em, palette }: Setting,
  scale = 1,
): MarkItem {
  const isCircle = role === 'behind' || role === 'first';
  const radius = isCircle ? MARK.radius : MARK.diagonal;
  return {
    kind: isCircle ? 'circle' : 'diamond',
    x,
    y,
    radius: (radius / MARK.em) * em * scale,
    ...paintOf(hollow, palette.marks[role], { em: em * scale, palette }),
  };
}

/** The shape before a name, on its base line. */
export const symbol = (role: Role, hollow: boolean, base: number, setting: Setting): Item =>
  shape(role, hollow, 0.425 * setting.em, base - 0.36 * setting.em, setting, BESIDE_NAME);

/** Radius of a point of a series, in em. */
export const POINT = 0.3;

/** A point of a series. */
export const point = (role: Role, hollow: boolean, x: number, y: number, setting: Setting): MarkItem => ({
  kind: 'circle',
  x,
  y,
  radius: POINT * setting.em,
  ...paintOf(hollow, role === 'context' ? setting.palette.series : setting.palette.marks[role], setting),
});

/** A mark is full, with a thin line of the ground around it, or hollow where it is approximate. */
export const paintOf = (
  hollow: boolean,
  colour: string,
  { em, palette }: Pick<Setting, 'em' | 'palette'>,
): Pick<MarkItem, 'fill' | 'stroke' | 'strokeWidth'> =>
  hollow
    ? { fill: palette.surface, stroke: colour, strokeWidth: OUTLINE * em }
    : { fill: colour, stroke: palette.surface, strokeWidth: AROUND * em };
