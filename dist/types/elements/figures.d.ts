/**
 * Puts a chart into each figure of the page that asks for one, now and later:
 * `<figure class="big-society-gap" data-theme="dark">`. What stands in the figure, or comes into it, goes
 * between the tags.
 */
export declare function watchFigures(): void;
