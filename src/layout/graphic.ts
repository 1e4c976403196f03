import type { Role } from '../dataset/types.js';
import type { Tick } from './view.js';

/** Parts of a whole, one unit each, none of them cut. */
export interface UnitsView {
  readonly kind: 'units';
  /** Rows of equal length but for the last: how many units are filled, then how many outlined. */
  readonly rows: readonly { readonly filled: number; readonly outlined: number }[];
  readonly perRow: number;
  /** Whether the rows stand beside one another where there is room, the filled ones apart from the rest. */
  readonly line: boolean;
}

/** Which part of a text stands at its place. */
export type Align = 'start' | 'middle' | 'end';

/** A point of a series. */
export interface Point {
  /** Per cent of the time axis. */
  readonly x: number;
  /** Per cent from the top. */
  readonly y: number;
  /** The value beside it; null where it is told in words only. */
  readonly label: string | null;
  readonly align: Align;
  /** Whether its value stands below it, because it would leave the frame above it. */
  readonly below: boolean;
  /** Whether its time is not stated. */
  readonly hollow: boolean;
  readonly role: Role;
}

/** A series in time: points, and lines between those that one survey took. */
export interface LineView {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly joins: readonly (readonly [Point, Point])[];
  /** Ticks of the upright axis, per cent from the top. */
  readonly ticks: readonly Tick[];
  readonly start: string;
  readonly end: string;
  /** An event, as a thin upright line with its name. */
  readonly event: (Tick & { readonly align: Align }) | null;
}

/** One bar from zero. */
export interface Bar {
  readonly label: string;
  /** The value as it is printed. */
  readonly value: string;
  readonly role: Role;
  /** Ends in per cent of the axis, the lesser first. */
  readonly from: number;
  readonly to: number;
  /** Where the whole that it is a part of ends; null where it stands alone. */
  readonly whole: number | null;
  /** On which side of the bar its value stands. */
  readonly side: 'start' | 'end';
  readonly hollow: boolean;
}

/** Bars from a common zero. */
export interface BarsView {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
  readonly axis: BarAxis;
}

/** The axis of bars that share a scale. */
export interface BarAxis {
  /** Zero and the ends. */
  readonly ticks: readonly Tick[];
  /** Zero, in per cent. */
  readonly zero: number;
  /** The longest values on either side, for the room that they need; empty where there is none. */
  readonly longestBefore: string;
  readonly longestAfter: string;
}

/** An amount that no other stands beside. */
export interface NumberView {
  readonly kind: 'number';
  readonly value: string;
}

/** The smallest picture that tells a piece of evidence truly. */
export type Graphic = UnitsView | LineView | BarsView | NumberView;
