/** What the page around a frame may have said in the frame's address, so that it knows whose height it hears. */
export interface Names {
    /** In Datawrapper's dialect. */
    readonly id: string;
    /** In pym's; null where the page speaks another. */
    readonly childId: string | null;
    /** In WordPress's; null where the page speaks another. */
    readonly secret: string | null;
}
/**
 * A height in the dialects that pages around frames understand: AMP and @newswire/frames,
 * Datawrapper, pym, WordPress.
 *
 * @param height in pixels
 */
export declare const messagesOf: (height: number, { id, childId, secret }: Names) => readonly unknown[];
/** Whether a page around the frame asks for the height: @newswire/frames when it begins to listen, WordPress when it is ready. */
export declare const asks: (data: unknown) => boolean;
/**
 * Tells the page around the frame how high an element is, now, whenever that changes and when it asks.
 *
 * @param most that is told, in pixels
 */
export declare function tellHeight(element: Element, names: Names, most?: number): void;
