import { scriptNames, tagCode } from '../embed/code.js';
import { tableOf } from '../elements/own-table.js';
import { attributesOf } from '../model/options.js';
import type { Shown } from './content.js';

/** Whether there is a code for a chart: none names an object. */
export const hasCode = ({ host }: Shown): boolean => host.data === null;

/** Where the script of the charts stands, as another page finds it; empty where none can be named. */
export function scriptFolder({ scripts, location }: Document): string {
  const found = [...scripts].find(({ src }) => /\/big-society\.m?js($|\?)/.test(src));
  // What stands in a folder of this reader stands nowhere else.
  return found === undefined || location.protocol === 'file:' ? '' : new URL('.', found.src).href;
}

/** The code that shows the same chart in another page. */
export function embedCodeOf({ host, name, options, strings }: Shown): string {
  const { baseURI } = host.ownerDocument;
  const { language } = strings;
  const folder = scriptFolder(host.ownerDocument);
  const attributes = attributesOf({
    ...options,
    src: options.src && new URL(options.src, baseURI).href,
    // It goes along.
    for: null,
  });
  return tagCode({
    scripts: scriptNames(language).map((file) => ({ src: folder + file })),
    tag: name,
    attributes: language.startsWith('en') ? attributes : [['lang', language], ...attributes],
    content: options.src === null ? tableCode(tableOf(host, options.for)) : '',
  });
}

/** The page's own table; the caption that a figure has beside it goes along. */
function tableCode(table: HTMLTableElement | null): string {
  if (table === null) return '';
  const copy = table.cloneNode(true) as HTMLTableElement;
  const caption = table.parentElement?.querySelector('figcaption');
  if (copy.caption === null && caption) copy.createCaption().append(...caption.cloneNode(true).childNodes);
  return copy.outerHTML;
}
