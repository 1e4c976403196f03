import { css } from './css.js';

/** On paper: dark on white, whole, all evidence, the addresses of the sources, no buttons. */
export const printStyles = css`
  @media print {
    /* So small that each reason stands whole on one sheet. */
    .frame {
      color-scheme: light;
      font-size: var(--big-society-font-size, 10pt);
    }

    .figure {
      padding: 0;
      break-inside: avoid;
    }

    :is(.row, .reason, .change, .evidence, .verdict, .detail, tr, .foot) {
      break-inside: avoid;
    }

    :is(.title, .unit, .other, .section-title, .direction, .axis-row) {
      break-after: avoid;
    }

    .controls,
    .opener,
    :has(+ .ear + .opener),
    .ear:has(+ .opener) {
      display: none;
    }

    /* A button is left out where the head is printed anew. */
    .sorter {
      display: contents;
    }

    .sorter.none::after {
      content: none;
    }

    .pieces[hidden] {
      display: grid;
    }

    .sources .link::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
