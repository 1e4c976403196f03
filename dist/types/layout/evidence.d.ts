import type { Evidence, Figure } from '../dataset/types.js';
import type { Strings } from '../strings/types.js';
import type { Domain } from './axis.js';
import { type DetailContext, type DetailView } from './detail.js';
import type { Graphic } from './graphic.js';
import type { Emphasis, Link } from './view.js';
/** A piece of evidence, ready to be drawn. */
export interface EvidenceView {
    /** Ids of its figures. */
    readonly figures: string;
    readonly graphic: Graphic;
    /** Said first where the piece points the other way. */
    readonly opening: string | null;
    /** The sentence; a number that it opens with stands apart, so that it can be large. */
    readonly number: string | null;
    readonly sentence: string;
    readonly where: readonly string[];
    readonly sources: readonly Link[];
    readonly cautions: readonly string[];
    readonly detail: DetailView | null;
    readonly emphasis: Emphasis;
}
/** What all pieces of a chart share. */
export interface EvidenceContext extends DetailContext {
    readonly domains: ReadonlyMap<string, Domain>;
    readonly highlight: ReadonlySet<Figure>;
}
/** Lays out one piece of evidence. */
export declare function layoutEvidence(piece: Evidence, context: EvidenceContext): EvidenceView;
/** What is said first of a piece that points the other way. */
export declare const openingOf: ({ counter }: Evidence, strings: Strings) => string | null;
/** What has to be kept in mind with a piece: its own caution and those of its figures. */
export declare const cautionsOf: ({ caution, readings }: Evidence) => readonly string[];
