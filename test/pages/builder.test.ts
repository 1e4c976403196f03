// The form of the embed builder: keyboard, address, figures, preview.
import assert from 'node:assert/strict';
import test from 'node:test';
import { browser, codeIn, expectChart, openBuilder, pasted, previewIn, site } from './builder.js';
import { CHART_NAMES } from './browser.js';

test('site: with the keyboard alone a reader chooses a chart, copies its code, and it works', async () => {
  const page = await openBuilder();
  for (const name of ['clipboard-read', 'clipboard-write'])
    await browser
      .defaultBrowserContext()
      .setPermission(site.address, { permission: { name }, state: 'granted' });
  const first = await codeIn(page);
  const start = Date.now();
  /** Goes on to the next stop that is looked for, as a reader does who listens. */
  const tabTo = async (isIt: string): Promise<void> => {
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), isIt)) return;
    }
    assert.fail(`no stop at ${isIt}`);
  };
  await tabTo('[name=chart]');
  await page.keyboard.press('ArrowDown');
  const second = await codeIn(page, first);
  assert.match(second, /<big-society-failures><\/big-society-failures>$/);
  await tabTo('[name=theme]');
  await page.keyboard.press('ArrowDown');
  const third = await codeIn(page, second);
  await tabTo('#copy');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#copied')?.textContent === 'Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, third);
  assert.match(copied, /theme="light"/);
  const article = await pasted(copied);
  await expectChart(article, await previewIn(page));
  assert.ok(Date.now() - start < 60_000);
  await page.close();
  await article.close();
});

test('site: what is chosen stands in the address, and can be taken back', async () => {
  const page = await openBuilder('?chart=failures&show=3&form=frame&compact=on');
  const code = await codeIn(page);
  assert.match(code, /embed\.html\?chart=failures&amp;compact=&amp;show=3/);
  assert.match(code, /height="600"/);
  await page.select('fieldset:not([disabled]) > [name=show], fieldset[data-chart=failures] [name=show]', '');
  await codeIn(page, code);
  assert.equal(new URL(page.url()).search, '?chart=failures&form=frame&compact=on');
  await page.click('[type=reset]');
  await page.waitForFunction(() => location.search === '');
  assert.match(await codeIn(page), /<big-society-gap><\/big-society-gap>$/);
  await page.close();
});

for (const chart of CHART_NAMES)
  test(`site: each figure of the ${chart} that is not ticked is left out, and no other`, async () => {
    const page = await openBuilder(`?chart=${chart}`);
    const wrong = await page.evaluate(async () => {
      const drawn = document.querySelector<HTMLElementTagNameMap['big-society-gap']>('#preview > *');
      const rows = (): readonly string[] =>
        [...(drawn?.shadowRoot?.querySelectorAll<HTMLElement>('[data-figures]') ?? [])].map(
          ({ dataset }) => dataset['figures'] ?? '',
        );
      // All that can be opened, so that every row is there.
      for (const button of drawn?.shadowRoot?.querySelectorAll<HTMLElement>('[data-open^=more]') ?? [])
        button.click();
      await drawn?.updateComplete;
      const all = rows();
      const found: string[] = [];
      for (const box of document.querySelectorAll<HTMLInputElement>(
        'fieldset:not([disabled]) [name=figures]',
      )) {
        box.click();
        await new Promise((resolve) => setTimeout(resolve));
        await drawn?.updateComplete;
        const ids = box.value.split(' ');
        const wanted = all.filter((figures) => !figures.split(' ').some((id) => ids.includes(id)));
        if ([...rows()].sort().join('|') !== [...wanted].sort().join('|'))
          found.push(`${box.value}: ${String(rows().length)} rows, not ${String(wanted.length)}`);
        box.click();
      }
      return found;
    });
    assert.deepEqual(wrong, []);
    await page.close();
  });

test('site: with no figure ticked all are shown, and it is said so', async () => {
  const page = await openBuilder('?figures=');
  assert.equal(
    await page.$eval('[data-chart=gap] .none-ticked', (note) => (note as HTMLElement).hidden),
    false,
  );
  assert.match(await codeIn(page), /<big-society-gap><\/big-society-gap>$/);
  await page.close();
});

test('site: what an address asks for that no field offers is as it was at first', async () => {
  const page = await openBuilder('?chart=nothing&lang=de&theme=pink&size=500&form=x');
  assert.match(await codeIn(page), /<big-society-gap><\/big-society-gap>$/);
  await page.close();
});

test('site: on one’s own machine it is said that nobody else finds what the code names', async () => {
  const page = await openBuilder();
  const isSaid = (): Promise<boolean> => page.$eval('#local', (note) => note.checkVisibility());
  assert.equal(await isSaid(), true);
  const code = await codeIn(page);
  await page.select('[name=scripts]', 'beside');
  await codeIn(page, code);
  assert.equal(await isSaid(), false);
  await page.close();
});

test('site: the preview has the width of a phone and of a desktop', async () => {
  const page = await openBuilder();
  const width = (): Promise<number> =>
    page.evaluate(() => document.querySelector('#preview > *')?.getBoundingClientRect().width ?? 0);
  assert.equal(await width(), 720);
  await page.click('[name=width][value=narrow]');
  assert.equal(await width(), 320);
  await page.close();
});
