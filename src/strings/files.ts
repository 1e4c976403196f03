import type { FileWords, Words } from './types.js';

const ENGLISH: FileWords = {
  download: 'Download',
  svg: 'Picture to edit (SVG)',
  png: 'Picture (PNG)',
  csv: 'Data (CSV)',
  citation: 'Citation',
  saved: (file) => `Saved as ${file}.`,
  copy: 'This page may not save files. Copy the text:',
  unit: 'Unit',
  printed: 'Value as printed',
  address: 'Address',
};

/** The words of files in a language, those that it lacks in English. */
export const fileWordsOf = ({ files }: Words): FileWords => ({ ...ENGLISH, ...files });
