// What a reader's eye meets in a chart: every text, mark, line and focus ring, as the browser computed its colour.
import type { Page } from 'puppeteer-core';
import { EVERY_CHART } from './conditions.js';
import { inner } from './inner-css.js';

/** Something painted, and what it is painted on. */
export interface Painted {
  readonly kind: 'text' | 'mark' | 'line' | 'tick' | 'ring';
  /** The chart, the classes and the words, for a person who reads of a fault. */
  readonly name: string;
  readonly colour: string;
  /** All colours that it touches: the ground, a text's edging, what lies under it, the fill inside an outline. */
  readonly grounds: readonly string[];
  /** Width of a line on the screen, in pixels; 0 for what is no line. */
  readonly width: number;
  /** What a mark is to the finding. */
  readonly role: 'behind' | 'compared' | null;
  /** The SVG element of a mark. */
  readonly shape: string;
}

/** What is no text. */
const KINDS = {
  tick: '.tick',
  line: inner('.connector, .join, .event, .bar-zero'),
  mark: inner('.mark, .point, .bar-part, .bar-whole, .unit-filled, .unit-outlined'),
};
const OUTLINES = inner('.hollow, .bar-whole, .unit-outlined');
const WHOLE = inner('.bar-whole');

/** Gives `painted` to a page. */
export const preparePainted = (page: Page): Promise<void> =>
  page.evaluate(
    ({ kinds, outlines, whole: wholeBar }) => {
      const parentOf = (element: Element): Element | null => {
        const root = element.getRootNode();
        return (
          element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
        );
      };
      const ancestors = (element: Element): readonly Element[] => {
        const parent = parentOf(element);
        return [element, ...(parent === null ? [] : ancestors(parent))];
      };
      const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration =>
        getComputedStyle(element, pseudo);
      const isClear = (colour: string): boolean => colour === 'none' || /^rgba\(.*, 0\)$/.test(colour);
      const groundsFrom = (element: Element): readonly Element[] =>
        ancestors(element).filter((ancestor) => !isClear(styleOf(ancestor).backgroundColor));
      const groundOf = (element: Element): string => {
        const [ground] = groundsFrom(element);
        return ground === undefined ? 'no ground' : styleOf(ground).backgroundColor;
      };
      /** Clipped to nothing: for the ear. */
      const isSeen = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        ancestors(element).every((ancestor) => styleOf(ancestor).clipPath === 'none');
      const touch = (a: Element, b: Element): boolean => {
        const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
      };
      /** What was painted before an element in its picture, where they touch. */
      const under = (element: Element): readonly string[] => {
        const shapes = [...(element.closest('svg')?.querySelectorAll('rect, circle, path') ?? [])];
        return shapes
          .filter((shape) => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
          .filter((shape) => shape !== element && touch(shape, element))
          .map((shape) => styleOf(shape).fill);
      };
      const nameOf = (chart: Element, element: Element): string => {
        const around = element.closest('[class]')?.getAttribute('class') ?? '';
        const row = element.closest('.receding') === null ? '' : ' (receding)';
        return `${chart.localName} ${element.localName} .${around}${row} "${element.textContent.trim().slice(0, 30)}"`;
      };
      /** How much larger a picture is drawn than it is written. */
      const scaleOf = (element: Element): number => {
        const { a = 1, b = 0 } = (element as SVGGraphicsElement).getScreenCTM() ?? {};
        return Math.hypot(a, b);
      };
      const texts = (chart: Element, element: Element): readonly object[] => {
        const name = nameOf(chart, element);
        const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
        const { fill, stroke, color } = styleOf(element);
        if (element instanceof SVGElement) {
          const edging = isClear(stroke) ? under(element) : [stroke];
          return own ? [{ kind: 'text', name, colour: fill, grounds: [groundOf(element), ...edging] }] : [];
        }
        const made = ['::before', '::after']
          .map((pseudo) => styleOf(element, pseudo))
          .filter(({ content }) => !['none', 'normal', '""'].includes(content));
        return [...(own ? [color] : []), ...made.map((style) => style.color)].map((colour) => ({
          kind: 'text',
          name,
          colour,
          grounds: [groundOf(element)],
        }));
      };
      const marks = (chart: Element, element: Element): readonly object[] => {
        const kind = Object.entries(kinds).find(([, selector]) => element.matches(selector))?.[0];
        if (kind === undefined) return [];
        const { fill, stroke, strokeWidth } = styleOf(element);
        const isOutline = kind !== 'mark' || element.matches(outlines);
        return [
          {
            kind,
            name: nameOf(chart, element),
            colour: isOutline ? stroke : fill,
            grounds: [groundOf(element), ...(kind === 'mark' ? (isOutline ? [fill] : wholes(element)) : [])],
            width: isOutline ? parseFloat(strokeWidth) * scaleOf(element) : 0,
            role: ['behind', 'compared'].find((role) => element.classList.contains(role)) ?? null,
            shape: element.localName,
          },
        ];
      };
      /** The ground of a part that stands in its whole. */
      const wholes = (element: Element): readonly string[] => {
        const whole = element.parentElement?.querySelector(wholeBar);
        return whole ? [styleOf(whole).fill] : [];
      };
      const seen = (chart: Element): readonly Element[] =>
        [...(chart.shadowRoot?.querySelectorAll('*') ?? [])].filter(isSeen);
      const painted = (chart: Element): readonly object[] =>
        seen(chart).flatMap((element) => [...texts(chart, element), ...marks(chart, element)]);
      /** The rings of all that can have the focus, on both sides. */
      const rings = (chart: Element): readonly object[] =>
        seen(chart).flatMap((element) => {
          if (!element.matches('a, button') || !(element instanceof HTMLElement)) return [];
          element.focus();
          const { outlineColor, outlineWidth, outlineOffset, outlineStyle } = styleOf(element);
          const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
          const box = element.getBoundingClientRect();
          /** The grounds up to the first one that has the whole ring on it. */
          const all = groundsFrom(element);
          const around = all.findIndex((ground) => {
            const { left, right, top, bottom } = ground.getBoundingClientRect();
            return (
              box.left - reach >= left &&
              box.right + reach <= right &&
              box.top - reach >= top &&
              box.bottom + reach <= bottom
            );
          });
          return [
            {
              kind: 'ring',
              name: nameOf(chart, element),
              colour: outlineStyle === 'solid' ? outlineColor : 'none',
              grounds: all.slice(0, around + 1).map((ground) => styleOf(ground).backgroundColor),
              width: parseFloat(outlineWidth),
            },
          ];
        });
      Object.assign(globalThis, { painted, rings });
    },
    { kinds: KINDS, outlines: OUTLINES, whole: WHOLE },
  );

const REST = { width: 0, role: null, shape: '' } as const;

/** All that is painted in the charts of a page, or the rings around what has the focus, one after the other. */
export async function collect(page: Page, what: 'painted' | 'rings'): Promise<readonly Painted[]> {
  const found = await page.$$eval(
    EVERY_CHART,
    (charts, name) =>
      charts.flatMap(Reflect.get(globalThis, name) as (chart: Element) => readonly Partial<Painted>[]),
    what,
  );
  return found.map((item) => ({ ...REST, ...item }) as Painted);
}
