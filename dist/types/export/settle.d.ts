import type { Item } from './scene.js';
/** An item with its numbers as they are written; base lines and hairlines stand on whole pixels. */
export declare function settled(item: Item): Item;
