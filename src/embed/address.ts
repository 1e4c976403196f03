import type { Names } from './height.js';

/** What the address of the page says that is no attribute of the chart. */
const OTHERS = ['chart', 'lang', 'id', 'childId'];

const CHARTS = ['gap', 'failures', 'balance'];

/** A chart as an address has it. */
export interface Asked {
  /** Its tag; null where there is no such chart. */
  readonly tag: string | null;
  /** BCP 47 tag; "en" where none is asked for. */
  readonly lang: string;
  readonly attributes: readonly (readonly [name: string, text: string])[];
  readonly names: Names;
}

/**
 * Reads an address such as `embed.html?chart=gap&theme=dark#?secret=x`.
 *
 * @param hash WordPress puts what it needs behind it
 */
export function readAddress(search: string, hash: string): Asked {
  const asked = new URLSearchParams(search);
  const chart = asked.get('chart') ?? 'gap';
  return {
    tag: CHARTS.includes(chart) ? `big-society-${chart}` : null,
    lang: asked.get('lang') ?? 'en',
    // What is no attribute does nothing; the chart names what is not allowed.
    attributes: [...asked].filter(
      ([name]) => /^[a-z-]+$/.test(name) && !/^on/.test(name) && !OTHERS.includes(name),
    ),
    names: {
      id: asked.get('id') ?? 'big-society',
      childId: asked.get('childId'),
      secret: /^#\?secret=(\w+)$/.exec(hash)?.[1] ?? null,
    },
  };
}
