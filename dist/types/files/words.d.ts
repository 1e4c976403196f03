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
/** Words by the part of a tag that names the language; English for the others. */
export declare const wordsOf: (language: string) => FileWords;
