import { css } from './css.js';

/** The small graphics: units, line, bars; the number is the first word of its sentence. */
export const smallGraphicsStyles = css`
  /* Units */
  .units {
    --_unit-row: 16em;
    display: grid;
    inline-size: 100%;
    max-inline-size: var(--_unit-row);
  }

  .unit-row {
    display: block;
    max-inline-size: 100%;
  }

  .units:not(.in-line) .unit-row {
    inline-size: 100%;
  }

  .units.in-line {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: none;
  }

  .unit-filled {
    fill: var(--_behind);
  }

  .unit-outlined {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-width: 1px;
  }

  /* Line */
  .line {
    display: grid;
    grid-template-columns: [scale] auto [plot] minmax(0, 1fr) minmax(0, 1fr) [end];
    column-gap: 0.5em;
    padding-block: 0.8em 0;
    color: var(--_muted);
  }

  .line-scale,
  .line-plot {
    grid-row: 1;
    block-size: 8em;
  }

  .line-scale .tick-label {
    display: inline;
    text-anchor: end;
  }

  .line-plot {
    grid-column: plot / end;
    /* Half a point at either end. */
    inline-size: calc(100% - 0.9em);
    margin-inline: 0.45em;
  }

  .line-start,
  .line-end {
    grid-column: 1 / -1;
    padding-block-start: 0.5em;
    font-size: 0.8667em;
  }

  .line-end {
    text-align: end;
  }

  .event {
    stroke: var(--_line);
    stroke-width: 1px;
  }

  .join {
    stroke: var(--_text);
    stroke-width: 2px;
  }

  /* Bars */
  .bars {
    display: grid;
    grid-template-columns: [before] auto [track] minmax(0, 1fr) [after] auto [end];
  }

  .bar-list,
  .bar-row,
  .bar-axis {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .bar-row + .bar-row {
    margin-block-start: 0.4em;
  }

  .bar-label {
    grid-column: 1 / -1;
    min-inline-size: 0;
    font-size: 0.9333em;
  }

  .bar {
    grid-column: track;
    align-self: center;
    inline-size: 100%;
    block-size: 1.7em;
  }

  .bar-whole {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-width: 1px;
  }

  .bar-zero {
    stroke: var(--_text);
    stroke-width: 1px;
  }

  .frame:dir(rtl) :is(.bar, .line-plot, .unit-row) {
    transform: scaleX(-1);
  }

  @container (min-width: 21em) {
    /* Values on either side: outwards, into their rooms, since between those may be little. */
    .beside .bar-axis:not(:has(.room:empty)) .tick-label:first-child {
      text-anchor: end;
    }

    .beside .bar-axis:not(:has(.room:empty)) .tick-label:last-child {
      text-anchor: start;
    }

    .line-start {
      grid-column: 2;
    }

    .line-end {
      grid-column: 3;
    }
  }
`;
