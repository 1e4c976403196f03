// Pages from a server with every form of a chart.
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { OWN_FIXTURES, ownHtml } from '../fixtures/own-tables.js';
import { chromium } from '../pages/browser.js';
import { serve, type FileServer } from '../pages/server.js';

const OWN = OWN_FIXTURES.map((fixture) => ({ chart: fixture.chart, html: ownHtml(fixture) }));

/** The built-in report, own tables between the tags, in a figure and elsewhere, and a report of the server. */
export const FORMS: readonly string[] = [
  ...OWN.map(({ chart }) => `<big-society-${chart}></big-society-${chart}>`),
  ...OWN.map(({ chart, html }) => `<big-society-${chart}>${html}</big-society-${chart}>`),
  `<figure class="big-society-gap">${OWN[0]?.html ?? ''}</figure>`,
  '<bs-gap for="table"></bs-gap>',
  '<bs-gap src="/docs/example/datapackage.json"></bs-gap>',
];

/** Selects all charts of a part of a page. */
export const CHARTS = 'big-society-gap, big-society-failures, big-society-balance, bs-gap';

/** A chart, as far as tests wait for it. */
export type Drawn = Element & { readonly updateComplete: Promise<void> };

declare global {
  /** In those pages: resolves when all charts of a part of it are drawn. */
  function drawnIn(part: Element): Promise<void>;
}

async function openForms(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${address}test/fixtures/empty.html`);
  await page.evaluate(
    (table, charts) => {
      document.body.innerHTML = `<main></main><aside></aside>${table.replace('<table', '<table id="table"')}`;
      globalThis.drawnIn = async (part) => {
        for (const chart of part.querySelectorAll<Drawn>(charts)) await chart.updateComplete;
      };
    },
    OWN[0]?.html ?? '',
    CHARTS,
  );
  for (const script of ['big-society.js', 'big-society.cy.js', 'big-society.files.js'])
    await page.addScriptTag({ url: `${address}build/dist/${script}` });
  return page;
}

/**
 * A browser and a server for the tests of a file.
 *
 * @returns opens a page with two places for charts, a table for those that name it, and the scripts
 */
export function pagesWithForms(): () => Promise<Page> {
  let browser: Browser;
  let server: FileServer;
  before(async () => {
    browser = await chromium();
    server = await serve('.');
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });
  return () => openForms(browser, server.address);
}

/** Puts the forms into the first place of a page, in place of what stands in both. */
export const fill = (page: Page, forms: readonly string[]): Promise<void> =>
  page.evaluate((html) => {
    document.querySelector('aside')?.replaceChildren();
    const main = document.querySelector('main');
    if (main !== null) main.innerHTML = html;
  }, forms.join(''));
