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

/** Chooses a block in an empty paragraph, as people do who know its name. */
async function chooseBlock({ page }: Editor, name: string): Promise<void> {
  await page.keyboard.type(`/${name}`);
  await page.waitForFunction(
    (wanted) => document.querySelector('[role=listbox] [role=option]')?.textContent === wanted,
    {},
    name,
  );
  await page.keyboard.press('Enter');
}

/** Puts a chart into an empty paragraph, and another paragraph behind it. */
export async function insertBlock(editor: Editor, name: string): Promise<void> {
  await chooseBlock(editor, name);
  const { page, canvas } = editor;
  const block = `[data-title=${JSON.stringify(name)}]`;
  await canvas.waitForSelector(`${block} table`);
  await canvas.focus(block);
  await page.keyboard.press('Enter');
}

/** Puts HTML into a block for it. */
export async function insertHTML(editor: Editor, html: string): Promise<void> {
  await chooseBlock(editor, 'Custom HTML');
  await editor.canvas.locator('::-p-text(Edit HTML)').click();
  await editor.page.locator('[role=dialog] textarea').click();
  await editor.page.keyboard.sendCharacter(html);
  await press(editor.page, 'Update', '[role=dialog]');
  await editor.page.waitForFunction(() => !document.querySelector('.block-library-html__modal'));
}

/** Puts an address into a block that embeds it; one that begins with https becomes such a block when it is pasted. */
export async function embed(editor: Editor, address: string): Promise<void> {
  await chooseBlock(editor, 'Embed');
  await editor.canvas.locator('.wp-block-embed input').fill(address);
  await editor.page.keyboard.press('Enter');
  await editor.canvas.waitForSelector('.wp-block-embed iframe');
}

/** Pastes a text where the author writes. */
export async function paste({ canvas }: Editor, text: string): Promise<void> {
  await canvas.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
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
