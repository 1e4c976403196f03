/** The frames of the page that show a chart. */
const framesIn = (): readonly HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]'),
];

/** A height in the dialect of AMP, which every frame with a chart speaks; null where it is something else. */
function heightIn(data: unknown): number | null {
  const said: Readonly<Record<string, unknown>> =
    typeof data === 'object' && data !== null ? { ...data } : {};
  const { sentinel, type, height } = said;
  return sentinel === 'amp' && type === 'embed-size' && typeof height === 'number' && height > 0
    ? height
    : null;
}

/** Makes each frame of the page that shows a chart as high as the chart, now and later. */
export function followHeights(): void {
  addEventListener('message', ({ source, data }) => {
    const height = heightIn(data);
    const frame = framesIn().find(({ contentWindow }) => contentWindow === source);
    if (frame !== undefined && height !== null) frame.height = String(height);
  });
  // Those that have told theirs already tell it again.
  for (const { contentWindow } of framesIn())
    contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}
