import type { Frame } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
import { type Block } from './block.js';
import { type LineItem, type Scene, type SceneOptions } from './scene.js';
import { type Setting } from './setting.js';
/** What one chart puts into its picture, for the width that it has. */
export interface Parts {
    /** What the marks stand for; null where that needs no words. */
    readonly key: (width: number, setting: Setting) => Block | null;
    readonly body: (width: number, setting: Setting) => Block;
}
/** A chart with the words around it, as a still picture. */
export declare function pictureOf(name: string, view: Frame, parts: Parts, strings: Strings, given: Partial<SceneOptions>): Scene;
/** A hairline between parts of a picture. */
export declare const rule: (width: number, { palette }: Setting) => LineItem;
