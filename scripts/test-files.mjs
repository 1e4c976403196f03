// Files that browser tests make up, served by the test runner: middleware for Koa.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Everything below it is made up. */
const ROOT = '/made-up/';

/** Content by path; a request for a path without any waits until the browser gives up. */
const files = new Map();
/** Pages that come piece by piece, by path. */
const pages = new Map();
/** How often a path was asked for, and how often the browser gave up. */
const log = new Map();

const entryOf = (path) => {
  const entry = log.get(path) ?? { asked: 0, aborted: 0 };
  log.set(path, entry);
  return entry;
};

const pageOf = (path) => {
  const page = pages.get(path) ?? new PassThrough();
  pages.set(path, page);
  return page;
};

/**
 * PUT stores a file, GET serves it, GET with `?log` tells how often it was asked for. Of a page (`.html`)
 * GET gives what POST sends, piece by piece, until it sends nothing.
 */
export async function testFiles(ctx, next) {
  if (!ctx.path.startsWith(ROOT)) return next();
  if (ctx.method === 'PUT') {
    files.set(ctx.path, await text(ctx.req));
    ctx.status = 204;
    return;
  }
  if (ctx.path.endsWith('.html')) {
    const page = pageOf(ctx.path);
    if (ctx.method === 'POST') {
      const piece = await text(ctx.req);
      if (piece === '') page.end();
      else page.write(piece);
      ctx.status = 204;
    } else {
      ctx.type = 'text/html; charset=utf-8';
      ctx.body = page;
    }
    return;
  }
  if (ctx.querystring === 'log') {
    ctx.body = JSON.stringify(entryOf(ctx.path));
    return;
  }
  const entry = entryOf(ctx.path);
  entry.asked += 1;
  if (files.has(ctx.path)) {
    ctx.type = 'text/plain';
    ctx.body = files.get(ctx.path);
    return;
  }
  await new Promise((resolve) => ctx.res.once('close', resolve));
  entry.aborted += 1;
}
