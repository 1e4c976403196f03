import type { GapView } from '../layout/view.js';
import type { Strings } from '../strings/types.js';
import type { Scene, SceneOptions } from './scene.js';
/** A gap chart as a still picture. */
export declare const sceneOfGap: (view: GapView, strings: Strings, options?: Partial<SceneOptions>) => Scene;
