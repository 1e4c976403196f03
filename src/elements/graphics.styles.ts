import { css } from './css.js';

/** What all graphics share: axes, the values beside their marks, and how they give way. */
export const graphicsStyles = css`
  svg {
    overflow: visible;
  }

  /* Start and end of a text are those of its numbers. */
  text {
    direction: ltr;
  }

  .where,
  .caution,
  .remark {
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .caution {
    max-inline-size: 50em;
  }

  .label,
  .finding {
    font-weight: 700;
  }

  /* The longest value, unseen, keeps room for values beside the ends of the axis. */
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
    padding-inline: 0 1.1em;
  }

  .after {
    grid-column: after;
    padding-inline: 1.1em 0;
  }

  .room:empty {
    padding: 0;
  }

  .axis {
    grid-column: track;
    align-self: end;
    inline-size: 100%;
    block-size: 1.5em;
  }

  .tick {
    stroke: var(--_rule);
    stroke-width: 1px;
  }

  /* In a very narrow place the outer labels stay within the axis and have it alone. */
  .tick-label {
    display: none;
    fill: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .tick-label:is(:first-child, :last-child) {
    display: inline;
  }

  .axis .tick-label:first-child {
    text-anchor: start;
  }

  .axis .tick-label:last-child {
    text-anchor: end;
  }

  /* A value stands beside its mark or, where there is no room, with the words. */
  .value {
    --_roleText: var(--_text);
    display: none;
    fill: var(--_roleText);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  /* What a mark is to the finding decides its colour; an approximate one is hollow. */
  .bar-part {
    --_role: var(--_muted);
  }

  .mark,
  .point {
    --_role: var(--_text);
  }

  .mark,
  .point {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .mark,
  .point,
  .bar-part {
    fill: var(--_role);
  }

  .behind {
    --_role: var(--_behind);
    --_roleText: var(--_behindText);
  }

  .compared {
    --_role: var(--_compared);
    --_roleText: var(--_comparedText, var(--_compared));
  }

  .hollow {
    fill: var(--_surface);
    stroke: var(--_role);
    stroke-width: 2.5px;
  }

  .printed {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .receding {
    --_text: var(--_line);
    --_behind: var(--_line);
    --_compared: var(--_line);
    --_behindText: var(--_muted);
    --_comparedText: var(--_muted);
  }

  .receding :is(.label, .difference, .name, .value, .bar-label, .finding, .number, strong) {
    color: var(--_muted);
    fill: var(--_muted);
    font-weight: 400;
  }

  /*
   * A page from right to left: the plot is mirrored, its numbers are not. What turns them back is
   * the group around each text: WebKit looks for the middle of a text's own box in the wrong place.
   */
  .frame:dir(rtl) :is(.axis, .marks) {
    transform: scaleX(-1);
  }

  .frame:dir(rtl) :is(.tick-label:not(.line-scale *), .value) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  /* Very large text: the two labels of an axis stand one above the other. */
  @container (max-width: 12em) {
    .axis {
      block-size: 2.7em;
    }

    .axis .tick-label:last-child {
      transform: translateY(-1.3em);
    }

    .frame:dir(rtl) .axis .tick-label:last-child {
      transform: scaleX(-1) translateY(-1.3em);
    }
  }

  @container (min-width: 21em) {
    .tick-label {
      display: inline;
    }

    .beside .room {
      display: block;
    }

    .beside .value {
      display: inline;
    }

    .beside .axis .tick-label {
      text-anchor: middle;
    }

    /* Without room before it, the first label would stand out of the column. */
    .beside .room:empty + .axis .tick-label:first-child {
      text-anchor: start;
    }

    .beside .printed {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  /* No line below 2 px; an outlined unit grows with its picture. */
  @media (prefers-contrast: more) {
    .frame :is(.tick, .event, .bar-zero, .bar-whole) {
      stroke-width: 2px;
    }

    .frame :is(.connector, .join) {
      stroke-width: 3px;
    }

    .frame .unit-outlined {
      stroke-width: 1.1px;
    }

    .frame .hollow {
      stroke-width: 3.3px;
    }
  }

  @media (forced-colors: active) {
    .receding {
      --_behind: GrayText;
      --_compared: GrayText;
      --_behindText: GrayText;
      --_comparedText: GrayText;
      --_muted: GrayText;
    }
  }
`;
