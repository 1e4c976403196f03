import type { Attributes } from './code.js';
import type { Names } from './height.js';

/** Whether a text can have this size, in pixels. */
export const isSize = (size: number): boolean => size >= 10 && size <= 96;

const CHARTS = ['gap', 'failures', 'balance'] as const;

/** A chart as an address has it. */
export interface Asked {
  /** Its tag; null where there is no such chart. */
  readonly tag: `big-society-${(typeof CHARTS)[number]}` | null;
  /** BCP 47 tag; "en" where none is asked for. */
  readonly lang: string;
  readonly attributes: Attributes;
  /** Size of the text in pixels; null for that of the page. */
  readonly size: number | null;
  /** Whether the frame is to stay low, and the chart to be scrolled in it. */
  readonly compact: boolean;
  readonly names: Names;
}

/**
 * Reads an address such as `embed.html?chart=gap&theme=dark#?secret=x`.
 *
 * @param known names of the attributes that a chart has
 */
export function readAddress({ href, origin, search, hash }: URL, known: readonly string[]): Asked {
  const asked = new URLSearchParams(search);
  const wanted = asked.get('chart') ?? 'gap';
  const chart = CHARTS.find((name) => name === wanted);
  const size = Number(asked.get('size') ?? NaN);
  // Under this site's name stand no figures from elsewhere.
  const isOwn = (src: string): boolean => URL.canParse(src, href) && new URL(src, href).origin === origin;
  return {
    tag: chart === undefined ? null : `big-society-${chart}`,
    lang: asked.get('lang') ?? 'en',
    attributes: [...asked].filter(
      ([name, text]) => known.includes(name) && name !== 'lang' && (name !== 'src' || isOwn(text)),
    ),
    size: isSize(size) ? size : null,
    compact: !['off', 'false', null].includes(asked.get('compact')),
    names: {
      id: asked.get('id') ?? 'big-society',
      childId: asked.get('childId'),
      // WordPress puts it there.
      secret: /^#\?secret=(\w+)$/.exec(hash)?.[1] ?? null,
    },
  };
}
