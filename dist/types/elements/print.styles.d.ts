/** On paper: dark on white, whole, all evidence, the addresses of the sources, no buttons. */
export declare const printStyles: string;
