/** The small graphics: units, line, bars; the number is the first word of its sentence. */
export declare const smallGraphicsStyles: string;
