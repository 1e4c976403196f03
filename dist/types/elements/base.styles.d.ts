import { type ColourName } from '../tokens.js';
/** The public custom property of a colour: `behindText` is `--big-society-behind-text`. */
export declare function customProperty(name: ColourName): string;
/** What every chart shares: the box, colours, type, title, notes, sources, buttons. */
export declare const baseStyles: string;
