/** What a closed chart does not show, and what is no text, by its name in a View. */
const UNSEEN = new Set([
  'table',
  'more',
  'morePanel',
  'detail',
  'figures',
  'id',
  'name',
  'href',
  'kind',
  'role',
  'side',
  'align',
  'emphasis',
  // For the ear.
  'heard',
  'longestValue',
  'longestBefore',
  'longestAfter',
  // Marks alone have labels that may have no room; words tell what they do.
  'ticks',
  'points',
  'joins',
]);

/** Every text of a View that its closed chart shows. */
export function shownIn(view: unknown): readonly string[] {
  if (typeof view === 'string') return view === '' ? [] : [view];
  if (Array.isArray(view)) return view.flatMap(shownIn);
  if (typeof view !== 'object' || view === null) return [];
  // The value of a number opens its sentence, or stands in it.
  if ('kind' in view && view.kind === 'number') return [];
  return Object.entries(view).flatMap(([name, value]) => (UNSEEN.has(name) ? [] : shownIn(value)));
}
