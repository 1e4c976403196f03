import { css } from './css.js';

/** The reasons: number and words above the evidence, or beside it where there is room. */
export const failuresStyles = css`
  .reasons {
    margin: 0.8em 0 0;
    padding: 0;
    list-style: none;
  }

  .reason {
    position: relative;
    display: grid;
    grid-template-columns: [number] 1.6em [words] minmax(0, 1fr) [end];
    row-gap: 0.8em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_rule);
  }

  .reason-number {
    font-size: 1.2667em;
    font-weight: 700;
    line-height: 1.05lh;
  }

  .headline {
    font-size: 1.1333em;
    font-weight: 700;
    line-height: 1.05lh;
    text-wrap: balance;
  }

  .reason-summary {
    margin-block-start: 0.3em;
    max-inline-size: 34em;
    color: var(--_muted);
  }

  .lead,
  .more {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .evidence {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }

  .evidence > * {
    min-inline-size: 0;
  }

  .number {
    font-size: 1.6em;
    line-height: 1.05lh;
  }

  /* No stronger than a link's own colour, which a system may force. */
  :where(.more) > .opener {
    color: var(--_muted);
    font-size: 0.9333em;
  }

  .pieces {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.8em 2em;
    margin-block-start: 0.8em;
    padding: 1em;
    background: var(--_shade);
  }

  .pieces[hidden] {
    display: none;
  }

  @container (min-width: 36em) {
    .reason {
      grid-template-columns: [number] 2.2em [words] minmax(0, 4fr) [lead] minmax(0, 6fr) [end];
    }

    .reason-words {
      padding-inline-end: 1.5em;
    }

    .lead {
      grid-column: lead;
    }

    .more {
      grid-column: words / end;
    }
  }
`;
