// What a server does for the page: at once, or in pieces as they come.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToInnerHTML } from 'big-society-charts/server';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { Page } from './page.js';

export const inner = renderToInnerHTML('gap', { headingLevel: 2 });

/** As one text. */
export const atOnce = () => renderToString(<Page inner={inner} late={inner} />);

/** As a stream; what comes late comes in it. */
export function inPieces(): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(resolve, 100, inner));
  const stream = new PassThrough();
  renderToPipeableStream(<Page inner={inner} late={late} />).pipe(stream);
  return text(stream);
}
