/** What the page around a frame may have said in the frame's address, so that it knows whose height it hears. */
export interface Names {
  /** In Datawrapper's dialect. */
  readonly id: string;
  /** In pym's; null where the page speaks another. */
  readonly childId: string | null;
  /** In WordPress's; null where the page speaks another. */
  readonly secret: string | null;
}

/**
 * A height in the dialects that pages around frames understand: AMP and @newswire/frames,
 * Datawrapper, pym, WordPress.
 *
 * @param height in pixels
 */
export const messagesOf = (height: number, { id, childId, secret }: Names): readonly unknown[] => [
  { sentinel: 'amp', type: 'embed-size', height },
  { 'datawrapper-height': { [id]: height } },
  ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
  ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
];

/** Whether a page around the frame asks for the height: @newswire/frames when it begins to listen, WordPress when it is ready. */
export const asks = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  (('type' in data && data.type === 'frames-init') || ('message' in data && data.message === 'ready'));

/**
 * Tells the page around the frame how high an element is, now, whenever that changes and when it asks.
 *
 * @param most that is told, in pixels
 */
export function tellHeight(element: Element, names: Names, most = Infinity): void {
  const { parent } = window;
  // Nobody listens where the page stands alone.
  if (parent === window) return;
  const tell = (): void => {
    // Of the element, not of the page: that is never lower than its frame.
    const height = Math.min(most, Math.ceil(element.getBoundingClientRect().height));
    // To anybody: a height is no secret, and no chart knows who shows it.
    if (height > 0) for (const message of messagesOf(height, names)) parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(element);
  window.addEventListener('message', ({ source, data }) => {
    if (source === parent && asks(data)) tell();
  });
}
