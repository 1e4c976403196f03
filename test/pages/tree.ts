// The accessibility tree in words: what it holds, and how a person reads it.
import type { CDPSession, Protocol } from 'puppeteer-core';

/** A node of the accessibility tree, with what only the document knows of its element. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of a heading. */
  readonly level: number;
  /** Null where nothing opens. */
  readonly expanded: boolean | null;
  /** How a column is sorted; empty where it cannot be. */
  readonly sort: string;
  readonly rowspan: number;
  /** The box that its text flows in: two texts of one box are one word where no space is between them. */
  readonly box: number;
  readonly children: readonly TreeNode[];
}

/** What the document knows of the element behind a node. */
interface DomNode {
  readonly box: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Reads the tree that Chromium gives to assistive technology. */
export async function readTree(session: CDPSession): Promise<TreeNode> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const dom = await readDom(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: Protocol.Accessibility.AXNode): TreeNode => {
    const own = fieldsOf(node, dom.get(node.backendDOMNodeId ?? 0));
    // Below a text are only its lines.
    const ids = own.role === 'StaticText' ? [] : (node.childIds ?? []);
    return { ...own, children: ids.flatMap((id) => byId.get(id) ?? []).map(read) };
  };
  const [root] = nodes;
  if (root === undefined) throw new Error('There is no accessibility tree.');
  return read(root);
}

function fieldsOf(
  node: Protocol.Accessibility.AXNode,
  { box, attributes }: DomNode = { box: 0, attributes: new Map() },
): Omit<TreeNode, 'children'> {
  const property = (name: string): unknown =>
    node.properties?.find((candidate) => candidate.name === name)?.value.value;
  const expanded = property('expanded');
  return {
    role: node.ignored ? 'none' : textOf(node.role),
    name: textOf(node.name),
    description: textOf(node.description),
    level: Number(property('level') ?? 0),
    expanded: typeof expanded === 'boolean' ? expanded : null,
    // The protocol keeps silent about these two.
    sort: attributes.get('aria-sort') ?? '',
    rowspan: Number(attributes.get('rowspan') ?? 1),
    box,
  };
}

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string => String(value?.value ?? '');

/** The elements of the page, shadow roots included, by the number that the tree knows them by. */
async function readDom(session: CDPSession): Promise<ReadonlyMap<number, DomNode>> {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['display'],
  });
  const [page] = documents;
  if (page === undefined) return new Map();
  const { backendNodeId = [], parentIndex = [], nodeType = [], attributes = [] } = page.nodes;
  const displays = new Map(
    page.layout.nodeIndex.map((index, at) => [index, strings[page.layout.styles[at]?.[0] ?? -1] ?? '']),
  );
  const boxOf = (index: number): number => {
    const flows = nodeType[index] !== 1 || /^(inline|contents|)$/.test(displays.get(index) ?? '');
    const parent = parentIndex[index] ?? -1;
    return flows && parent >= 0 ? boxOf(parent) : index;
  };
  return new Map(
    backendNodeId.map((id, index) => [
      id,
      { box: boxOf(index), attributes: pairsOf((attributes[index] ?? []).map((at) => strings[at] ?? '')) },
    ]),
  );
}

/** Names and values that take turns in a list. */
const pairsOf = (list: readonly string[]): ReadonlyMap<string, string> =>
  new Map(list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? '']] : [])));

/** A node and all below it, in the order in which they are read. */
export const nodesOf = (node: TreeNode): readonly TreeNode[] => [node, ...node.children.flatMap(nodesOf)];

/** Roles that only pass on what is in them. */
const SILENT = ['none', 'generic', 'RootWebArea', 'Figcaption', 'strong', 'emphasis', 'LineBreak'];

/** Text on its way into a line. */
interface Run {
  readonly text: string;
  readonly box: number;
}

/** What becomes one line: a paragraph, or all paragraphs of a list item. */
interface Flow {
  readonly id: number;
  readonly ofItem: boolean;
}

/** What stands below one another: text that flows in one line, or the lines of a list, a table and so on. */
type Block = { readonly flow: number; readonly runs: readonly Run[] } | { readonly lines: readonly string[] };

/** The tree as lines that a person reads without knowing roles. */
export const writeTree = (root: TreeNode): string => `${linesOf(root.children).join('\n')}\n`;

const linesOf = (nodes: readonly TreeNode[], flow?: Flow): readonly string[] =>
  blocksOf(nodes, flow).flatMap((block) => ('lines' in block ? block.lines : lineOf(block.runs) || []));

/** All the text of some nodes as one line. */
const proseOf = (nodes: readonly TreeNode[]): string => linesOf(nodes, { id: 0, ofItem: true }).join(' ');

/** The blocks of some nodes; those of one flow that follow one another are one. */
function blocksOf(nodes: readonly TreeNode[], flow?: Flow): readonly Block[] {
  const blocks: Block[] = [];
  for (const block of nodes.flatMap((node) => blocksOfNode(node, flow))) {
    const last = blocks.at(-1);
    if (last !== undefined && 'flow' in last && 'flow' in block && last.flow === block.flow)
      blocks.splice(-1, 1, { flow: last.flow, runs: [...last.runs, ...block.runs] });
    else blocks.push(block);
  }
  return blocks;
}

