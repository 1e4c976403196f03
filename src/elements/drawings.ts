import type { Drawing } from '../charts/chart.js';
import type { BigSocietyChart } from './chart.js';
import type { Options } from '../model/options.js';
import type { Strings } from '../strings/types.js';
import { languagesChanged } from './languages.js';

/** What an element has just drawn, and with what. */
export interface Drawn {
  readonly host: BigSocietyChart;
  readonly root: ShadowRoot;
  readonly drawing: Drawing;
  readonly options: Options;
  readonly strings: Strings;
}

type Listener = (drawn: Drawn) => void;

const listeners = new Set<Listener>();

/** Tells of every drawing from now on; every chart is drawn anew, so that none is missed. */
export function onDrawing(listener: Listener): void {
  listeners.add(listener);
  languagesChanged(false);
}

/** Tells all who listen. */
export function drew(drawn: Drawn): void {
  for (const listener of listeners) listener(drawn);
}
