import type { Link } from '../layout/view.js';
import type { Run } from './scene.js';
import type { Setting } from './setting.js';
/** Sizes of type, in em. */
export declare const SIZE: {
    readonly body: 1;
    readonly small: 0.8667;
    readonly label: 0.9333;
    readonly headline: 1.1333;
    readonly title: 1.4;
    readonly number: 1.6;
};
/** How a text looks that is no plain one. */
interface Look {
    /** In em. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly fill?: string;
    readonly href?: string | null;
}
/** A text as a run. */
export declare const run: (text: string, { em, palette }: Setting, look?: Look) => Run;
/** A text that is small and grey. */
export declare const small: (text: string, setting: Setting) => Run;
/** A text that names a row or says what it found. */
export declare const strong: (text: string, setting: Setting, look?: Look) => Run;
/** A text of few words that stays on one line. */
export declare const whole: (text: string) => string;
/** Links one after the other, small and grey. */
export declare const linked: (links: readonly Link[], separator: string, setting: Setting) => readonly Run[];
/** Place, period and sources as one small grey line, then the signs of footnotes. */
export declare function origin(where: readonly string[], sources: readonly Link[], setting: Setting, signs?: readonly string[]): readonly Run[];
/** Said after a heading in small letters, such as "(more is worse)". */
export declare const remarkRuns: (remark: string | null, setting: Setting) => readonly Run[];
export {};
