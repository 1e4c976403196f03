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
        // By its kind, not its class: a node may be of another document.
        if (isElement(target)) {
          const around = target.closest<HTMLElement>(FIGURES);
          if (around !== null) fill(around);
        }
        for (const node of addedNodes) fillIn(node);
      }
    }).observe(document, { childList: true, subtree: true });
  };
  // Before that a figure may not have its table yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

function fillIn(node: Node): void {
  if (isElement(node) && node.matches(FIGURES)) fill(node);
  if (isElement(node) || node === document)
    for (const figure of (node as ParentNode).querySelectorAll<HTMLElement>(FIGURES)) fill(figure);
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
