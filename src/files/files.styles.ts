import { css } from '../elements/css.js';

/** The buttons, beside the others, and what they open, on a line of its own. */
export const filesStyles = css`
  .controls:has(.files),
  .files-group {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .files {
    display: contents;
  }

  .files-opener::after {
    content: ' +' / '';
  }

  .files-opener[aria-expanded='true']::after {
    content: ' \2212' / '';
  }

  .files-group {
    flex-basis: 100%;
  }

  .files [hidden] {
    display: none;
  }

  .copy {
    flex-basis: 100%;
  }

  .copy label {
    font-size: 0.8667em;
  }

  .files-group textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block: 0.25em 0.5em;
    padding: 0.5em;
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-family: ui-monospace, 'Liberation Mono', monospace;
  }
`;
