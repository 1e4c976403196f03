/** What all graphics share: axes, the values beside their marks, and how they give way. */
export declare const graphicsStyles: string;
