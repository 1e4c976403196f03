import type { BalanceView } from '../layout/balance.js';
import type { Strings } from '../strings/types.js';
import type { Scene, SceneOptions } from './scene.js';
/** The balance as a still picture. */
export declare const sceneOfBalance: (view: BalanceView, strings: Strings, options?: Partial<SceneOptions>) => Scene;
