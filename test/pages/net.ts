// A server that fails in every way a net can, and pages that read their figures from it.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { recordedPage, type PageRecord } from './browser.js';
import type { ChartElement } from './conditions.js';

/** What a server does with one request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** How often a path was asked for, and how often the browser gave up before the answer was whole. */
export interface Asked {
  asked: number;
  givenUp: number;
}

export interface Net {
  /** Without a slash at its end. */
  readonly origin: string;
  /** What stands at a path; may be changed between requests. */
  readonly answers: Map<string, Answer>;
  readonly asked: (path: string) => Asked;
  readonly stop: () => Promise<void>;
}

/** A table that every chart can draw. */
export const TABLE = 'Measure,North,South\nCan be trusted,41%,63%\n';

/** Sends a body with a type. */
export const send =
  (body: string | Buffer, headers: Readonly<Record<string, string | number>> = {}, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/csv', ...headers }).end(body);
  };

/** Nothing, for as long as the browser waits. */
export const never: Answer = () => undefined;

/** Starts a server of the drop-in, of a page at `/` and of what a test puts there. */
export async function startNet(): Promise<Net> {
  const answers = new Map<string, Answer>();
  const log = new Map<string, Asked>();
  const asked = (path: string): Asked => {
    const entry = log.get(path) ?? { asked: 0, givenUp: 0 };
    log.set(path, entry);
    return entry;
  };
  for (const file of ['big-society.js', 'big-society.cy.js'])
    answers.set(
      `/${file}`,
      send(await readFile(`build/dist/${file}`), { 'content-type': 'text/javascript' }),
    );
  answers.set(
    '/',
    send(
      '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">' +
        '<script src="big-society.js"></script><script src="big-society.cy.js"></script>' +
        '<body style="margin: 0; font-family: Arial, sans-serif"><input aria-label="Search"><main></main>',
      { 'content-type': 'text/html; charset=utf-8' },
    ),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    const entry = asked(pathname);
    entry.asked += 1;
    response.on('close', () => {
      if (!response.writableFinished) entry.givenUp += 1;
    });
    (answers.get(pathname) ?? send('', {}, 404))(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Opens the page of a server and puts charts into it, which need not be drawn. */
export async function openNet(
  browser: Browser,
  net: Net,
  markup = '',
): Promise<{ readonly page: Page; readonly record: PageRecord }> {
  const opened = await recordedPage(browser);
  await opened.page.goto(`${net.origin}/`);
  await place(opened.page, markup);
  return opened;
}

/** Puts charts into a page, in place of those that were there. */
export const place = (page: Page, markup: string): Promise<void> =>
  page.$eval(
    'main',
    (main, html) => {
      main.innerHTML = html;
    },
    markup,
  );

/** A gap chart with a sentence to fall back on. */
export const gap = (src: string, attributes = ''): string =>
  `<big-society-gap src="${src}" ${attributes}><p>fallback</p></big-society-gap>`;

/** What one chart shows. */
export interface Shown {
  readonly rows: number;
  /** What it says in place of a figure. */
  readonly message: string;
  readonly fallback: boolean;
  readonly buttons: readonly string[];
  readonly issues: readonly { readonly code: string; readonly text: string }[];
}

/** What each chart of a page shows, at once or when what it waits for has come or failed. */
export const shownIn = (page: Page, waits = true): Promise<readonly Shown[]> =>
  page.$$eval(
    'main > *',
    async (charts, drawn) => {
      const shown: Shown[] = [];
      for (const chart of charts as ChartElement[]) {
        if (drawn) await chart.updateComplete;
        const find = (selector: string): readonly HTMLElement[] => [
          ...(chart.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
        ];
        shown.push({
          rows: find('[part=row]').length,
          message: find('.message[role=status]')[0]?.textContent.trim() ?? '',
          fallback: chart.querySelector('p')?.checkVisibility() ?? false,
          buttons: find('button[data-again]').map((button) => button.textContent.trim()),
          issues: chart.issues.map(({ code, message, help }) => ({ code, text: `${message} ${help}` })),
        });
      }
      return shown;
    },
    waits,
  );

/** Measures from now on how long a page was busy at once; resolves with a function that tells the longest time. */
export async function watchBusy(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    Object.assign(globalThis, { longest: 0 });
    setInterval(() => {
      const now = performance.now();
      Object.assign(globalThis, {
        longest: Math.max(Reflect.get(globalThis, 'longest') as number, now - last),
      });
      last = now;
    }, 10);
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'longest') as number);
}

/** Waits until something is so; rejects where that takes too long. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > 15_000) throw new Error(`Not so after 15 s: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
