// What a slide looks like, and whether the chart on it can be used.
import type { ElementHandle, Page } from 'puppeteer-core';
import { CHARTS } from './charts.js';

/**
 * What is wrong with a slide to look at: what stands out of it, and what is smaller than 2 % of its height.
 *
 * @param selector the slide; what it holds is measured on the screen, whatever scales it
 * @param height how high the deck makes the slide, before it is scaled
 */
export const faultsOf = (page: Page, selector: string, height: number): Promise<readonly string[]> =>
  page.$eval(
    selector,
    (slide, charts, size) => {
      const box = slide.getBoundingClientRect();
      // A slide may be less high than its deck; its width is the deck's.
      const scale = box.width / (slide as HTMLElement).offsetWidth;
      const faults: string[] = [];
      for (const chart of slide.querySelectorAll(charts)) {
        let texts = 0;
        const root = chart.shadowRoot;
        if (root === null) continue;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement, textContent } = walker.currentNode;
          const text = textContent?.trim() ?? '';
          if (text === '' || !parentElement || parentElement.closest('.ear, style') !== null) continue;
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          const place = range.getBoundingClientRect();
          if (place.width === 0) continue;
          texts += 1;
          if (
            place.left < box.left - 1 ||
            place.right > box.right + 1 ||
            place.top < box.top - 1 ||
            place.bottom > box.top + size * scale + 1
          )
            faults.push(`${text} stands out of the slide`);
          // A line of text is at least as high as its letters.
          const letters = parseFloat(getComputedStyle(parentElement).fontSize);
          if (letters < size * 0.02 || place.height < size * scale * 0.02)
            faults.push(`${text} is ${letters} px high`);
        }
        if (texts === 0) faults.push(`${chart.localName} says nothing`);
      }
      return faults;
    },
    CHARTS,
    height,
  );

/** The rows of a chart that are seen. */
export const rowsSeen = (page: Page, chart: string): Promise<number> =>
  page.$eval(
    chart,
    (element) =>
      [...(element.shadowRoot?.querySelectorAll('[part=row]') ?? [])].filter((row) =>
        row.checkVisibility({ visibilityProperty: true }),
      ).length,
  );

/** The button of a chart that opens a detail. */
export const openerIn = async (page: Page, chart: string): Promise<ElementHandle<HTMLElement>> =>
  (await page.waitForSelector(`${chart} >>> button[data-open]`)) as ElementHandle<HTMLElement>;

/** Waits until a detail is open, or closed. */
export const untilOpen = async (
  page: Page,
  opener: ElementHandle<HTMLElement>,
  open: boolean,
): Promise<void> => {
  await page.waitForFunction(
    (button, state) => button.getAttribute('aria-expanded') === state,
    { timeout: 3000 },
    opener,
    String(open),
  );
};
