/** Attributes as they are written, in order. */
export type Attributes = readonly (readonly [name: string, text: string])[];
/** A script that a page loads. */
export interface Script {
    readonly src: string;
    /** Its hash (Subresource Integrity), where it comes from elsewhere and must stay what it is. */
    readonly integrity?: string;
}
/**
 * Names of the scripts that a chart needs.
 *
 * @param language BCP 47 tag: Welsh is a script of its own
 */
export declare const scriptNames: (language: string) => readonly string[];
/** A chart as it is to stand in another page. */
export interface Embed {
    readonly scripts: readonly Script[];
    /** `big-society-gap` */
    readonly tag: string;
    readonly attributes: Attributes;
    /** HTML between the tags; empty for none. */
    readonly content: string;
}
/** The chart as its tag, with the scripts. */
export declare const tagCode: (embed: Embed) => string;
/** The same for where tags are taken out that are not known. */
export declare function figureCode(embed: Embed): string;
/** How high a frame is that is to stay low, in pixels: less than any system cuts off. */
export declare const COMPACT = 600;
/** A frame with the page of one chart. */
export interface FrameEmbed {
    /** Address of that page. */
    readonly src: string;
    readonly title: string;
    /** In pixels, where nobody hears how high the chart is. */
    readonly height: number;
    /** Hears it; null for none. */
    readonly script: Script | null;
}
/** The chart in a frame. */
export declare const frameCode: ({ src, title, height, script }: FrameEmbed) => string;
/**
 * A chart as a block of WordPress, for posts on a site that has the plugin.
 *
 * @param chart gap, failures or balance
 * @param attributes its options, and `size`, that of the text in pixels
 */
export declare function blockCode(chart: string, attributes: Attributes): string;
