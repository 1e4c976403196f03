import { css } from './css.js';

/** The verdict, and changes from a common zero: words above the bar, or beside it where there is room. */
export const balanceStyles = css`
  .verdict {
    display: grid;
    gap: 0.3em;
    margin-block-start: 1em;
  }

  .section {
    margin-block-start: 1.8em;
  }

  .section-title {
    font-size: 1.1333em;
    font-weight: 700;
    line-height: 1.05lh;
  }

  .section > .caution {
    margin-block-start: 0.5em;
  }

  .changes {
    display: grid;
    grid-template-columns: [before] auto [track] minmax(0, 1fr) [after] auto [end];
  }

  .change-list,
  .change {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .direction {
    grid-column: 1 / -1;
    margin-block: 0.6em 0.3em;
    color: var(--_muted);
    font-weight: 700;
    font-size: 0.8667em;
  }

  .bar-axis + .direction {
    margin-block-start: 1.4em;
  }

  .change {
    position: relative;
    row-gap: 0.15em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_rule);
  }

  .change > :is(.label, .steps, .where, .caution) {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .step {
    display: inline-block;
  }

  .when {
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .findings {
    margin: 0.4em 0 0;
    padding-inline-start: 1.4em;
  }

  /* From right to left WebKit would put the number on the side on which the words begin. */
  .frame:dir(rtl) .findings li > p:first-child {
    display: inline-block;
    vertical-align: top;
  }

  .findings li {
    padding-inline-start: 0.3em;
  }

  .findings li + li {
    margin-block-start: 0.5em;
  }

  @container (min-width: 42em) {
    .changes {
      grid-template-columns:
        [words] minmax(0, 6fr) [before] auto [track] minmax(0, 4fr) [after] auto [end];
    }

    .change > :is(.label, .steps, .where) {
      grid-column: words;
      margin-inline-end: 1em;
    }

    .change > .label {
      grid-row: 1;
    }

    .change > .steps {
      grid-row: 2;
    }

    .change > .where {
      grid-row: 3;
    }

    .change > .bar {
      grid-row: 1 / span 3;
      block-size: 1.9em;
    }
  }
`;
