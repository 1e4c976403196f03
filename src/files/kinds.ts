import { VERSION } from '../version.js';
import { citationOf } from '../export/plain-text.js';
import { csvFrom, pngFrom, svgFrom, type Shown } from './content.js';
import type { FileWords } from '../strings/types.js';

/** A file that a chart can be saved as. */
export interface Kind {
  readonly name: keyof FileWords & ('svg' | 'png' | 'csv' | 'citation');
  /** What the file's name ends with. */
  readonly extension: string;
  readonly type: string;
  /** Text, or a picture, which cannot be copied as text. */
  readonly make: (shown: Shown, document: Document) => string | Promise<Blob>;
}

/** Every kind, in the order of their buttons. */
export const KINDS: readonly Kind[] = [
  { name: 'png', extension: 'png', type: 'image/png', make: pngFrom },
  { name: 'svg', extension: 'svg', type: 'image/svg+xml', make: svgFrom },
  { name: 'csv', extension: 'csv', type: 'text/csv', make: csvFrom },
  {
    name: 'citation',
    extension: 'txt',
    type: 'text/plain',
    make: ({ view, strings }, { URL: page }) =>
      citationOf(view, strings, page, new Date().toISOString().slice(0, 10), `big-society-charts ${VERSION}`),
  },
];
