import type { Item, LineItem } from './scene.js';

/** An item with its numbers as they are written; base lines and hairlines stand on whole pixels. */
export function settled(item: Item): Item {
  switch (item.kind) {
    case 'text':
      return {
        ...item,
        lines: item.lines.map(({ x, y, runs }) => ({
          x: rounded(x),
          y: Math.round(y),
          runs: runs.map(allRounded),
        })),
      };
    case 'line':
      return allRounded(item.strokeWidth === 1 ? onPixels(item) : item);
    default:
      return allRounded(item);
  }
}

/** Two decimals: finer than any printer, and the same on every machine. */
const rounded = (value: number): number => Number(value.toFixed(2));

/** The same with all of its numbers rounded. */
const allRounded = <T extends object>(item: T): T => {
  const entries = Object.entries(item).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'number' ? rounded(value) : value,
  ]);
  // The same names, with values of the same types.
  return Object.fromEntries(entries) as T;
};

/** A hairline where it fills one row or column of pixels. */
function onPixels(line: LineItem): LineItem {
  const { x1, x2, y1, y2 } = line;
  const onPixel = (value: number): number => Math.floor(value) + 0.5;
  return {
    ...line,
    ...(x1 === x2 && { x1: onPixel(x1), x2: onPixel(x2) }),
    ...(y1 === y2 && { y1: onPixel(y1), y2: onPixel(y2) }),
  };
}
