/** What all graphics share: axes, marks, the values beside them, and the four small graphics. */
export declare const graphicsStyles: import("lit").CSSResult;
