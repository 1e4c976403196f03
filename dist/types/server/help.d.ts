/** What `--help` says. */
export declare const HELP: string;
