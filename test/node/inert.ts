// What HTML is made of, as a browser reads it: no text may add to that.
import assert from 'node:assert/strict';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** An element with its attributes, in the order of the page; what stands in a template too. */
export interface Piece {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

function piecesIn(node: Node): readonly Piece[] {
  assert.notEqual(node.nodeName, '#comment');
  const own = 'tagName' in node ? [pieceOf(node)] : [];
  const inner = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...inner.flatMap(piecesIn)];
}

const pieceOf = ({ tagName, attrs }: Element): Piece => ({
  tag: tagName,
  attributes: new Map(attrs.map(({ name, value }) => [name, value])),
});

/** The elements of some HTML; a comment is none of ours. */
export const piecesOf = (html: string): readonly Piece[] => piecesIn(parseFragment(html));

/** Each kind of element with one of its attributes, or alone: `a`, `a href`. */
export const kindsOf = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ tag, attributes }) => [tag, ...[...attributes.keys()].map((name) => `${tag} ${name}`)]),
  );

/** Attributes that a browser follows. */
const FOLLOWED = /(^|:)(href|src|srcset|srcdoc|action|formaction|data|poster|background|cite|ping|codebase)$/;

/**
 * Holds that HTML is made of known kinds alone, and that what it leads to is on the web or in the same page.
 *
 * @param known what the same is made of with texts that nobody minds
 */
export function holdInert(pieces: readonly Piece[], known: ReadonlySet<string>, text: string): void {
  const about = text.slice(0, 80);
  for (const kind of kindsOf(pieces)) assert.ok(known.has(kind), `${kind}: ${about}`);
  for (const { tag, attributes } of pieces)
    for (const [name, value] of attributes) {
      assert.doesNotMatch(name, /^on/, about);
      // Sizes alone.
      if (name === 'style') assert.match(value, /^[\w\s:;%-]*$/, about);
      // What stands in an element of ours is followed by our script alone.
      if (!FOLLOWED.test(name) || value.startsWith('#') || tag.startsWith('big-society-')) continue;
      assert.match(
        URL.canParse(value) ? new URL(value).protocol : value,
        /^https?:$/,
        `${tag} ${name}: ${about}`,
      );
    }
}
