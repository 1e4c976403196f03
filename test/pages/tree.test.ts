import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Protocol } from 'puppeteer-core';
import { chromium, drawnRows } from './browser.js';

/** List items of each chart: rows; of the key, bars of the leads, or findings; sources. */
const ITEMS = { gap: 9 + 2 + 6, failures: 5 + (2 + 2 + 3) + 24, balance: 11 + 3 + 14 };

type Node = Protocol.Accessibility.AXNode;

/** Roles that only pass on what is in them. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'RootWebArea', 'ListMarker', 'LineBreak'];

/** The tree that assistive technology gets, a line a node, indented. */
async function treeOf(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const write = (node: Node, depth: number): readonly string[] => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const silent = node.ignored || SILENT.includes(role) || (role === 'StaticText' && name === '');
    const line = silent ? [] : [`${'  '.repeat(depth)}${role}${name === '' ? '' : ` "${name}"`}`];
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : write(child, depth + (silent ? 0 : 1));
    });
    return [...line, ...children];
  };
  const [root] = nodes;
  return root === undefined ? '' : `${write(root, 0).join('\n')}\n`;
}

for (const [chart, items] of Object.entries(ITEMS)) {
  test(`the accessibility tree tells the whole chart, and shows no mark: ${chart}`, async () => {
    const file = `test/golden/${chart}-default.tree.txt`;
    const browser = await chromium();
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
      await page.evaluate((name) => {
        document.body.append(document.createElement(`big-society-${name}`));
      }, chart);
      await page.addScriptTag({ url: pathToFileURL(path.resolve('build/dist/big-society.js')).href });
      await drawnRows(page);
      const tree = await treeOf(await page.createCDPSession());
      assert.doesNotMatch(tree, /^\s*(image|img|graphics|Svg|SVG)/im);
      assert.equal(tree.match(/^\s*listitem/gm)?.length, items);
      if (process.env['UPDATE_GOLDEN'] === '1') {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, tree);
      }
      assert.equal(tree, await readFile(file, 'utf8'));
    } finally {
      await browser.close();
    }
  });
}
