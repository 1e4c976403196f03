import type { Align } from '../layout/graphic.js';
import type { Block } from './block.js';
import { breaksOf, widthOf } from './metrics.js';
import type { Run, TextItem, TextLine } from './scene.js';

/** How lines are filled: to their width; without a last one that is nearly empty; or all alike. */
export type Fit = 'full' | 'pretty' | 'balanced';

/** How a paragraph is set. */
export interface Manner {
  /** From line to line, in parts of the type's size. */
  readonly leading?: number;
  readonly fit?: Fit;
  /** `end`: its lines end at its width. */
  readonly anchor?: Exclude<Align, 'middle'>;
  /** Size of its type where it opens with a larger one, in pixels. */
  readonly strut?: number;
}

/** Height of a line, in parts of the type's size. */
export const LEADING = 1.4;

/** From the middle of a line down to its base line, in parts of the type's size. */
const TO_BASE = 0.3465;

/** How far letters rise above the base line, and digits with them. */
const RISE = 0.8;

/** A last line that is shorter than this part of the width looks lost. */
const LEAST_LAST_LINE = 0.22;

/** How much narrower a paragraph may become so that its last line is not lost. */
const NARROWER = [0.96, 0.92, 0.88, 0.84, 0.8];

/** A text in lines of no more than a width. */
export function paragraph(runs: readonly Run[], width: number, manner: Manner = {}): Block {
  const { leading = LEADING, fit = 'pretty', anchor = 'start', strut = runs[0]?.size ?? 0 } = manner;
  const lines = linesOf(seamed(runs), width, fit);
  const [first] = lines;
  if (first === undefined) return { width: 0, height: 0, items: [] };
  const above = baseOf(strut, leading);
  const below = strut * leading - above;
  // Where a line has several runs, some programs would end each of them at its x.
  const anchored = anchor === 'end' && lines.every((line) => line.runs.length === 1);
  let height = 0;
  const placed = lines.map((line): TextLine => {
    const y = height + Math.max(above, ...line.runs.map(({ size }) => size * RISE));
    height = y + below;
    return { x: anchor === 'start' ? 0 : anchored ? width : width - line.width, y, runs: line.runs };
  });
  return {
    width: anchor === 'end' ? width : Math.max(...lines.map((line) => line.width)),
    height,
    items: [{ kind: 'text', anchor: anchored ? 'end' : 'start', lines: placed }],
  };
}

/** A line with its width to the eye, without the spaces that it ends with. */
interface Line {
  readonly width: number;
  readonly runs: readonly Run[];
}

/** The lines of a text; none where it says nothing. */
function linesOf(runs: readonly Run[], width: number, fit: Fit): readonly Line[] {
  const text = runs.map((run) => run.text).join('');
  if (text === '') return [];
  const measure = measureOf(runs, text);
  const starts = fitted(text, width, measure, fit);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { width: measure(start, endOf(text, start, end)), runs: sliced(runs, start, end) };
  });
}

/** Runs whose spaces stand at their ends: some programs leave out those at a beginning. */
function seamed(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const after = index === runs.length - 1 ? '' : spacesOf(runs[index + 1]);
    const text = index === 0 ? run.text : run.text.slice(spacesOf(run).length);
    return { ...run, text: text + after };
  });
}

const spacesOf = (run: Run | undefined): string => /^[ \u00a0]*/.exec(run?.text ?? '')?.[0] ?? '';

/** From the top of a line to its base line, in pixels. */
export const baseOf = (size: number, leading = LEADING): number => size * (leading / 2 + TO_BASE);

/** A text on one line, at its place. */
export const textAt = (run: Run, x: number, y: number, anchor: Align = 'start'): TextItem => ({
  kind: 'text',
  anchor,
  lines: [{ x, y, runs: [run] }],
});

/** A line's runs without the space that it ends with. */
export const withoutEndSpace = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.replace(/ +$/, '') } : run));

/** How wide the runs are on one line, in pixels. */
export const widthOfRuns = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text, size, bold }) => sum + widthOf(text, size, bold), 0);

/** The width of any part of some runs. */
function measureOf(runs: readonly Run[], text: string): (from: number, to: number) => number {
  const until = [0];
  for (const { text: part, size, bold } of runs)
    for (const character of part) {
      const end = (until.at(-1) ?? 0) + widthOf(character, size, bold);
      for (let unit = 0; unit < character.length; unit += 1) until.push(end);
    }
  return (from, to) => (until[Math.min(to, text.length)] ?? 0) - (until[from] ?? 0);
}

/** Where a line ends for the eye, before its spaces. */
const endOf = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(/ +$/, '').length;

function fitted(
  text: string,
  width: number,
  measure: (from: number, to: number) => number,
  fit: Fit,
): readonly number[] {
  const full = breaksOf(text, width, measure);
  if (full.length === 1 || fit === 'full') return full;
  const narrower = (share: number): readonly number[] | null => {
    const starts = breaksOf(text, width * share, measure);
    return starts.length === full.length ? starts : null;
  };
  if (fit === 'balanced') return narrower(leastShare((share) => narrower(share) !== null)) ?? full;
  const last = (starts: readonly number[]): number => measure(starts.at(-1) ?? 0, text.length);
  if (last(full) >= width * LEAST_LAST_LINE) return full;
  for (const share of NARROWER) {
    const starts = narrower(share);
    if (starts !== null && last(starts) >= width * LEAST_LAST_LINE) return starts;
  }
  return full;
}

/** The least part of a width, to a thousandth, that will do. */
function leastShare(does: (share: number) => boolean): number {
  let least = 0;
  let enough = 1;
  while (enough - least > 0.001) {
    const middle = (least + enough) / 2;
    if (does(middle)) enough = middle;
    else least = middle;
  }
  return enough;
}

/** The runs of a part of a text. */
function sliced(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let position = 0;
  return runs.flatMap((run) => {
    const from = Math.max(0, start - position);
    const to = Math.min(run.text.length, end - position);
    position += run.text.length;
    return from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}
