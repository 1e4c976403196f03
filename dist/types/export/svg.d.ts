import type { Scene } from './scene.js';
/** How a picture is written. */
export interface SvgOptions {
    /** Before each id, so that several pictures of one chart can stand in a page. */
    readonly idPrefix?: string;
    /** Whether names of sources link to them; then it is a group, since an image can hold no links. */
    readonly links?: boolean;
}
/** A picture as a stand-alone SVG: text as text, colours as attributes, nothing from elsewhere. */
export declare function svgOf(scene: Scene, { idPrefix, links }?: SvgOptions): string;
