import type { FailuresView } from '../layout/failures.js';
import type { Strings } from '../strings/types.js';
import type { Scene, SceneOptions } from './scene.js';
/** The failures as a still picture, each with its lead evidence. */
export declare const sceneOfFailures: (view: FailuresView, strings: Strings, options?: Partial<SceneOptions>) => Scene;
