import { OPTION_NAMES, OPTIONS } from '../model/options.js';

const NAMES = ['big-society-gap', 'big-society-failures', 'big-society-balance'];

/** What systems leave standing that take out tags that they do not know. */
const FIGURES = NAMES.map((name) => `figure.${name}`).join();

/** The charts that were put into figures. */
const charts = new WeakMap<Element, Element>();

/**
 * Puts a chart into each figure of the page that asks for one, now and later:
 * `<figure class="big-society-gap" data-theme="dark">`. What stands in the figure, or comes into it, goes
 * between the tags.
 */
export function watchFigures(): void {
  const start = (): void => {
    fillIn(document);
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const around = target instanceof Element ? target.closest<HTMLElement>(FIGURES) : null;
        if (around !== null) fill(around);
        for (const node of addedNodes) fillIn(node);
      }
    }).observe(document, { childList: true, subtree: true });
  };
  // Before that a figure may not have its table yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

function fillIn(node: Node): void {
  if (!(node instanceof Element || node instanceof Document)) return;
  if (node instanceof HTMLElement && node.matches(FIGURES)) fill(node);
  for (const figure of node.querySelectorAll<HTMLElement>(FIGURES)) fill(figure);
}

/** One chart each, and none while somebody writes in it. */
function fill(figure: HTMLElement): void {
  const ours = charts.get(figure);
  if (ours?.parentNode === figure) {
    ours.append(...[...figure.childNodes].filter((node) => node !== ours));
    return;
  }
  const name = NAMES.find((one) => figure.classList.contains(one)) ?? '';
  if (figure.isContentEditable || figure.querySelector(name) !== null) return;
  const chart = document.createElement(name);
  charts.set(figure, chart);
  for (const { attribute } of OPTION_NAMES.map((option) => OPTIONS[option])) {
    const text = figure.getAttribute(`data-${attribute}`);
    if (text !== null) chart.setAttribute(attribute, text);
  }
  chart.append(...figure.childNodes);
  // The chart is the figure.
  if (!figure.hasAttribute('role')) figure.setAttribute('role', 'none');
  figure.append(chart);
}
