import { css } from './css.js';

/** The table view: blocks in a narrow place, a table where it has room. */
export const tableStyles = css`
  .table {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.8em;
    border-collapse: collapse;
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  .table :is(thead, tbody, tr, td, th) {
    display: block;
  }

  /* The buttons stay where the columns are gone: they order the blocks. */
  .table thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .table thead th:last-child {
    display: none;
  }

  .sorter::after {
    content: ' \2195' / '';
    color: var(--_muted);
  }

  .ascending::after {
    content: ' \2191' / '';
  }

  .descending::after {
    content: ' \2193' / '';
  }

  .table tr {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }

  .table .continued {
    padding-block-start: 0;
    border: 0;
  }

  .table th,
  .table td {
    padding: 0;
    text-align: start;
    vertical-align: top;
  }

  .table td:not(:empty)::before {
    content: attr(data-column) ': ';
    content: attr(data-column) ': ' / '';
    color: var(--_muted);
  }

  @container (min-width: 42em) {
    .table {
      display: table;
      table-layout: fixed;
      hyphens: auto;
    }

    .table :is(th, td) {
      box-sizing: border-box;
    }

    .table thead th:nth-child(1) {
      inline-size: 16.5%;
    }

    .table thead th:nth-child(2) {
      inline-size: 13.5%;
    }

    .table thead th:nth-child(3) {
      inline-size: 9.5%;
    }

    .table thead th:last-child {
      display: table-cell;
      inline-size: 21%;
    }

    .table thead {
      display: table-header-group;
    }

    .table tbody {
      display: table-row-group;
    }

    .table :is(thead, tbody) tr {
      display: table-row;
    }

    .table td,
    .table :is(thead, tbody) th {
      display: table-cell;
      padding: 0.4em 0.8em 0.4em 0;
      border-block-start: 1px solid var(--_rule);
    }

    .table .range {
      white-space: normal;
    }

    .table .continued td {
      padding-block-start: 0;
      border: 0;
    }

    .table td:not(:empty)::before {
      content: none;
    }
  }
`;
