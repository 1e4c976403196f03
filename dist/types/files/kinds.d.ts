import { type Shown } from './content.js';
import type { FileWords } from '../strings/types.js';
/** A file that a chart can be saved as. */
export interface Kind {
    readonly name: keyof FileWords & ('svg' | 'png' | 'csv' | 'citation');
    /** What the file's name ends with. */
    readonly extension: string;
    readonly type: string;
    /** Text, or a picture, which cannot be copied as text. */
    readonly make: (shown: Shown, document: Document) => string | Promise<Blob>;
}
/** Every kind, in the order of their buttons. */
export declare const KINDS: readonly Kind[];
