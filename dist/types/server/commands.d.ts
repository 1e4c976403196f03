/** Where a command writes to. */
export interface Output {
    /** What was asked for. */
    readonly print: (content: string | Uint8Array) => void;
    /** What is to be known besides. */
    readonly say: (line: string) => void;
}
/** Runs a command line; resolves with the code that the process ends with. */
export declare function runCommand([command, ...words]: readonly string[], output: Output): Promise<number>;
