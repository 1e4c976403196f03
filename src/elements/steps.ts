/** What comes one by one: rows, reasons, changes, the balance's verdict and its findings. */
const STEPS = '[part=row], .verdict, .findings > li';

/** What has steps, in the order of the page. */
export const stepsOf = (root: ParentNode | null): readonly Element[] =>
  root === null ? [] : [...root.querySelectorAll(STEPS)];

/**
 * Hides what comes later than a step, and keeps its room; null hides nothing. The sentence that
 * speaks of all rows comes with the last one.
 */
export function reveal(root: ParentNode, step: number | null): void {
  const steps = stepsOf(root);
  const hide = (element: Element | null, turn: number): unknown =>
    element?.toggleAttribute('data-later', step !== null && step < turn);
  steps.forEach((element, index) => hide(element, index + 1));
  hide(root.querySelector('[part=summary]'), steps.length);
}
