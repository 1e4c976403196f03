/** A colour on a light and on a dark ground. */
export interface Colour {
    readonly light: string;
    readonly dark: string;
}
/**
 * The colours of all charts. As text 4.5:1 and as marks 3:1 on `surface` and on the grey
 * that GOV.UK uses; `behind` and `compared` differ by a CIEDE2000 of 20 in full colour,
 * with colour-blind vision and in grey. Tests hold this.
 */
export declare const COLOURS: {
    /** The ground that a chart paints for itself. */
    readonly surface: {
        readonly light: "#ffffff";
        readonly dark: "#15171c";
    };
    readonly text: {
        readonly light: "#16181d";
        readonly dark: "#f2f3f5";
    };
    /** Places, periods, notes. */
    readonly muted: {
        readonly light: "#575b63";
        readonly dark: "#b0b4bc";
    };
    /** Connectors, outlines, the axis. */
    readonly line: {
        readonly light: "#80848c";
        readonly dark: "#838892";
    };
    /** The ground of what opens. */
    readonly shade: {
        readonly light: "#f4f4f6";
        readonly dark: "#1d2027";
    };
    /** Hairlines between rows; they carry no meaning. */
    readonly rule: {
        readonly light: "#d9dbe0";
        readonly dark: "#363a43";
    };
    /** Rust: the group said to be left behind, a fall, the part the finding is about. */
    readonly behind: {
        readonly light: "#dd4f12";
        readonly dark: "#ee6b25";
    };
    /** The same as text. */
    readonly behindText: {
        readonly light: "#bb3f0c";
        readonly dark: "#ff8a4c";
    };
    /** Navy: the group it is compared with, a rise. */
    readonly compared: {
        readonly light: "#0c3252";
        readonly dark: "#a8d1ff";
    };
};
/** What changes where a reader asks for more contrast. */
export declare const MORE_CONTRAST: {
    readonly text: {
        readonly light: "#000000";
        readonly dark: "#ffffff";
    };
    readonly muted: {
        readonly light: "#000000";
        readonly dark: "#ffffff";
    };
    readonly line: {
        readonly light: "#595c63";
        readonly dark: "#b0b4bc";
    };
    readonly rule: {
        readonly light: "#595c63";
        readonly dark: "#b0b4bc";
    };
    readonly behindText: {
        readonly light: "#8f2f08";
        readonly dark: "#ff9a64";
    };
};
/** Name of a colour, as in the custom property `--big-society-<name>`. */
export type ColourName = keyof typeof COLOURS;
/** The public custom property of a colour: `behindText` is `--big-society-behind-text`. */
export declare function customProperty(name: ColourName): string;
/** Sizes of marks, in fifteenths of the text's size: they grow with the words beside them. */
export declare const MARK: {
    /** Radius of a circle. */
    readonly radius: 7.5;
    /** Half the diagonal of a diamond, of about the circle's area. */
    readonly diagonal: 10;
    /** How far a mark gives way, up or down, to one that it would cover. */
    readonly dodge: 6;
    /** The text's size. */
    readonly em: 15;
};
