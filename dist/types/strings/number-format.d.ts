/** Writes a number that is not negative. */
type Write = (value: number) => string;
/** The ways in which numbers are written: with up to two decimals, with at least one, and with a word for the size. */
export interface Numbers {
    readonly plain: Write;
    readonly oneDecimal: Write;
    readonly compact: Write;
}
/** @param locale BCP 47 tag */
export declare const numbersIn: (locale: string) => Numbers;
export {};
