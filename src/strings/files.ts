import type { FileWords, Words } from './types.js';

const ENGLISH: FileWords = {
  download: 'Download',
  svg: 'Picture to edit (SVG)',
  png: 'Picture (PNG)',
  csv: 'Data (CSV)',
  citation: 'Citation',
  saved: (file) => `Saved as ${file}.`,
  copy: 'This page may not save files. Copy the text:',
  embed: 'Embed',
  code: 'To show this chart in a page of yours, copy this code:',
  codeBeside: 'To show this chart in a page of yours, put big-society.js beside it and copy this code:',
  copyText: 'Copy',
  copied: 'Copied.',
  unit: 'Unit',
  printed: 'Value as printed',
  address: 'Address',
};

/** The words of files in a language, those that it lacks in English. */
export const fileWordsOf = ({ files }: Words): FileWords => ({ ...ENGLISH, ...files });
