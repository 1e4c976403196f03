/** How long a browser may take to fetch what it is to save, in milliseconds. */
const TIME_TO_SAVE = 60_000;

/** Whether a page may hand files to its reader: one in a sandbox, which has no origin, may not. */
export const maySave = ({ origin, location }: Window): boolean =>
  origin !== 'null' || location.protocol === 'file:';

const revoke = (address: string): void => {
  URL.revokeObjectURL(address);
};

/** Hands a file to the browser, which saves it where its reader's files go. */
export function save(content: Blob, name: string, document: Document): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // By its address alone, so that a chart that is gone by then is not kept.
  setTimeout(revoke, TIME_TO_SAVE, link.href);
}

/** The longest name that every system takes without trouble, in characters. */
const LONGEST_NAME = 60;

/** A text as a part of a file's name: small letters, digits and hyphens. */
export const fileNameOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F’']/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
