/** A button under a chart, and what it opens below the buttons. */
export declare class Disclosure {
    readonly opener: HTMLButtonElement;
    readonly group: HTMLElement;
    /** @param id of what opens, once in a chart */
    constructor(document: Document, id: string);
    get open(): boolean;
    set open(open: boolean);
    /** Whether something is its button, or stands in what it opens. */
    holds(target: EventTarget | null): boolean;
    /** What the button and the group are called. */
    set name(name: string);
}
/** A button as those of the charts. */
export declare function buttonIn(document: Document): HTMLButtonElement;
