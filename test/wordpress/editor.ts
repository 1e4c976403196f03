// What an author does in WordPress's editor, with the keyboard and the pointer.
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Site } from './site.js';

/** The editor with a new post, and the frame that shows it. */
export interface Editor {
  readonly page: Page;
  readonly canvas: Frame;
}

/** Opens a new post and gives it a title; what is typed next is its text. */
export async function newPost(page: Page, site: Site, title: string): Promise<Editor> {
  await page.goto(`${site.address}/wp-admin/post-new.php`);
  const frame = await page.waitForSelector('iframe[name=editor-canvas]');
  const canvas = await frame?.contentFrame();
  if (!canvas) throw new Error('The editor shows no post.');
  await canvas.waitForSelector('.wp-block-post-title');
  await canvas.click('.wp-block-post-title');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  return { page, canvas };
}

/** Puts a block into an empty paragraph, as people do who know its name, and another paragraph behind it. */
export async function insertBlock({ page, canvas }: Editor, name: string): Promise<void> {
  await page.keyboard.type(`/${name}`);
  await page.waitForFunction(
    (wanted) => document.querySelector('[role=listbox] [role=option]')?.textContent === wanted,
    {},
    name,
  );
  await page.keyboard.press('Enter');
  const block = `[data-title=${JSON.stringify(name)}]`;
  await canvas.waitForSelector(`${block} table`);
  await canvas.focus(block);
  await page.keyboard.press('Enter');
}

/** A field of the sidebar, by its label; its accessible name has the capitals of the editor's style sheet. */
export async function fieldOf(page: Page, label: string): Promise<ElementHandle> {
  const found = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll<HTMLLabelElement>('.block-editor-block-inspector label')].find(
        ({ textContent }) => textContent === words,
      )?.control,
    {},
    label,
  );
  const field = found.asElement();
  if (field === null) throw new Error(`There is no field "${label}".`);
  return field as ElementHandle;
}

/** Presses a button of the editor, by its words. */
export async function press(page: Page, words: string, within = 'body'): Promise<void> {
  const selector = `${within} ::-p-aria([name=${JSON.stringify(words)}][role="button"])`;
  const button = await page.waitForSelector(selector);
  await page.waitForFunction((one) => one?.getAttribute('aria-disabled') !== 'true', {}, button);
  await button?.click();
}

/** Saves a draft; resolves with its id when WordPress has it. */
export async function saveDraft({ page }: Editor): Promise<string> {
  await press(page, 'Save draft');
  await page.waitForFunction(() => /[?&]post=\d+/.test(location.search));
  await page.waitForFunction(() => document.querySelector('.editor-post-saved-state.is-saved'));
  return new URL(page.url()).searchParams.get('post') ?? '';
}
