import type { SceneOptions } from '../export/scene.js';
/** A size of picture with the type that it wants. */
export type Preset = Pick<SceneOptions, 'width' | 'scale'>;
/** Sizes for the usual places, in pixels; the height follows from the chart. */
export declare const PRESETS: {
    /** Narrow, with type that can be read on a phone where the picture is shown at a third of its size. */
    readonly social: {
        readonly width: 1080;
        readonly scale: 2.4;
    };
    /** As wide as most letters, shown as it is. */
    readonly newsletter: {
        readonly width: 600;
        readonly scale: 1;
    };
    /** For a screen that is looked at from afar. */
    readonly slide: {
        readonly width: 1600;
        readonly scale: 2;
    };
    /** Two columns of a page. */
    readonly print: {
        readonly width: 720;
        readonly scale: 1;
    };
};
