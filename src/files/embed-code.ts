import { tagCode, type Script } from '../embed/code.js';
import { tableOf } from '../elements/own-table.js';
import { attributesOf } from '../model/options.js';
import type { Shown } from './content.js';

/**
 * The code that shows the same chart in another page; null where it is drawn from an object, which no
 * code can name.
 */
export function embedCodeOf({ host, name, options, strings }: Shown): string | null {
  if (host.data !== null) return null;
  const { baseURI } = host.ownerDocument;
  const table = options.src === null ? tableOf(host, options.for) : null;
  const { language } = strings;
  const attributes = attributesOf({
    ...options,
    src: options.src && new URL(options.src, baseURI).href,
    // It goes along.
    for: null,
  });
  return tagCode({
    scripts: scriptsIn(host.ownerDocument, language),
    tag: name,
    attributes: language.startsWith('en') ? attributes : [['lang', language], ...attributes],
    content: table?.outerHTML ?? '',
  });
}

/** The scripts of a page, where another page finds them: Welsh is one of its own. */
function scriptsIn({ scripts, location }: Document, language: string): readonly Script[] {
  const names = ['big-society.js', ...(language === 'cy' ? ['big-society.cy.js'] : [])];
  const found = [...scripts].find(({ src }) => /\/big-society\.m?js\b/.test(src));
  // What stands in a folder of this reader stands nowhere else.
  const base = found === undefined || location.protocol === 'file:' ? '' : found.src.replace(/[^/]*$/, '');
  return names.map((name) => ({ src: base + name }));
}
