// Serves the pages of the benchmark, and the files of those that are measured, as small as they get.
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** @param pages pages by their path; other paths are files */
export function serve(pages) {
  const answers = new Map();
  const answer = async (name) => {
    const content = pages.get(name) ?? (await readFile(name).catch(() => null));
    return content === null ? null : brotliCompressSync(content);
  };
  const server = http.createServer((request, response) => {
    void (async () => {
      const name = (request.url ?? '/').slice(1);
      // Compressed once: the first visit waits for it, and no median is the first.
      if (!answers.has(name)) answers.set(name, await answer(name));
      const body = answers.get(name);
      if (body === null) response.statusCode = 404;
      else {
        response.setHeader('Content-Type', TYPES[path.extname(name)] ?? TYPES['.html']);
        response.setHeader('Content-Encoding', 'br');
      }
      response.end(body ?? '');
    })();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() });
    });
  });
}
