import type { SceneOptions } from '../export/scene.js';

/** A size of picture with the type that it wants. */
export type Preset = Pick<SceneOptions, 'width' | 'scale'>;

/** Sizes for the usual places, in pixels; the height follows from the chart. */
export const PRESETS = {
  /** Narrow, with type that can be read on a phone where the picture is shown at a third of its size. */
  social: { width: 1080, scale: 2.4 },
  /** As wide as most letters, shown as it is. */
  newsletter: { width: 600, scale: 1 },
  /** For a screen that is looked at from afar. */
  slide: { width: 1600, scale: 2 },
  /** Two columns of a page. */
  print: { width: 720, scale: 1 },
} as const satisfies Readonly<Record<string, Preset>>;
