import type { Item, Run, Scene, TextItem } from './scene.js';
import { withoutEndSpace } from './paragraph.js';

/** How a picture is written. */
export interface SvgOptions {
  /** Before each id, so that several pictures of one chart can stand in a page. */
  readonly idPrefix?: string;
  /** Whether names of sources link to them; then it is a group, since an image can hold no links. */
  readonly links?: boolean;
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** A picture as a stand-alone SVG: text as text, colours as attributes, nothing from elsewhere. */
export function svgOf(scene: Scene, { idPrefix = '', links = false }: SvgOptions = {}): string {
  const { name, width, height, title, description, language, fontFamily, items } = scene;
  // Ids are parted by spaces where they are referred to.
  const id = (part: string): string => `${idPrefix}${name}-${part}`.replace(/\s+/g, '-');
  const root = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: links ? 'group' : 'img',
    'aria-labelledby': `${id('title')} ${id('description')}`,
    lang: language,
    'xml:lang': language,
    // Some programs drop spaces between runs otherwise.
    'xml:space': 'preserve',
    'font-family': fontFamily,
  });
  const lines = [
    element('title', { id: id('title') })(escaped(title)),
    element('desc', { id: id('description') })(escaped(description)),
    ...items.map((item) => drawItem(item, links)),
  ];
  return `${root(`\n${lines.join('\n')}\n`)}\n`;
}

function drawItem(item: Item, links: boolean): string {
  switch (item.kind) {
    case 'text':
      return drawText(item, links);
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, strokeWidth } = item;
      return element('rect', {
        x,
        y,
        width,
        height,
        rx: radius || null,
        fill,
        ...strokeOf(stroke, strokeWidth),
      })('');
    }
    case 'circle': {
      const { x, y, radius, fill, stroke, strokeWidth } = item;
      return element('circle', { cx: x, cy: y, r: radius, fill, ...strokeOf(stroke, strokeWidth) })('');
    }
    case 'diamond': {
      const { x, y, radius: r, fill, stroke, strokeWidth } = item;
      const d = `M${x} ${two(y - r)}L${two(x + r)} ${y} ${x} ${two(y + r)} ${two(x - r)} ${y}Z`;
      return element('path', { d, fill, ...strokeOf(stroke, strokeWidth) })('');
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, strokeWidth } = item;
      return element('line', { x1, y1, x2, y2, ...strokeOf(stroke, strokeWidth) })('');
    }
  }
}

const two = (value: number): number => Number(value.toFixed(2));

const strokeOf = (stroke: string | null, width: number): Attributes => ({
  stroke,
  'stroke-width': stroke === null || width === 1 ? null : width,
});

/** A paragraph as one text, so that it can be edited as one. */
function drawText({ anchor, lines }: TextItem, links: boolean): string {
  const [first] = lines;
  const look = first?.runs[0];
  if (first === undefined || look === undefined) return '';
  const text = {
    'font-size': look.size,
    'font-weight': look.bold ? 'bold' : null,
    fill: look.fill,
    'text-anchor': anchor === 'start' ? null : anchor,
  };
  const draw = (runs: readonly Run[]): string => runs.map((run) => drawRun(run, look, links)).join('');
  if (lines.length === 1)
    return element('text', { x: first.x, y: first.y, ...text })(draw(withoutEndSpace(first.runs)));
  const parts = lines.map(({ x, y, runs }, index) => {
    if (anchor === 'start') return element('tspan', { x, y })(draw(runs));
    // A space at the end of a line that ends at its x would push it away from there.
    const space = lines[index - 1]?.runs.at(-1)?.text.endsWith(' ') === true ? ' ' : '';
    return element('tspan', { x, y })(space + draw(withoutEndSpace(runs)));
  });
  return element('text', text)(parts.join(''));
}

/** A run, with what makes it different from the first of its text. */
function drawRun({ text, size, bold, fill, href }: Run, look: Run, links: boolean): string {
  const words = escaped(text);
  const own: Attributes = {
    'font-size': size === look.size ? null : size,
    'font-weight': bold === look.bold ? null : bold ? 'bold' : 'normal',
    fill: fill === look.fill ? null : fill,
  };
  const plain = Object.values(own).every((value) => value === null);
  const run = plain ? words : element('tspan', own)(words);
  return links && href !== null ? element('a', { href })(run) : run;
}

/** An element without what is null; called with its content. */
const element =
  (name: string, attributes: Attributes) =>
  (content: string): string => {
    const written = Object.entries(attributes)
      .flatMap(([attribute, value]) => (value === null ? [] : ` ${attribute}="${escaped(String(value))}"`))
      .join('');
    return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
  };

/** Characters that XML refuses, half pairs of UTF-16 among them. */
const REFUSED = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(REFUSED, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
