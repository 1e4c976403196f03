// A page from a server with every form of a chart.
import type { Browser, Page } from 'puppeteer-core';
import { OWN_FIXTURES, ownHtml } from '../fixtures/own-tables.js';

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

/** Opens a page with two places for charts, a table for those that name it, and the scripts. */
export async function openForms(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${address}test/fixtures/empty.html`);
  await page.evaluate((table) => {
    document.body.innerHTML = `<main></main><aside></aside>${table.replace('<table', '<table id="table"')}`;
  }, OWN[0]?.html ?? '');
  for (const script of ['big-society.js', 'big-society.cy.js', 'big-society.files.js'])
    await page.addScriptTag({ url: `${address}build/dist/${script}` });
  return page;
}
