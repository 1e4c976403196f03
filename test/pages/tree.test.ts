import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Protocol } from 'puppeteer-core';
import { chromium, drawnRows } from './browser.js';

const FILE = 'test/golden/gap-default.tree.txt';

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

test('the accessibility tree tells the whole chart, and shows no mark', async () => {
  const browser = await chromium();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.resolve('test/fixtures/empty.html')).href);
    await page.evaluate(() => {
      document.body.innerHTML = '<big-society-gap></big-society-gap>';
    });
    await page.addScriptTag({ url: pathToFileURL(path.resolve('build/dist/big-society.js')).href });
    assert.equal(await drawnRows(page), 9);
    const tree = await treeOf(await page.createCDPSession());
    assert.doesNotMatch(tree, /^\s*(image|img|graphics|Svg|SVG)/im);
    assert.equal(tree.match(/^\s*listitem/gm)?.length, 2 + 9 + 6, 'two of the key, nine rows, six sources');
    if (process.env['UPDATE_GOLDEN'] === '1') {
      await mkdir(path.dirname(FILE), { recursive: true });
      await writeFile(FILE, tree);
    }
    assert.equal(tree, await readFile(FILE, 'utf8'));
  } finally {
    await browser.close();
  }
});
