// What a page of Chromium holds once the collector has been.
import assert from 'node:assert/strict';
import type { CDPSession, Page } from 'puppeteer-core';

/** Names of what is counted one by one, by the prototype that all of its kind have. */
const COUNTED = {
  'mutation observers': 'MutationObserver.prototype',
  'resize observers': 'ResizeObserver.prototype',
  'intersection observers': 'IntersectionObserver.prototype',
  'abort controllers': 'AbortController.prototype',
  charts: "Object.getPrototypeOf(customElements.get('big-society-gap')).prototype",
} as const;

/** Counts, and bytes. */
export interface Memory {
  readonly counts: Readonly<Record<string, number>>;
  /** Of objects, and of what the browser itself holds for them. */
  readonly bytes: number;
  readonly inner: number;
}

/** How many objects there are that a prototype stands behind. */
async function countOf(session: CDPSession, expression: string): Promise<number> {
  const objectGroup = 'counted';
  const { result: prototype } = await session.send('Runtime.evaluate', { expression, objectGroup });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
    objectGroup,
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    // Classes on the way from the prototype to the objects have prototypes of their own, which are no such objects.
    functionDeclaration:
      'function () { return this.filter((one) => !Object.hasOwn(one, "constructor")).length; }',
    returnByValue: true,
  });
  // Or the counted would be held by who counts.
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return result.value as number;
}

/** What the page holds after several collections: once is not enough for what is reached from what goes. */
export async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.createCDPSession();
  for (let turn = 0; turn < 5; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const counts: Record<string, number> = {};
  for (const [name, expression] of Object.entries(COUNTED)) counts[name] = await countOf(session, expression);
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return {
    counts: { ...counts, nodes, listeners: jsEventListeners, documents },
    bytes: usedSize + backingStorageSize,
    inner: embedderHeapUsedSize,
  };
}

/** In bytes, far below one chart for each of a thousand rounds, which hold nine each: what is compiled on the way. */
const LIMIT = 200_000;
/** The browser's own heap is counted by pages that are partly full, and jumps by some of these. */
const INNER_LIMIT = 1_000_000;

/** Holds that nothing has come to stay, and next to no bytes. */
export function assertKept(before: Memory, after: Memory): void {
  const grown = after.bytes - before.bytes;
  const inner = after.inner - before.inner;
  console.log(`${before.bytes} and ${before.inner} bytes, then ${grown} and ${inner} more`);
  assert.deepEqual(after.counts, before.counts);
  assert.ok(grown < LIMIT, `${grown} bytes more`);
  assert.ok(inner < INNER_LIMIT, `${inner} bytes more in the browser's own heap`);
}
