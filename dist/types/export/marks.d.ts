import type { Role } from '../dataset/types.js';
import type { Item, MarkItem } from './scene.js';
import type { Setting } from './setting.js';
/** The shape of a role around a point: circle for `behind` and `first`, diamond for the others. */
export declare function shape(role: Role, hollow: boolean, x: number, y: number, { em, palette }: Setting, scale?: number): MarkItem;
/** The shape before a name, on its base line. */
export declare const symbol: (role: Role, hollow: boolean, base: number, setting: Setting) => Item;
/** Radius of a point of a series, in em. */
export declare const POINT = 0.3;
/** A point of a series. */
export declare const point: (role: Role, hollow: boolean, x: number, y: number, setting: Setting) => MarkItem;
/** A mark is full, with a thin line of the ground around it, or hollow where it is approximate. */
export declare const paintOf: (hollow: boolean, colour: string, { em, palette }: Pick<Setting, "em" | "palette">) => Pick<MarkItem, "fill" | "stroke" | "strokeWidth">;
