import { css } from 'lit';

/**
 * A gap chart. One grid carries all columns and its rows take them over as subgrids, so
 * that axes line up to the pixel. Narrow: words above the plot. Wide: words, plot,
 * difference side by side. Very narrow: values with the words. Thresholds are in em, so
 * that larger text changes the arrangement too.
 */
export const gapStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.2em;
    margin-block-start: 0.6em;
  }

  .symbol {
    inline-size: 0.85em;
    block-size: 0.85em;
    overflow: visible;
  }

  .rows {
    --_gap: 0.55em;
    display: grid;
    grid-template-columns: [before] auto [track] minmax(0, 1fr) [after] auto [end];
    margin-block-start: 0.8em;
  }

  .group,
  .axis-row,
  .list,
  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .group + .group {
    margin-block-start: 1.4em;
  }

  .unit,
  .other,
  .label {
    font-weight: 700;
  }

  .unit,
  .other,
  .head,
  .groups,
  .where,
  .cautions {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .remark {
    display: inline-block;
    font-weight: 400;
  }

  .other {
    margin-block: 1.2em 0.4em;
  }

  /* The longest value, unseen, keeps room for values beside the first and the last tick. */
  .room {
    display: none;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .before {
    grid-column: before;
    padding-inline: 0 16px;
  }

  .after {
    grid-column: after;
    padding-inline: 16px 0;
  }

  .axis,
  .plot {
    grid-column: track;
  }

  svg {
    overflow: visible;
  }

  .axis {
    align-self: end;
    inline-size: 100%;
    block-size: 1.5em;
  }

  .plot {
    position: relative;
    min-block-size: 2.4em;
  }

  .marks {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .row {
    position: relative;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_rule);
  }

  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 0.8em;
  }

  .label {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .difference {
    max-inline-size: 45%;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .groups {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.8em;
  }

  .name,
  .where,
  .cautions {
    min-inline-size: 0;
  }

  .where,
  .cautions,
  .remark {
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .cautions {
    max-inline-size: 50em;
    text-wrap: pretty;
  }

  .name.behind {
    color: var(--_behindText);
  }

  .name.compared {
    color: var(--_compared);
  }

  .printed {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .tick {
    stroke: var(--_rule);
    stroke-width: 1px;
  }

  .tick-label {
    fill: var(--_muted);
    text-anchor: middle;
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  /* In a very narrow place the outer labels stay within the axis and have it alone. */
  .tick-label {
    display: none;
  }

  .tick-label:is(:first-child, :last-child) {
    display: inline;
  }

  .tick-label:first-child {
    text-anchor: start;
  }

  .tick-label:last-child {
    text-anchor: end;
  }

  .connector {
    stroke: var(--_line);
    stroke-width: 2px;
  }

  .mark {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .mark.behind {
    fill: var(--_behind);
  }

  .mark.compared {
    fill: var(--_compared);
  }

  .mark.hollow {
    fill: var(--_surface);
    stroke-width: 2.5px;
  }

  .mark.behind.hollow {
    stroke: var(--_behind);
  }

  .mark.compared.hollow {
    stroke: var(--_compared);
  }

  .value {
    display: none;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .value.behind {
    fill: var(--_behindText);
  }

  .value.compared {
    fill: var(--_compared);
  }

  .receding {
    --_behind: var(--_line);
    --_compared: var(--_line);
    --_behindText: var(--_muted);
  }

  .receding .label,
  .receding .difference,
  .receding .name,
  .receding .value {
    color: var(--_muted);
    fill: var(--_muted);
    font-weight: 400;
  }

  .receding strong {
    font-weight: 400;
  }

  /* A page from right to left: the plot is mirrored, its numbers are not. */
  .frame:dir(rtl) .axis,
  .frame:dir(rtl) .marks {
    transform: scaleX(-1);
  }

  .frame:dir(rtl) :is(.axis, .marks) text {
    direction: ltr;
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  /* Very large text: the two labels of an axis stand one above the other. */
  @container (max-width: 12em) {
    .axis {
      block-size: 2.7em;
    }

    .tick-label:last-child {
      transform: translateY(-1.3em);
    }

    .frame:dir(rtl) .tick-label:last-child {
      transform: scaleX(-1) translateY(-1.3em);
    }
  }

  @container (min-width: 18em) {
    .rows:not(.in-words) .room {
      display: block;
    }

    .tick-label {
      display: inline;
    }

    .rows:not(.in-words) .tick-label {
      text-anchor: middle;
    }

    .rows:not(.in-words) .value {
      display: inline;
    }

    .rows:not(.in-words) .printed {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @container (min-width: 42em) {
    .rows {
      grid-template-columns:
        [words] minmax(0, 4fr) [before] auto [track] minmax(0, 4.2fr) [after] auto
        [difference] fit-content(5.6em) [end];
    }

    .head {
      display: contents;
    }

    .label,
    .groups,
    .where {
      grid-column: words;
    }

    .axis-row > * {
      grid-row: 1;
    }

    .unit {
      grid-column: words / track;
      align-self: end;
      padding-block-end: 0.2em;
      padding-inline-end: 1.5em;
    }

    .label {
      grid-row: 1;
    }

    .groups {
      grid-row: 2;
    }

    .where {
      grid-row: 3;
    }

    .plot {
      grid-row: 1 / span 3;
      margin-block-start: calc(-1 * var(--_gap));
    }

    .plot:last-child {
      margin-block-end: calc(-1 * var(--_gap));
    }

    .difference {
      grid-row: 1 / span 3;
      grid-column: difference;
      align-self: center;
      max-inline-size: none;
      padding-inline-start: 0.8em;
    }

    /* A caution below ends the plot early: the difference stays level with the marks. */
    .row:has(.cautions) .difference {
      margin-block-start: calc(-1 * var(--_gap));
    }

    .cautions {
      margin-block-start: 0.3em;
    }
  }

  @media (forced-colors: active) {
    .receding {
      --_behind: GrayText;
      --_compared: GrayText;
      --_behindText: GrayText;
      --_muted: GrayText;
    }
  }
`;
