import type { TemplateResult } from 'lit/html.js';
import { htmlOf } from '../draw/html.js';

/** What TypeScript does not declare yet of trusted types. */
interface Policy {
  createHTML(markup: string): string;
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

/** What a policy of ours may be called; pages that use Lit allow the second name already. */
const NAMES = ['big-society-charts', 'lit-html'];

let policy: Policy | null | undefined;

/** Whether it was said that the page takes no markup. */
let refused = false;

/** The policy for markup, made late, since its name may stand once in a page; null where the page allows none. */
function policyOf(): Policy | null {
  if (typeof trustedTypes === 'undefined') return null;
  for (const name of NAMES)
    try {
      return trustedTypes.createPolicy(name, { createHTML: (text) => text });
    } catch {
      // The next one may be allowed.
    }
  return null;
}

/** HTML as nodes; where the page takes no markup, the place of what stands between the tags. */
function nodesOf(markup: string): Node {
  const parsed = document.createElement('template');
  policy = policy === undefined ? policyOf() : policy;
  try {
    parsed.innerHTML = policy?.createHTML(markup) ?? markup;
  } catch {
    parsed.content.append(document.createElement('slot'));
    if (!refused)
      console.warn(
        `big-society-charts: the page’s policy takes no markup. Add ${NAMES.join(' or ')} to trusted-types.`,
      );
    refused = true;
  }
  return parsed.content;
}

/**
 * Shows a template in a node. Of what stands there, drawn here or by a server, all stays that is
 * wanted again: nothing loses the focus, and a drawing of a server is gone on with.
 */
export function render(template: TemplateResult, into: Node): void {
  fill(into, nodesOf(htmlOf(template)));
}

/** Gives a node the children of another, which may lose them. */
function fill(into: Node, wanted: Node): void {
  let next = into.firstChild;
  for (const child of [...wanted.childNodes]) {
    const found = likeIn(next, child);
    if (found === null) into.insertBefore(child, next);
    else {
      remove(next, found);
      update(found, child);
      next = found.nextSibling;
    }
  }
  remove(next, null);
}

/** The first of a node and those after it that can become a wanted one. */
function likeIn(node: ChildNode | null, wanted: ChildNode): ChildNode | null {
  if (node === null || kindOf(node) === kindOf(wanted)) return node;
  // A text is no reason to give up the elements before the next one.
  return isElement(wanted) ? likeIn(node.nextSibling, wanted) : null;
}

/** What stays the same of an element, whatever its state: its tag and its part, or its first class. */
const kindOf = (node: Node): string =>
  node.nodeName + (isElement(node) ? (node.getAttribute('part') ?? node.classList[0] ?? '') : '');

/** By its kind, not its class: a node may be of another document. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Removes a node and those after it, as far as another; what a second script put there stays. */
function remove(from: ChildNode | null, end: ChildNode | null): void {
  while (from !== null && from !== end) {
    const { nextSibling } = from;
    if (!(isElement(from) && from.hasAttribute('data-guest'))) from.remove();
    from = nextSibling;
  }
}

/** Makes a node what another of its kind is. */
function update(node: Node, wanted: Node): void {
  // The browser sees faster that nothing has changed.
  if (node.isEqualNode(wanted)) return;
  if (!isElement(node) || !isElement(wanted)) {
    node.nodeValue = wanted.nodeValue;
    return;
  }
  for (const name of node.getAttributeNames()) if (!wanted.hasAttribute(name)) node.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  fill(node, wanted);
}
