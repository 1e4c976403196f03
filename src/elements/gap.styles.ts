import { css } from './css.js';

/**
 * A gap chart. One grid carries all columns and its rows take them over as subgrids, so
 * that axes line up to the pixel. Narrow: words above the plot. Wide: words, plot,
 * difference side by side. Thresholds are in em, so that larger text changes the
 * arrangement too.
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
  .other {
    font-weight: 700;
  }

  .unit,
  .other,
  .head,
  .groups,
  .row .where,
  .row .caution {
    grid-column: 1 / -1;
  }

  .remark {
    display: inline-block;
    font-weight: 400;
  }

  .other {
    margin-block: 1.2em 0.4em;
  }

  .plot {
    position: relative;
    grid-column: track;
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
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 0.8em;
  }

  /* The difference goes below a label that would have no room for its words. */
  .head .label {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  .difference {
    max-inline-size: 100%;
    margin-inline-start: auto;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .groups {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.8em;
  }

  .name {
    color: var(--_roleText);
  }

  .connector {
    stroke: var(--_line);
    stroke-width: 2px;
  }

  @container (min-width: 42em) {
    .rows {
      grid-template-columns:
        [words] minmax(0, 4fr) [before] auto [track] minmax(0, 4.2fr) [after] auto
        [difference] minmax(5.6em, min-content) [end];
    }

    .head {
      display: contents;
    }

    .head .label,
    .groups,
    .row .where {
      grid-column: words;
    }

    .axis-row > * {
      grid-row: 1;
    }

    .unit {
      grid-column: words / track;
      align-self: end;
      padding-block-end: 0.2em;
      /* No padding beside words of another direction: WebKit puts it on the other side. */
      margin-inline-end: 1.5em;
    }

    .head .label {
      grid-row: 1;
    }

    .groups {
      grid-row: 2;
    }

    .row .where {
      grid-row: 3;
    }

    .plot {
      grid-row: 1 / span 3;
      margin-block-start: calc(-1 * var(--_gap));
    }

    .plot:not(:has(+ .caution)) {
      margin-block-end: calc(-1 * var(--_gap));
    }

    .difference {
      grid-row: 1 / span 3;
      grid-column: difference;
      align-self: center;
      max-inline-size: none;
      overflow-wrap: break-word;
      margin-inline-start: 0.8em;
    }

    /* A caution below ends the plot early: the difference stays level with the marks. */
    .row:has(.caution) .difference {
      margin-block-start: calc(-1 * var(--_gap));
    }

    .row .caution {
      margin-block-start: 0.3em;
    }
  }
`;
