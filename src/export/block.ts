import type { Item } from './scene.js';

/** Some items with the room that they take, in pixels; their places are from its top left corner. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** An item at another place. */
export function move(item: Item, x: number, y: number): Item {
  switch (item.kind) {
    case 'text':
      return { ...item, lines: item.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })) };
    case 'line':
      return { ...item, x1: item.x1 + x, y1: item.y1 + y, x2: item.x2 + x, y2: item.y2 + y };
    default:
      return { ...item, x: item.x + x, y: item.y + y };
  }
}

/** The items of a block whose corner stands at a place. */
export const at = ({ items }: Block, x: number, y: number): readonly Item[] =>
  items.map((item) => move(item, x, y));

/** A block further right and down; the room before it is its own. */
export const inset = (block: Block, x: number, y = 0): Block => ({
  width: block.width + x,
  height: block.height + y,
  items: at(block, x, y),
});

/** Blocks one below the other. A number is a space between two of them, in pixels; null is nothing. */
export function stack(parts: readonly (Block | number | null)[]): Block {
  let width = 0;
  let height = 0;
  const items: Item[] = [];
  for (const part of parts) {
    if (part === null) continue;
    if (typeof part === 'number') {
      height += part;
      continue;
    }
    items.push(...at(part, 0, height));
    width = Math.max(width, part.width);
    height += part.height;
  }
  return { width, height, items };
}

/**
 * Blocks beside one another, in as many rows as they need.
 *
 * @param width of a row, in pixels
 * @param gap between two blocks of a row, in pixels
 */
export function flow(blocks: readonly Block[], width: number, gap: number): Block {
  const rows: Block[] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    const x = row === undefined ? 0 : row.width + gap;
    if (row !== undefined && x + block.width <= width) rows[rows.length - 1] = beside(row, block, x);
    else rows.push(block);
  }
  return stack(rows);
}

/** Two blocks side by side, the second at an x; the room is that of both. */
export const beside = (first: Block, second: Block, x: number): Block => ({
  width: Math.max(first.width, x + second.width),
  height: Math.max(first.height, second.height),
  items: [...first.items, ...at(second, x, 0)],
});

/** Items with the room that is given them. */
export const block = (width: number, height: number, items: readonly Item[]): Block => ({
  width,
  height,
  items,
});
