import type { Evidence, Figure, Report } from '../dataset/types.js';
import type { Strings } from '../strings/types.js';
import type { Domain } from './axis.js';
import type { Graphic } from './graphic.js';
import type { Emphasis, Link } from './view.js';
/** A reading in words, with its source. */
export interface ReadingView {
    readonly name: string;
    readonly value: string;
    readonly source: Link;
}
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
    /** The readings of a series, each with its source; empty where the graphic shows all. */
    readonly readings: readonly ReadingView[];
    readonly cautions: readonly string[];
    readonly emphasis: Emphasis;
}
/** What all pieces of a chart share. */
export interface EvidenceContext {
    readonly report: Report;
    readonly domains: ReadonlyMap<string, Domain>;
    readonly highlight: ReadonlySet<Figure>;
    readonly strings: Strings;
}
/** Lays out one piece of evidence. */
export declare function layoutEvidence(piece: Evidence, context: EvidenceContext): EvidenceView;
/** What is said first of a piece that points the other way. */
export declare const openingOf: ({ counter }: Evidence, strings: Strings) => string | null;
/** What has to be kept in mind with a piece: its own caution and those of its figures. */
export declare const cautionsOf: ({ caution, readings }: Evidence) => readonly string[];
