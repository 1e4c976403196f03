import type { Issue } from '../dataset/types.js';

/** How many issues a warning names. */
const MOST_NAMED = 20;

/** Issues of datasets that some element has named: charts that share one don't repeat each other. */
const named = new WeakSet<Issue>();

/** What is wrong with one element, and what of it has been said. */
export class Complaints {
  /** All that is wrong now. */
  issues: readonly Issue[] = [];
  readonly #named = new Set<string>();

  /**
   * Takes what is wrong now, and writes one warning to the console where that has changed: the number
   * of the issues that were not named before and the first of them.
   *
   * @param element its tag
   * @returns whether something has changed
   */
  take(element: string, issues: readonly Issue[]): boolean {
    const before = this.issues;
    this.issues = issues;
    if (textOf(before) === textOf(issues)) return false;
    const fresh = issues.filter((issue) => !named.has(issue) && !this.#named.has(issue.message));
    for (const issue of fresh) {
      named.add(issue);
      this.#named.add(issue.message);
    }
    if (fresh.length > 0) warn(element, fresh);
    return true;
  }
}

const textOf = (issues: readonly Issue[]): string => issues.map(({ message }) => message).join('\n');

function warn(element: string, issues: readonly Issue[]): void {
  const first = issues.slice(0, MOST_NAMED).map(({ message, help }) => `${message} ${help}`);
  const more = issues.length - first.length;
  console.warn(
    [
      `<${element}>: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}`,
      ...first,
      ...(more > 0 ? [`and ${more} more, in the property issues`] : []),
    ].join('\n'),
  );
}
