// A page of somebody else's, with the script at its origin.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { recordedPage, type PageRecord } from './browser.js';

export const script = await readFile('build/dist/big-society.js', 'utf8');

/** A table of one row. */
export const TABLE =
  '<table><caption>Trust</caption><tbody><tr><th>Measure</th><th>North</th><th>South</th></tr><tr><th>Trusted</th><td>41%</td><td>63%</td></tr></tbody></table>';

/** Serves a page with the script, under a policy for its security where there is one. */
export async function serve(
  browser: Browser,
  html: string,
  policy = '',
): Promise<{ page: Page; record: PageRecord }> {
  const { page, record } = await recordedPage(browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond(
      request.url().endsWith('.js')
        ? {
            contentType: 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
            body: script,
          }
        : {
            contentType: 'text/html; charset=utf-8',
            headers: policy === '' ? {} : { 'content-security-policy': policy },
            body: `<!doctype html><html lang="en"><link rel="icon" href="data:,">${html}`,
          },
    );
  });
  await page.goto('https://page.example/', { waitUntil: 'load' });
  return { page, record };
}
