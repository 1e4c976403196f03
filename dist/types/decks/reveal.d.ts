/** What is used of a deck of reveal.js. */
interface Deck {
    getConfig(): {
        readonly fragments?: boolean;
    };
    getCurrentSlide(): Element | undefined;
    getSlidesElement(): HTMLElement | null;
    isReady(): boolean;
    layout(): void;
    on(type: string, listener: () => void): void;
    syncFragments(slide: HTMLElement): unknown;
}
declare function init(deck: Deck): undefined | Promise<void>;
/** A plugin of reveal.js: fragments for the rows of charts with `step`. */
declare const plugin: {
    id: string;
    init: typeof init;
};
export default plugin;
