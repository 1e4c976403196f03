/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const NAME = '[A-Za-z_:][A-Za-z0-9_:.-]*';
const SPACE = '[ \\t\\r\\n]';
const ATTRIBUTE = new RegExp(`${SPACE}+(${NAME})${SPACE}*=${SPACE}*"([^"<]*)"`, 'y');
const OPENING = new RegExp(`<(${NAME})`, 'y');
const CLOSING = new RegExp(`</(${NAME})${SPACE}*>`, 'y');
const END_OF_TAG = new RegExp(`${SPACE}*(/?)>`, 'y');
const TEXT = /[^<]+/y;

/** Characters that no XML document may hold. */
const REFUSED = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads an XML document of elements and texts alone and throws at all that is not
 * well-formed. Stricter than XML in what it allows: no declaration, comment, section or
 * reference other than the five, and only double quotation marks.
 */
export function readXml(source: string): XmlElement {
  const refused = REFUSED.exec(source);
  if (refused !== null) throw new Error(`Character refused at ${refused.index}.`);
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const found = pattern.exec(source);
    if (found !== null) position = pattern.lastIndex;
    return found;
  };
  const fail = (what: string): never => {
    throw new Error(`${what} at ${position}: ${source.slice(position, position + 60)}`);
  };

  const attributesOf = (): Record<string, string> => {
    const attributes: Record<string, string> = {};
    for (let found = take(ATTRIBUTE); found !== null; found = take(ATTRIBUTE)) {
      const [, name = '', value = ''] = found;
      if (name in attributes) fail(`Second ${name}`);
      attributes[name] = resolved(value);
    }
    return attributes;
  };

  const elementOf = (): XmlElement => {
    const [, name = ''] = take(OPENING) ?? fail('No element');
    const attributes = attributesOf();
    const [, empty = ''] = take(END_OF_TAG) ?? fail('Tag is not closed');
    const children: (XmlElement | string)[] = [];
    if (empty !== '') return { name, attributes, children };
    while (!source.startsWith('</', position)) {
      const text = take(TEXT);
      children.push(text === null ? elementOf() : resolved(text[0]));
    }
    const [, closed = ''] = take(CLOSING) ?? fail('No end tag');
    if (closed !== name) fail(`</${closed}> closes <${name}>`);
    return { name, attributes, children };
  };

  const root = elementOf();
  if (source.slice(position).trim() !== '') fail('Text after the document');
  return root;
}

/** A text with its references replaced. */
function resolved(text: string): string {
  if (text.includes(']]>')) throw new Error('"]]>" in a text.');
  return text.replace(/&([^;]*);?/g, (reference, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !reference.endsWith(';'))
      throw new Error(`Reference refused: ${reference}`);
    return character;
  });
}

/** An element and all in it, in the order of the document. */
export const allElements = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allElements(child))),
];

/** The text of an element. */
export const textOf = (node: XmlElement | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');
