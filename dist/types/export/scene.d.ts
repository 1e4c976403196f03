import type { Align } from '../layout/graphic.js';
import type { Colour } from '../tokens.js';
/** A part of a line in one type. */
export interface Run {
    readonly text: string;
    /** Size of the type, in pixels. */
    readonly size: number;
    readonly bold: boolean;
    readonly fill: string;
    /** An address that it links to; null where there is none. */
    readonly href: string | null;
}
/** A line of a text: where it stands, on its base line, and what it says. */
export interface TextLine {
    readonly x: number;
    readonly y: number;
    readonly runs: readonly Run[];
}
/** A paragraph; its lines joined are its text. */
export interface TextItem {
    readonly kind: 'text';
    /** Which part of each line stands at its x. */
    readonly anchor: Align;
    readonly lines: readonly TextLine[];
}
/** How a shape is painted; null for what it does not have. */
interface Paint {
    readonly fill: string;
    readonly stroke: string | null;
    readonly strokeWidth: number;
}
export interface RectItem extends Paint {
    readonly kind: 'rect';
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Of its corners. */
    readonly radius: number;
}
/** A circle, or a diamond, around a point. */
export interface MarkItem extends Paint {
    readonly kind: 'circle' | 'diamond';
    readonly x: number;
    readonly y: number;
    /** From the middle to its edge or its corners. */
    readonly radius: number;
}
export interface LineItem {
    readonly kind: 'line';
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly stroke: string;
    readonly strokeWidth: number;
}
/** What a picture is made of, in the order in which it is painted. */
export type Item = TextItem | RectItem | MarkItem | LineItem;
/** A chart as a still picture: everything at its place, in pixels. */
export interface Scene {
    /** The chart's name, which is that of its tag. */
    readonly name: string;
    readonly width: number;
    readonly height: number;
    readonly title: string;
    readonly description: string;
    /** BCP 47 tag. */
    readonly language: string;
    readonly fontFamily: string;
    readonly items: readonly Item[];
}
/** How a picture of a chart is made. */
export interface SceneOptions {
    /** In pixels, 240 or more; below 42 times the size of the type (630), words stand above the marks. */
    readonly width: number;
    readonly theme: keyof Colour;
    /** Greys in place of colours. */
    readonly grey: boolean;
    /** Type as wide as Arial: lines are broken by its widths. */
    readonly fontFamily: string;
    /** Size of the type in parts of the charts' own (15 pixels); marks grow with it. */
    readonly scale: number;
}
/** The picture that is made where nothing else is said. */
export declare const SCENE_DEFAULTS: SceneOptions;
/** The narrowest picture, in pixels. */
export declare const LEAST_WIDTH = 240;
export {};
