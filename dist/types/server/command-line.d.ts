import type { ChartId } from '../dataset/types.js';
import { type AnyOptions, type Format } from './formats.js';
import { type Options } from './index.js';
/** A command line that cannot be followed: what is wrong and what to write. */
export declare class UsageError extends Error {
}
/** What `render` is asked for. */
export interface RenderCommand {
    readonly charts: readonly ChartId[];
    readonly formats: readonly Format[];
    /** Whether the formats were named, not all of them meant: then none may be left out. */
    readonly named: boolean;
    /** File, or folder where there are several; null for the standard output. */
    readonly out: string | null;
    /** Texts of the options of the elements, by property. */
    readonly options: Readonly<Partial<Record<keyof Options, string>>>;
    /** What is no option of the elements. */
    readonly others: Omit<AnyOptions, keyof Options>;
}
/** Reads the words after `render`. */
export declare function readRender(words: readonly string[]): RenderCommand;
/** Reads the words after `validate`: the file of a dataset. */
export declare function readValidate(words: readonly string[]): string;
