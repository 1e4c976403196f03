import type { Scene } from './scene.js';
/** What is drawn on: a canvas in a page, in a worker or on a server. */
export type Context = Pick<CanvasRenderingContext2D, 'save' | 'restore' | 'scale' | 'beginPath' | 'closePath' | 'moveTo' | 'lineTo' | 'arc' | 'roundRect' | 'fill' | 'stroke' | 'fillText' | 'measureText' | 'font' | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'textAlign' | 'textBaseline'>;
/**
 * Draws a picture on a canvas.
 *
 * @param ratio pixels of the canvas for one of the picture; the canvas is `ratio` times
 *   as wide and as high as the scene, rounded up
 */
export declare function drawScene(scene: Scene, context: Context, ratio?: number): void;
