/** The first of the largest by some measure; undefined where there is none. */
export function largest<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (found, item) => (found === undefined || by(item) > by(found) ? item : found),
    undefined,
  );
}
