import { inOneLine, type OwnTable } from '../dataset/own-table.js';

/**
 * The table of a chart's data: the one that is named or stands between its tags; null where there is none.
 *
 * @param id of a table in the same page or shadow root; null where none is named
 */
export function tableOf(host: Element, id: string | null): HTMLTableElement | null {
  const selector = 'table:not([data-big-society=fallback])';
  return id === null
    ? host.querySelector<HTMLTableElement>(selector)
    : (host.getRootNode() as ParentNode).querySelector<HTMLTableElement>(`table[id="${CSS.escape(id)}"]`);
}

/**
 * Puts a table back between the tags that the parser has put behind the paragraph around them, with an empty
 * paragraph after it. Editors that make paragraphs of everything write that.
 */
export function takeStray(host: Element): void {
  const around = host.closest('p');
  const table = around?.nextElementSibling;
  const rest = table?.nextElementSibling;
  if (
    !table?.matches('table:not([data-big-society=fallback])') ||
    !rest?.matches('p') ||
    around?.textContent.trim() ||
    rest.textContent.trim()
  )
    return;
  host.append(table);
  rest.remove();
}

/** Reads the texts of a table. */
export function readTexts(table: HTMLTableElement): OwnTable {
  const { caption, tHead, tFoot } = table;
  const rows = [...table.rows].filter((row) => row.parentNode !== tFoot);
  const grid = gridOf(rows);
  // The last row of a head names single columns; where there is none the first row does.
  const first = tHead?.rows.length || 1;
  return {
    place: 'table',
    // A figure has its caption beside the table.
    caption: textOf(caption ?? table.parentElement?.querySelector('figcaption') ?? null),
    head: (grid[first - 1] ?? []).map((cell) => ({ text: textOf(cell), role: cell?.dataset['role'] ?? '' })),
    rows: grid
      .map((cells, index) => ({ number: index + 1, id: rows[index]?.id ?? '', cells: cells.map(textOf) }))
      .slice(first),
    foot: Array.from(tFoot?.rows ?? [], (row) => ({
      text: textOf(row),
      links: Array.from(row.querySelectorAll('a'), (link) => ({
        name: textOf(link) || link.href,
        url: link.href,
      })),
    })),
  };
}

/** A cell; null in the further columns of one that spans several. */
type Cell = HTMLTableCellElement | null;

/** The cells of some rows by column; one that spans several rows stands in each of them. */
function gridOf(rows: readonly HTMLTableRowElement[]): readonly (readonly Cell[])[] {
  const grid = rows.map((): Cell[] => []);
  rows.forEach(({ cells, parentNode }, index) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[index]?.[column] !== undefined) column += 1;
      // 0 is to the end of its part of the table.
      const end = index + (cell.rowSpan || rows.length);
      for (let at = index; at < end && rows[at]?.parentNode === parentNode; at += 1)
        for (let span = 0; span < cell.colSpan; span += 1)
          (grid[at] ??= [])[column + span] = span === 0 ? cell : null;
    }
  });
  return grid;
}

/** What is no word of a cell: what nobody sees, and the sign of a note. */
const SILENT = 'br, [hidden], sup, style, script, template';

/** The text of a node, as one line. */
const textOf = (node: Node | null): string => (node ? inOneLine(rawText(node)) : '');

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  // By what it can do: a node may be of another document.
  const is = (selector: string): boolean => 'matches' in node && (node as Element).matches(selector);
  return is(SILENT) ? ' ' : Array.from(node.childNodes, rawText).join('') + (is('p, div, li, td') ? ' ' : '');
}

/**
 * Whether the parser of the page may still bring the table of a chart: it is inside of the element, which
 * nothing tells the end of, or inside of the paragraph that it will put the table behind, or it has not
 * met the table that is named.
 */
export const mayCome = (host: Element, id: string | null): boolean =>
  host.ownerDocument.readyState === 'loading' &&
  (id === null ? isOpen(host) || host.closest('p') !== null : tableOf(host, id) === null);

/** Whether nothing stands behind an element yet. */
function isOpen(element: Element): boolean {
  let node: Node | null = element;
  while (node !== null && node.nextSibling === null)
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  return node === null;
}

/** What of a table is data. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['data-role', 'data-big-society', 'href', 'id', 'hidden', 'rowspan', 'colspan'],
};

/** Calls back when what stands between the tags of an element changes. */
export function watch(host: Element, change: () => void, signal: AbortSignal): MutationObserver {
  const observer = new MutationObserver(change);
  observer.observe(host, OBSERVED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return observer;
}
