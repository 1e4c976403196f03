import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element whose children are still being read. */
interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads an XML document of elements and texts alone.
 *
 * @throws at all that is not well-formed, and at comments, sections, declarations and instructions
 */
export function readXml(source: string): XmlElement {
  const document: Open = { name: '', attributes: {}, children: [] };
  const open = [document];
  const parser = new SaxesParser();
  const refuse = (what: string) => (): never => {
    throw new Error(`${what} at ${parser.line}:${parser.column}.`);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('comment', refuse('Comment'));
  parser.on('cdata', refuse('Section'));
  parser.on('doctype', refuse('Declaration'));
  parser.on('processinginstruction', refuse('Instruction'));
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    if (open.length > 1) open.at(-1)?.children.push(text);
  });
  parser.write(source).close();
  const [root] = document.children;
  if (typeof root !== 'object') throw new Error('There is no element.');
  return root;
}

/** An element and all in it, in the order of the document. */
export const allElements = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allElements(child))),
];

/** The text of an element. */
export const textOf = (node: XmlElement | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');
