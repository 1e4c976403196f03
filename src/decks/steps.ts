/** A chart as a deck sees it: its rows come one by one, and tell how many they are. */
interface Chart extends HTMLElement {
  step: number | null;
  readonly steps: number;
}

/** The charts, by all their names. */
const CHARTS = ['gap', 'failures', 'balance'].flatMap((kind) => [`big-society-${kind}`, `bs-${kind}`]).join();

export const chartsIn = (slides: ParentNode): readonly Chart[] => [...slides.querySelectorAll<Chart>(CHARTS)];

/**
 * What stands on the slide for the chart: itself, or its figure, which would take up what comes into it.
 */
const placeOf = (chart: Chart): Element => chart.closest('figure[class*=big-society-]') ?? chart;

/** The marks of a chart, one for each step that the deck takes: empty elements behind it, in order. */
export function marksOf(chart: Chart): readonly HTMLElement[] {
  const marks: HTMLElement[] = [];
  let next = placeOf(chart).nextElementSibling;
  while (next instanceof HTMLElement && next.dataset['step'] !== undefined) {
    marks.push(next);
    next = next.nextElementSibling;
  }
  return marks;
}

/** How many rows a chart shows at first: what its first mark has not revealed yet. */
const firstOf = (chart: Chart, [mark]: readonly HTMLElement[]): number =>
  mark === undefined ? Number(chart.step) : Number(mark.dataset['step']) - 1;

/**
 * Gives a chart a mark for each step that is still to come.
 *
 * @param className what the deck calls what it reveals
 * @returns whether their number has changed
 */
export function mark(chart: Chart, className: string): boolean {
  const { steps } = chart;
  // Not defined or drawn yet, or a table: nothing is known.
  if (!chart.hasAttribute('step') || !(steps > 0)) return false;
  const marks = [...marksOf(chart)];
  const first = firstOf(chart, marks);
  const wanted = Math.max(0, steps - first);
  if (marks.length === wanted) return false;
  for (const one of marks.slice(wanted)) one.remove();
  if (wanted === 0) chart.setAttribute('step', String(first));
  for (let count = marks.length; count < wanted; count += 1) {
    const one = chart.ownerDocument.createElement('span');
    one.className = className;
    one.hidden = true;
    one.dataset['step'] = String(first + count + 1);
    (marks.at(-1) ?? placeOf(chart)).after(one);
    marks.push(one);
  }
  return true;
}

/** Reveals as much of a chart as the deck has of its marks. As an attribute, so that a copy of the slide shows the same. */
export function follow(chart: Chart, isRevealed: (mark: HTMLElement) => boolean): void {
  const marks = marksOf(chart);
  if (marks.length > 0)
    chart.setAttribute('step', String(firstOf(chart, marks) + marks.filter(isRevealed).length));
}
