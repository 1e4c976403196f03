/** What every chart shares: the box, colours, type, title, notes, sources, buttons. */
export declare const baseStyles: string;
