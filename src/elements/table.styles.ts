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

  .table tbody,
  .table tr,
  .table td,
  .table tbody th {
    display: block;
  }

  .table thead {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
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

    .table thead th:is(:nth-child(1), :nth-child(6), :nth-child(7)) {
      inline-size: 16.5%;
    }

    .table thead th:nth-child(2) {
      inline-size: 15%;
    }

    .table thead th:nth-child(3) {
      inline-size: 9%;
    }

    .table thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    .table tbody {
      display: table-row-group;
    }

    .table tr {
      display: table-row;
    }

    .table td,
    .table :is(thead, tbody) th {
      display: table-cell;
      padding: 0.4em 0.8em 0.4em 0;
      border-block-start: 1px solid var(--_rule);
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
