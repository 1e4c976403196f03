import type { Item } from './scene.js';
/** Some items with the room that they take, in pixels; their places are from its top left corner. */
export interface Block {
    readonly width: number;
    readonly height: number;
    readonly items: readonly Item[];
}
/** An item at another place. */
export declare function move(item: Item, x: number, y: number): Item;
/** The items of a block whose corner stands at a place. */
export declare const at: ({ items }: Block, x: number, y: number) => readonly Item[];
/** A block further right and down; the room before it is its own. */
export declare const inset: (block: Block, x: number, y?: number) => Block;
/** Blocks one below the other. A number is a space between two of them, in pixels; null is nothing. */
export declare function stack(parts: readonly (Block | number | null)[]): Block;
/**
 * Blocks beside one another, in as many rows as they need.
 *
 * @param width of a row, in pixels
 * @param gap between two blocks of a row, in pixels
 */
export declare function flow(blocks: readonly Block[], width: number, gap: number): Block;
/** Two blocks side by side, the second at an x; the room is that of both. */
export declare const beside: (first: Block, second: Block, x: number) => Block;
/** Items with the room that is given them. */
export declare const block: (width: number, height: number, items: readonly Item[]) => Block;
