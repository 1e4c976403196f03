import type { Item, MarkItem, RectItem, Run, Scene, TextItem } from './scene.js';
import { withoutEndSpace } from './paragraph.js';

/** What is drawn on: a canvas in a page, in a worker or on a server. */
export type Context = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'scale'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'measureText'
  | 'font'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'textAlign'
  | 'textBaseline'
>;

/** How much of a line of text lies before its x. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/**
 * Draws a picture on a canvas.
 *
 * @param ratio pixels of the canvas for one of the picture; the canvas is `ratio` times
 *   as wide and as high as the scene, rounded up
 */
export function drawScene(scene: Scene, context: Context, ratio = 1): void {
  context.save();
  context.scale(ratio, ratio);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const item of scene.items) drawItem(item, context, scene.fontFamily);
  context.restore();
}

function drawItem(item: Item, context: Context, fontFamily: string): void {
  switch (item.kind) {
    case 'text':
      drawText(item, context, fontFamily);
      break;
    case 'line':
      context.beginPath();
      context.moveTo(item.x1, item.y1);
      context.lineTo(item.x2, item.y2);
      stroke(item.stroke, item.strokeWidth, context);
      break;
    case 'rect':
      context.beginPath();
      context.roundRect(item.x, item.y, item.width, item.height, item.radius);
      paint(item, context);
      break;
    case 'circle':
      context.beginPath();
      context.arc(item.x, item.y, item.radius, 0, 2 * Math.PI);
      paint(item, context);
      break;
    case 'diamond':
      diamond(item, context);
      paint(item, context);
      break;
  }
}

function diamond({ x, y, radius }: MarkItem, context: Context): void {
  context.beginPath();
  context.moveTo(x, y - radius);
  context.lineTo(x + radius, y);
  context.lineTo(x, y + radius);
  context.lineTo(x - radius, y);
  context.closePath();
}

function paint({ fill, stroke: colour, strokeWidth }: MarkItem | RectItem, context: Context): void {
  context.fillStyle = fill;
  context.fill();
  if (colour !== null) stroke(colour, strokeWidth, context);
}

function stroke(colour: string, width: number, context: Context): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function drawText({ anchor, lines }: TextItem, context: Context, fontFamily: string): void {
  for (const { x, y, runs } of lines) {
    const drawn = withoutEndSpace(runs);
    const width = drawn.reduce((sum, run) => sum + widthIn(context, run, fontFamily), 0);
    let left = x - width * BEFORE[anchor];
    for (const run of drawn) {
      // Sets the font too.
      const advance = widthIn(context, run, fontFamily);
      context.fillStyle = run.fill;
      context.fillText(run.text, left, y);
      left += advance;
    }
  }
}

/** The width of a run in the font that the canvas found. */
function widthIn(context: Context, { text, size, bold }: Run, fontFamily: string): number {
  context.font = `${bold ? 'bold ' : ''}${size}px ${fontFamily}`;
  return context.measureText(text).width;
}
