import { findAll, rootOf, textOf } from './mount.js';

/** Edges in CSS pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text. */
export interface Label extends Box {
  /** The box that it is a line of. */
  readonly owner: Element;
  /** What the boxes around it leave to be seen. */
  readonly window: Box;
}

/** A text of a chart, at whatever width that is laid out. */
interface Text {
  /** The element that it stands in. */
  readonly holder: Element;
  readonly owner: Element;
  /** Where its lines stand now. */
  readonly boxes: () => readonly Box[];
}

/** Boxes of all lines that a reader sees in a chart. */
export const labelsOf = (chart: Element): readonly Label[] => labelsIn(textsOf(chart));

/** Every text in a chart but those for the ear only: looked up once, measured at every width. */
function textsOf(chart: Element): readonly Text[] {
  const root = rootOf(chart);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (holder === null || node.textContent?.trim() === '' || holder.closest('.ear') !== null) continue;
    texts.push(holder instanceof SVGGraphicsElement ? svgText(holder) : htmlText(node, holder));
  }
  // The sign after a button's words is in none of its texts.
  return [...texts, ...findAll(chart, 'button').map(buttonText)];
}

function htmlText(node: Node, holder: Element): Text {
  const range = document.createRange();
  range.selectNodeContents(node);
  return { holder, owner: ownerOf(holder), boxes: () => [...range.getClientRects()] };
}

/** What holds the lines of a text: a link has its own in those of its paragraph. */
function ownerOf(holder: Element): Element {
  const parent = holder.parentElement;
  return parent !== null && getComputedStyle(holder).display === 'inline' ? ownerOf(parent) : holder;
}

/** Without the stroke in the ground's colour around it, which browsers count in the box. */
const svgText = (holder: SVGGraphicsElement): Text => ({
  holder,
  owner: holder,
  boxes: () => {
    const { left, right, top, bottom, width, height } = holder.getBoundingClientRect();
    if (width === 0) return [];
    const letters = holder.getBBox();
    const beside = (width - letters.width) / 2;
    const above = (height - letters.height) / 2;
    return [{ left: left + beside, right: right - beside, top: top + above, bottom: bottom - above }];
  },
});

/** All of a button without the room for a finger around its words. */
const buttonText = (holder: Element): Text => ({
  holder,
  owner: holder,
  boxes: () => {
    const { left, right, top, bottom } = holder.getBoundingClientRect();
    const { paddingTop, paddingBottom } = getComputedStyle(holder);
    return [{ left, right, top: top + parseFloat(paddingTop), bottom: bottom - parseFloat(paddingBottom) }];
  },
});

/** The lines of texts as they stand now. */
function labelsIn(texts: readonly Text[]): readonly Label[] {
  const windowOf = windows();
  return texts.flatMap(({ holder, owner, boxes }) => {
    const window = windowOf(holder);
    if (window === null) return [];
    return boxes()
      .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom, owner, window }));
  });
}

const EVERYTHING: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/** Gives for an element what the boxes around it leave to be seen, null where that is nothing. Each is asked once. */
function windows(): (element: Element) => Box | null {
  const known = new Map<Element, Box | null>();
  const windowOf = (element: Element | null): Box | null => {
    // Beyond the body is what scrolls.
    if (element === null || element === document.body) return EVERYTHING;
    const found = known.get(element);
    if (found !== undefined) return found;
    const around = windowOf(parentOrHost(element));
    const window = around === null ? null : opening(element, around);
    known.set(element, window);
    return window;
  };
  return windowOf;
}

function parentOrHost(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What an element leaves to be seen of what may be seen of itself. */
function opening(element: Element, around: Box): Box | null {
  const { display, clipPath, visibility, overflow } = getComputedStyle(element);
  // WebKit gives even a text of SVG that is not drawn a box.
  if (display === 'none' || clipPath === 'inset(50%)' || visibility !== 'visible') return null;
  if (overflow === 'visible') return around;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    left: Math.max(left, around.left),
    right: Math.min(right, around.right),
    top: Math.max(top, around.top),
    bottom: Math.min(bottom, around.bottom),
  };
}

/** A line's text with the nearest class around it. */
const nameOf = ({ owner }: Label): string =>
  `${owner.closest('[class]')?.getAttribute('class') ?? ''} "${textOf(owner)}"`;

/** Boxes of lines hold room above and below the letters. */
const TOLERATED = 3;

/** Pairs of texts that cover one another. */
export function overlaps(labels: readonly Label[]): readonly string[] {
  const sorted = [...labels].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (b === undefined || b.top >= a.bottom) break;
      if (a.owner === b.owner) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && high > TOLERATED)
        found.push(`${nameOf(a)} and ${nameOf(b)} by ${wide.toFixed(1)} x ${high.toFixed(1)}`);
    }
    return found;
  });
}

/** Texts that stand outside the chart's frame or of a box that cuts them off. */
export function clipped(chart: Element, labels: readonly Label[]): readonly string[] {
  const frame = rootOf(chart).querySelector('.frame');
  if (frame === null) return ['no frame'];
  const edge = frame.getBoundingClientRect();
  const outside = labels.filter((line) => !isWithin(line, edge) || !isWithin(line, line.window));
  // What stands before the text of a cell is in none of its texts.
  const wide = [frame, ...findAll(chart, 'th, td')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(
      ({ className, localName, scrollWidth, clientWidth }) =>
        `${className || localName} scrolls: ${scrollWidth} > ${clientWidth}`,
    );
  return [...outside.map(nameOf), ...wide];
}

const isWithin = (line: Box, edge: Box): boolean =>
  line.left >= edge.left - 1 &&
  line.right <= edge.right + 1 &&
  line.top >= edge.top - 1 &&
  line.bottom <= edge.bottom + 1;

/** The widths, in CSS pixels, and text sizes of the page at which nothing may overlap or be cut. */
export const WIDTHS = [240, 320, 480, 720, 1200];
const ROOTS = ['16px', '32px'];

/** Lays a chart out at every width and root size and names what overlaps or is cut. */
export function faultsOf(
  chart: HTMLElement,
  widths: readonly number[] = WIDTHS,
  roots: readonly string[] = ROOTS,
): readonly string[] {
  const box = parentOf(chart);
  const texts = textsOf(chart);
  return roots.flatMap((root) => {
    document.documentElement.style.fontSize = root;
    return widths.flatMap((width) => {
      box.style.inlineSize = `${width}px`;
      const labels = labelsIn(texts);
      return [...overlaps(labels), ...clipped(chart, labels).map((text) => `cut: ${text}`)].map(
        (fault) => `${width} px, root ${root}: ${fault}`,
      );
    });
  });
}

/** The box that a chart was put into. */
export function parentOf(chart: Element): HTMLElement {
  if (chart.parentElement === null) throw new Error('the chart is in no box');
  return chart.parentElement;
}