function blocksOfNode(node: TreeNode, flow?: Flow): readonly Block[] {
  const { role, name, box, children } = node;
  const run = (text: string): readonly Block[] => [{ flow: flow?.id ?? box, runs: [{ text, box }] }];
  switch (role) {
    case 'StaticText':
    case 'ListMarker':
      return run(name);
    case 'link':
    case 'button':
      return run(`[${role} ${tidy(name)}${stateOf(node)}]`);
    case 'paragraph':
      return blocksOf(children, flow?.ofItem === true ? flow : { id: box, ofItem: false });
    default:
      if (!SILENT.includes(role)) return [{ lines: structureLines(node) }];
      // A part of an item with paragraphs of its own, such as a piece of evidence.
      return flow?.ofItem === true && children.some((child) => child.role === 'paragraph')
        ? [{ lines: linesOf(children, flow) }]
        : blocksOf(children, flow);
  }
}

/** A role that the writer does not know, such as that of a mark, has no words. */
function structureLines(node: TreeNode): readonly string[] {
  const { role, level, children } = node;
  switch (role) {
    case 'heading':
      return [`heading ${level}: ${proseOf(children)}`];
    case 'status':
      return [`status: ${proseOf(children) || '(empty)'}`];
    case 'figure':
      return figureLines(node);
    case 'list':
      return listLines(node);
    case 'DescriptionList':
      return definitionLines(node);
    case 'table':
      return tableLines(node);
    default:
      throw new Error(`There are no words for the role "${role}".`);
  }
}

/** The state of a button in words. */
const stateOf = ({ expanded }: TreeNode): string =>
  expanded === null ? '' : expanded ? ', open' : ', closed';

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** What something is, with its name. */
const titled = (role: string, name: string): string => (name === '' ? role : `${role} “${tidy(name)}”`);

function figureLines({ name, description, children }: TreeNode): readonly string[] {
  const described = description === '' ? [] : [`described as: ${tidy(description)}`];
  return [titled('figure', name), ...indented([...described, ...linesOf(children)])];
}

function listLines(list: TreeNode): readonly string[] {
  const items = nearest(list, 'listitem');
  const lines = items.flatMap(({ box, children }) => {
    const [first = '', ...others] = numbered(linesOf(children, { id: box, ofItem: true }));
    return [`- ${first}`, ...indented(others)];
  });
  return [`${titled('list', list.name)} of ${items.length}`, ...indented(lines)];
}

/** The number of an item stands before its first line. */
function numbered(lines: readonly string[]): readonly string[] {
  const [first = '', second, ...others] = lines;
  return second !== undefined && /^\d+\.$/.test(first) ? [`${first} ${second}`, ...others] : lines;
}

function definitionLines(list: TreeNode): readonly string[] {
  const values = nearest(list, 'definition');
  const lines = nearest(list, 'term').map(
    ({ children }, index) => `${proseOf(children)}: ${proseOf(values[index]?.children ?? [])}`,
  );
  return [`definition list of ${lines.length}`, ...indented(lines)];
}

function tableLines(table: TreeNode): readonly string[] {
  const caption = proseOf(nearest(table, 'caption').flatMap(({ children }) => children));
  const own = caption === tidy(table.name) ? [] : [`caption: ${caption}`];
  return [titled('table', table.name), ...indented([...own, ...rowLines(nearest(table, 'row'))])];
}

/** A row a line; a cell that reaches down into later rows is named in them too. */
function rowLines(rows: readonly TreeNode[]): readonly string[] {
  // Into how many rows to come the cell of each column reaches.
  const reach: number[] = [];
  return rows.map((row) => {
    const texts: string[] = [];
    for (const cell of row.children.flatMap(cellsOf)) {
      skipCovered(texts, reach);
      reach[texts.length] = cell.rowspan - 1;
      texts.push(cellText(cell));
    }
    skipCovered(texts, reach);
    return `${nearest(row, 'columnheader').length > 0 ? 'columns' : 'row'}: ${texts.join(' | ')}`;
  });
}

/** Stands in for the cells from above that come next in a row. */
function skipCovered(texts: string[], reach: number[]): void {
  for (let left = reach[texts.length] ?? 0; left > 0; left = reach[texts.length] ?? 0) {
    reach[texts.length] = left - 1;
    texts.push('(as above)');
  }
}

const CELLS = new Set(['columnheader', 'rowheader', 'cell']);

const cellsOf = (node: TreeNode): readonly TreeNode[] =>
  CELLS.has(node.role) ? [node] : node.children.flatMap(cellsOf);

function cellText({ children, sort }: TreeNode): string {
  const sorted = sort === '' ? '' : sort === 'none' ? ', not sorted' : `, sorted ${sort}`;
  return (proseOf(children) || '(empty)') + sorted;
}

/** The nodes of a role below a node, but not those below one of them. */
const nearest = (node: TreeNode, role: string): readonly TreeNode[] =>
  node.children.flatMap((child) => (child.role === role ? [child] : nearest(child, role)));

/**
 * Runs as one line. Within a box they follow one another as they are, so that a space that is
 * missing is seen; between boxes there is a space, as in the names that Chromium makes of them.
 */
const lineOf = (runs: readonly Run[]): string =>
  tidy(
    runs
      .map(({ text, box }, index) => (index > 0 && box !== runs[index - 1]?.box ? ` ${text}` : text))
      .join(''),
  );

/** Single spaces, none before punctuation. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;!?)])/g, '')
    .trim();
