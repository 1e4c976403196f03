import { findAll, rootOf } from './mount.js';

/** A line of text: its box in CSS pixels and the element that it belongs to. */
export interface Label {
  readonly owner: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HTML_LABELS =
  '.title, .subheading, .finding, .headline, .reason-summary, .reason-number, .note, .opener, .bar-label, .line-start, .line-end, .section-title, .direction, .steps, .caution, .findings li > p:first-child, .summary, .key li, .unit, .other, .label, .difference, .name, .where, .cautions, .notes p, .sources li, .control, .message, td, tbody th, thead th';
const SVG_LABELS = '.value, .tick-label';

/** Half of the stroke in the ground's colour that Firefox counts in the box of an SVG text. */
const STROKE = 2.5;

/** Boxes of all texts that a reader sees in a chart. */
export function labelsOf(chart: Element): readonly Label[] {
  const html = findAll(chart, HTML_LABELS)
    .filter((element) => element.closest('.ear') === null)
    .flatMap((element) => lines(element));
  const svg = findAll(chart, SVG_LABELS)
    .filter((element) => getComputedStyle(element).display !== 'none')
    .map((element) => label(element.getBoundingClientRect(), element, STROKE));
  return [...html, ...svg];
}

/** A box for each line of an element's visible text. */
function lines(element: Element): readonly Label[] {
  return textNodes(element).flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((rect) => label(rect, element, 0));
  });
}

/** Whether a text is kept for screen readers only. */
function forTheEar(node: Node): boolean {
  for (let parent = node.parentElement; parent !== null; parent = parent.parentElement) {
    if (getComputedStyle(parent).clipPath !== 'none') return true;
  }
  return false;
}

function textNodes(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!forTheEar(node) && node.textContent?.trim() !== '') found.push(node as Text);
  }
  return found;
}

const label = ({ left, right, top, bottom }: DOMRect, owner: Element, inset: number): Label => ({
  owner,
  left: left + inset,
  right: right - inset,
  top: top + inset,
  bottom: bottom - inset,
});

const textOf = ({ owner }: Label): string => owner.textContent.replace(/\s+/g, ' ').trim();

/** Pairs of texts that cover one another. */
export function overlaps(labels: readonly Label[]): readonly string[] {
  const sorted = [...labels].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (const b of sorted.slice(index + 1)) {
      if (b.top >= a.bottom) break;
      if (a.owner === b.owner) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && high > TOLERATED)
        found.push(`"${textOf(a)}" and "${textOf(b)}" by ${wide.toFixed(1)} x ${high.toFixed(1)}`);
    }
    return found;
  });
}

/** Boxes of lines hold room above and below the letters. */
const TOLERATED = 3;

/** Texts that stand outside the chart's frame. */
export function clipped(chart: Element, labels: readonly Label[]): readonly string[] {
  const frame = rootOf(chart).querySelector('.frame');
  if (frame === null) return ['no frame'];
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  const outside = labels.filter(
    (line) =>
      line.left < left - 1 || line.right > right + 1 || line.top < top - 1 || line.bottom > bottom + 1,
  );
  const scrolls =
    frame.scrollWidth > frame.clientWidth + 1
      ? [`the frame scrolls: ${frame.scrollWidth} > ${frame.clientWidth}`]
      : [];
  return [...outside.map(textOf), ...scrolls];
}

/** The widths, in CSS pixels, and text sizes of the page at which nothing may overlap or be cut. */
export const WIDTHS = [240, 320, 480, 720, 1200];
const ROOTS = [16, 32];

/** Lays a chart out at every width and root size and names what overlaps or is cut. */
export function faultsOf(chart: HTMLElement): readonly string[] {
  const box = parentOf(chart);
  return ROOTS.flatMap((root) => {
    document.documentElement.style.fontSize = `${root}px`;
    return WIDTHS.flatMap((width) => {
      box.style.inlineSize = `${width}px`;
      const labels = labelsOf(chart);
      return [...overlaps(labels), ...clipped(chart, labels).map((text) => `cut: ${text}`)].map(
        (fault) => `${width} px, root ${root} px: ${fault}`,
      );
    });
  });
}

/** The box that a chart was put into. */
export function parentOf(chart: Element): HTMLElement {
  if (chart.parentElement === null) throw new Error('the chart is in no box');
  return chart.parentElement;
}
