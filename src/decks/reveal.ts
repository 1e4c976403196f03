import { chartsIn, follow, mark, marksOf } from './steps.js';

/** What is used of a deck of reveal.js. */
interface Deck {
  getConfig(): { readonly fragments?: boolean };
  getCurrentSlide(): Element | undefined;
  getSlidesElement(): HTMLElement | null;
  isReady(): boolean;
  layout(): void;
  on(type: string, listener: () => void): void;
  syncFragments(slide: HTMLElement): unknown;
}

/** Class of what is revealed on a slide, and of what is revealed now. */
const FRAGMENT = 'fragment';
const VISIBLE = 'visible';

function init(deck: Deck): undefined | Promise<void> {
  const slides = deck.getSlidesElement();
  if (slides === null) return undefined;

  /** Fragments that have no place of their own in the order: that of the page is theirs. */
  const unplaced = new WeakSet(slides.querySelectorAll(`.${FRAGMENT}:not([data-fragment-index])`));
  /** Whether the pages of a printed deck stand already. */
  let printed = false;
  deck.on('pdf-ready', () => (printed = true));

  /** Whether the deck shows all of a slide: it went past it, reveals nothing step by step, or has printed it. */
  const isPast = (slide: Element): boolean =>
    printed ||
    deck.getConfig().fragments === false ||
    ((deck.getCurrentSlide()?.compareDocumentPosition(slide) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) > 0;

  /** Gives the charts of the deck their fragments; those of one that comes late go where they would have been. */
  const place = (): void => {
    for (const chart of chartsIn(slides)) {
      const before = new Set(marksOf(chart));
      const slide = chart.closest('section');
      if (slide === null || !mark(chart, FRAGMENT)) continue;
      for (const one of marksOf(chart))
        if (!before.has(one)) {
          unplaced.add(one);
          one.classList.toggle(VISIBLE, isPast(slide));
        }
      if (!deck.isReady()) continue;
      for (const one of slide.querySelectorAll(`.${FRAGMENT}`))
        if (unplaced.has(one)) one.removeAttribute('data-fragment-index');
      deck.syncFragments(slide);
      // The scroll view counts fragments by it.
      deck.layout();
    }
  };
  /** A table may be wider than its slide: it is swiped itself. */
  const update = (): void => {
    for (const chart of chartsIn(slides)) {
      follow(chart, ({ classList }) => classList.contains(VISIBLE));
      chart.toggleAttribute('data-prevent-swipe', chart.getAttribute('view') === 'table');
    }
  };
  slides.addEventListener('big-society-step', place);
  place();
  update();
  // Not all that reveals a fragment is told: neither jumps to a slide, nor the copies of slides that are printed.
  new MutationObserver(update).observe(slides, {
    attributeFilter: ['class', 'view'],
    childList: true,
    subtree: true,
  });
  // Deferred scripts have drawn the charts when the window hears of it, so the deck can start at a row.
  // Later would be too late: reveal.js lays out with the load of the page, whether it has started or not.
  return document.readyState === 'loading'
    ? new Promise((resolve) => {
        addEventListener('DOMContentLoaded', () => {
          resolve();
        });
      })
    : undefined;
}

/** A plugin of reveal.js: fragments for the rows of charts with `step`. */
const plugin = { id: 'big-society', init };

export default plugin;
