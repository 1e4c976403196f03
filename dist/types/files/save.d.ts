/** Whether a page may hand files to its reader: one in a sandbox, which has no origin, may not. */
export declare const maySave: ({ origin, location }: Window) => boolean;
/** Hands a file to the browser, which saves it where its reader's files go. */
export declare function save(content: Blob, name: string, document: Document): void;
/** A text as a part of a file's name: small letters, digits and hyphens. */
export declare const fileNameOf: (text: string) => string;
