/** The words of the download button, in one language. */
export interface FileWords {
  readonly download: string;
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  readonly citation: string;
  /** Said when a file was handed to the browser. */
  readonly saved: (file: string) => string;
  /** Labels what is to be copied where a page may not save files. */
  readonly copy: string;
}

const en: FileWords = {
  download: 'Download',
  svg: 'Picture to edit (SVG)',
  png: 'Picture (PNG)',
  csv: 'Data (CSV)',
  citation: 'Citation',
  saved: (file) => `Saved as ${file}.`,
  copy: 'This page may not save files. Copy the text:',
};

const cy: FileWords = {
  download: 'Lawrlwytho',
  svg: 'Llun i’w olygu (SVG)',
  png: 'Llun (PNG)',
  csv: 'Data (CSV)',
  citation: 'Cyfeirnod',
  saved: (file) => `Cadwyd fel ${file}.`,
  copy: 'Ni chaiff y dudalen hon gadw ffeiliau. Copïwch y testun:',
};

/** Words by the part of a tag that names the language; English for the others. */
export const wordsOf = (language: string): FileWords => (/^cy\b/i.test(language) ? cy : en);
