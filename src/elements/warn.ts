import type { Issue } from '../dataset/types.js';

/** How many issues a warning names. */
const MOST_NAMED = 20;

/** Issues of datasets that some element has named: charts that share one don't repeat each other. */
const named = new WeakSet<Issue>();

/**
 * Writes one warning to the console, with the number of the issues that were not named
 * before and the first of them.
 *
 * @param known messages that the element has named; takes the new ones
 */
export function warn(element: string, issues: readonly Issue[], known: Set<string>): void {
  const fresh = issues.filter((issue) => !named.has(issue) && !known.has(issue.message));
  if (fresh.length === 0) return;
  for (const issue of fresh) {
    named.add(issue);
    known.add(issue.message);
  }
  const first = fresh.slice(0, MOST_NAMED).map(({ message, help }) => `${message} ${help}`);
  const more = fresh.length - first.length;
  console.warn(
    [
      `<${element}>: ${fresh.length} ${fresh.length === 1 ? 'issue' : 'issues'}`,
      ...first,
      ...(more > 0 ? [`and ${more} more, in the property issues`] : []),
    ].join('\n'),
  );
}
