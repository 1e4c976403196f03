import type { EvidenceReading, Figure } from '../dataset/types.js';
import type { Strings } from '../strings/types.js';
import { type Domain } from './axis.js';
import type { Bar, BarAxis, BarsView } from './graphic.js';
/** Figures whose bars share a scale: one unit, and changes apart from amounts. */
export declare const scaleOf: ({ unit, direction }: Figure) => string;
/** Bars from a common zero, on the scale of all bars of their unit. */
export declare function layoutBars(readings: readonly EvidenceReading[], domains: ReadonlyMap<string, Domain>, strings: Strings): BarsView | null;
/** Ends of a bar from zero, and the side that its value stands on. */
export declare function barOf(amount: number, domain: Domain): Pick<Bar, 'from' | 'to' | 'side'>;
/** The scale of bars, with the room that the values beside the bars need. */
export declare function axisOf(bars: readonly Bar[], domain: Domain, tick: (value: number) => string): BarAxis;
