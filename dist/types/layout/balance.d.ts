import type { BalanceContent } from '../model/balance.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import type { Strings } from '../strings/types.js';
import { type DetailView } from './detail.js';
import type { Bar, BarAxis, UnitsView } from './graphic.js';
import type { Emphasis, Frame, Link, TableView } from './view.js';
/** A reading with its time. */
export interface Step {
    readonly value: string;
    readonly period: string;
}
/** What changed, or was counted, with its readings. */
export interface ChangeView {
    /** Ids of its figures. */
    readonly figures: string;
    readonly label: string;
    /** In time; one where it was counted once. */
    readonly steps: readonly Step[];
    /** The change as a bar; null where it was counted once. */
    readonly bar: Bar | null;
    readonly where: readonly string[];
    readonly sources: readonly Link[];
    readonly caution: string | null;
    readonly detail: DetailView | null;
    readonly emphasis: Emphasis;
}
/** Changes that go one way, or what was counted once. */
export interface ChangeList {
    readonly heading: string;
    readonly rows: readonly ChangeView[];
    /** Whether it is the last with bars, so that their axis stands below it. */
    readonly last: boolean;
}
/** A finding with where its figures come from. */
export interface FindingView {
    /** Ids of its figures. */
    readonly figures: string;
    readonly text: string;
    readonly sources: readonly Link[];
    readonly detail: DetailView | null;
}
/** A part of the balance under one heading. */
export interface SectionView {
    readonly id: string;
    readonly title: string;
    readonly caution: string | null;
    /** Null where nothing in it was measured twice. */
    readonly axis: BarAxis | null;
    readonly lists: readonly ChangeList[];
    readonly findings: readonly FindingView[];
}
/** The verdict on the goals, a unit a goal. */
export interface VerdictView {
    /** Ids of its figures. */
    readonly figures: string;
    /** Null where there are too many goals to draw them. */
    readonly units: UnitsView | null;
    readonly line: string;
    readonly cautions: readonly string[];
    readonly source: Link;
    readonly detail: DetailView | null;
}
/** Everything that a balance chart draws. */
export interface BalanceView extends Frame {
    readonly verdict: VerdictView | null;
    readonly sections: readonly SectionView[];
    readonly table: TableView;
}
/** Lays out the verdict, what rose and what fell, and the findings. */
export declare function layoutBalance(content: BalanceContent, options: Options, strings: Strings, state: ReaderState): BalanceView;
