import { css } from './css.js';
import { COLOURS, customProperty, MORE_CONTRAST, type Colour, type ColourName } from '../tokens.js';

/** `--_behind: light-dark(…);`, a line for each colour; the page's own colour comes first where it may set one. */
const declare = (
  colours: Readonly<Record<string, Colour>>,
  wrap: (name: string, value: string) => string,
): string =>
  Object.entries(colours)
    .map(([name, { light, dark }]) => `--_${name}: ${wrap(name, `light-dark(${light}, ${dark})`)};`)
    .join('');

const colours = declare(COLOURS, (name, value) => `var(${customProperty(name as ColourName)}, ${value})`);
const moreContrast = declare(MORE_CONTRAST, (_, value) => value);

/** What every chart shares: the box, colours, type, title, notes, sources, buttons. */
export const baseStyles = css`
  :host {
    display: flow-root;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: 100%;
    /* Here alone, so that a page can raise it for its readers. */
    line-height: 1.4;
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    ${colours}
    container-type: inline-size;
    /* Without it the box is 0 wide in a parent that shrinks to fit. */
    contain-intrinsic-inline-size: 15em;
    box-sizing: border-box;
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--big-society-font-size, max(0.9375rem, 15px));
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    word-break: normal;
    white-space: normal;
    /* A long word asks for no room that a narrow place does not have. */
    overflow-wrap: anywhere;
    text-wrap: wrap;
    print-color-adjust: exact;
  }

  /*
   * Everywhere but in WebKit, the only engine that hangs punctuation: its pretty lines end the
   * whole page in narrow places with large text (bugs.webkit.org/show_bug.cgi?id=306377).
   */
  @supports not (hanging-punctuation: first) {
    .frame {
      text-wrap: pretty;
    }
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  .figure,
  .message:not(:empty) {
    margin: 0;
    padding: var(--big-society-padding, 0.8em);
  }

  .message + .message {
    padding-block-start: 0;
  }

  p,
  ul {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  /* Words keep the direction of their own script on any page. */
  :is(p, th, td, dt, dd, .name, .step, .sources, .opener, .sorter, .bar-label) {
    unicode-bidi: plaintext;
  }

  .frame:dir(rtl) :is(p, th, td, dt, dd, .name, .step, .sources, .bar-label) {
    text-align: right;
  }

  .frame:dir(rtl) :is(.difference, .line-end) {
    text-align: left;
  }

  /* What is still to come on a slide keeps its room. */
  [data-later] {
    visibility: hidden;
  }

  .title {
    max-inline-size: 26em;
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2lh;
    text-wrap: balance;
  }

  .subheading,
  .summary {
    margin-block-start: 0.6em;
    max-inline-size: 44em;
  }

  .subheading {
    margin-block-start: 0.3em;
    color: var(--_muted);
  }

  .note {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .notes {
    max-inline-size: 50em;
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .notes > p + p {
    margin-block-start: 0.3em;
  }

  .foot {
    margin-block-start: 1.2em;
  }

  .sources {
    margin-block-start: 0.8em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 0.8667em;
    line-height: 1.25lh;
  }

  .sources :is(p, ul, li) {
    display: inline;
    unicode-bidi: normal;
  }

  /* A button that stands in a line of text looks like a link there. */
  .opener,
  .sorter {
    /* What the padding adds, so that its line is as high as the others. */
    margin: -0.45em 0;
    padding-inline: 0;
    border: 0;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .link {
    /* Room for a finger: 24 px high without moving the lines. */
    padding-block: 0.45em;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-color: currentColor;
  }

  .controls {
    margin-block-start: 0.5em;
  }

  .control {
    min-block-size: max(2em, 28px);
    padding: 0.2em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.8667em;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }

  .control:hover {
    border-color: currentColor;
  }

  :is(.link, .control):focus-visible {
    border-radius: 0.15em;
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    scroll-margin-block: 5rem;
  }

  /* Where a line has room for it. */
  @container (min-width: 18em) {
    .range {
      white-space: nowrap;
    }
  }

  /* For the ear only. */
  .ear {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-contrast: more) {
    .frame {
      ${moreContrast}
    }
  }

  @media (forced-colors: active) {
    .frame {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_rule: GrayText;
      --_shade: Canvas;
      --_behind: CanvasText;
      --_behindText: CanvasText;
      --_compared: CanvasText;
    }

    .frame .link {
      color: LinkText;
    }

    .control {
      color: ButtonText;
    }

    :is(.link, .control):focus-visible {
      outline-color: Highlight;
    }
  }
`;
