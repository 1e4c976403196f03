import type { Reading } from '../dataset/types.js';
import type { BalanceContent, BalanceSection } from '../model/balance.js';
import type { Strings } from '../strings/types.js';
import { type DetailContext, type DetailView } from './detail.js';
import type { Bar, BarAxis } from './graphic.js';
import type { Emphasis, Link } from './view.js';
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
/** What the parts of a balance share. */
interface BalanceContext extends DetailContext {
    readonly highlight: BalanceContent['highlight'];
}
/** Lays out what rose and fell in one unit, or the findings. */
export declare function layoutSection(section: BalanceSection, context: BalanceContext): SectionView;
/** What lies between the first and the last reading: "+12 points"; empty where there is one. */
export declare const changeOf: (readings: readonly Reading[], difference: number | null, strings: Strings) => string;
export {};
