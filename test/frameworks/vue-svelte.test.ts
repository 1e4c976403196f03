// The guide's parts of Vue and Svelte, as they are printed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { clickIn, shown, site, textIn } from './site.js';

const { open } = site();

for (const framework of ['vue', 'svelte'])
  test(`${framework}: a tag takes attributes, and what hears its events gets them`, async () => {
    const { page, messages } = await open('guide/');
    const chart = `#${framework} big-society-gap`;
    assert.equal((await shown(page, chart)).rows, 9);
    const level = await page.$eval(chart, (element) =>
      element.shadowRoot?.querySelector('[part=heading]')?.getAttribute('aria-level'),
    );
    assert.equal(level, '2');
    await clickIn(page, chart, '[part=row]');
    assert.match(await textIn(page, `#${framework} p`), /^gap-[\w-]+$/);
    assert.deepEqual(messages(), []);
    await page.close();
  });

test('vue: an object goes in as a property, and the chart follows it', async () => {
  const { page, messages } = await open('guide/');
  const chart = '#vue big-society-gap';
  await shown(page, chart);
  for (const share of [41, 42]) {
    await page.$eval(
      '#vue',
      (place, detail) => place.dispatchEvent(new CustomEvent('change-data', { detail })),
      share,
    );
    const { rows, text } = await shown(page, chart);
    assert.equal(rows, 1);
    assert.match(text, new RegExp(`${share}%`));
  }
  assert.deepEqual(messages(), []);
  await page.close();
});
