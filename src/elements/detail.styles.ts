import { css } from './css.js';

/** What is known of a figure, opened below its row; and how a row stands out while it is looked at. */
export const detailStyles = css`
  .opener::after {
    content: ' +' / '';
  }

  .opener[aria-expanded='true']::after {
    content: ' \2212' / '';
  }

  .detail {
    grid-column: 1 / -1;
    margin-block-start: 0.6em;
    padding: 0.8em 1em;
    border-inline-start: 3px solid var(--_line);
    background: var(--_shade);
    font-size: 0.8667em;
  }

  .pieces .detail {
    background: var(--_surface);
  }

  .facts {
    margin: 0 0 0.6em;
  }

  /* The name above what it names where there is no room beside it. */
  .fact {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    /* Its links are 24 px apart. */
    margin-block-end: 0.5em;
  }

  dt {
    flex: 0 1 8em;
    color: var(--_muted);
  }

  dd {
    flex: 1 1 9em;
    margin: 0;
  }

  @media (hover: hover) {
    :is(.row, .change, .evidence, .verdict):hover {
      --_line: var(--_text);
    }
  }

  :is(.row, .change, .evidence, .verdict):focus-within {
    --_line: var(--_text);
  }
`;
