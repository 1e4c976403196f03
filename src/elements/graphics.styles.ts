import { css } from 'lit';

/** What all graphics share: axes, marks, the values beside them, and the four small graphics. */
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
    min-inline-size: 0;
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .caution {
    max-inline-size: 50em;
    text-wrap: pretty;
  }

  .label {
    font-weight: 700;
    text-wrap: pretty;
  }

  .finding {
    font-weight: 700;
    text-wrap: pretty;
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
    display: none;
    fill: var(--_text);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .value.behind {
    fill: var(--_behindText);
  }

  .value.compared {
    fill: var(--_comparedText, var(--_compared));
  }

  .printed {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .receding {
    --_behind: var(--_line);
    --_compared: var(--_line);
    --_behindText: var(--_muted);
    --_comparedText: var(--_muted);
  }

  .receding :is(.label, .difference, .name, .value, .finding, .number, strong) {
    color: var(--_muted);
    fill: var(--_muted);
    font-weight: 400;
  }

  /* Units */
  .units {
    --_unit-row: 16em;
    display: grid;
    inline-size: 100%;
    max-inline-size: var(--_unit-row);
  }

  .unit-row {
    display: block;
    inline-size: 100%;
  }

  .units.in-line {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: none;
  }

  .units.in-line .unit-row {
    inline-size: min(100%, 11.2em);
  }

  .unit-filled {
    fill: var(--_behind);
  }

  .unit-outlined {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-width: 1px;
  }

  /* Line */
  .line {
    display: grid;
    grid-template-columns: [scale] auto [plot] minmax(0, 1fr) minmax(0, 1fr) [end];
    column-gap: 0.5em;
    padding-block: 0.8em 0;
    color: var(--_muted);
    font-size: inherit;
  }

  .line-scale,
  .line-plot {
    grid-row: 1;
    inline-size: 100%;
    block-size: 8em;
  }

  .line-scale {
    grid-column: scale;
    inline-size: 2.6em;
  }

  .line-scale .tick-label {
    display: inline;
    text-anchor: end;
  }

  .line-plot {
    grid-column: plot / end;
    /* Half a point at either end. */
    inline-size: calc(100% - 14px);
    margin-inline: 7px;
  }

  .line-start,
  .line-end {
    grid-column: 2;
    padding-block-start: 0.3em;
    font-size: 0.8667em;
  }

  .line-end {
    grid-column: 3;
    text-align: end;
  }

  .event {
    stroke: var(--_line);
    stroke-width: 1px;
  }

  .event-label.starts {
    text-anchor: start;
  }

  .event-label.ends {
    text-anchor: end;
  }

  .event-label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }

  .join {
    stroke: var(--_text);
    stroke-width: 2px;
  }

  .point {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .point.behind {
    fill: var(--_behind);
  }

  .point.hollow {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 2.5px;
  }

  .point.behind.hollow {
    stroke: var(--_behind);
  }

  /* Bars */
  .bars {
    display: grid;
    grid-template-columns: [before] auto [track] minmax(0, 1fr) [after] auto [end];
  }

  .bar-list,
  .bar-row,
  .bar-axis {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .bar-label {
    grid-column: 1 / -1;
    min-inline-size: 0;
    font-size: 0.9333em;
  }

  .bar {
    grid-column: track;
    align-self: center;
    inline-size: 100%;
    block-size: 1.7em;
  }

  .bar-part {
    fill: var(--_muted);
  }

  .bar-part.behind {
    fill: var(--_behind);
  }

  .bar-part.compared {
    fill: var(--_compared);
  }

  .bar-part.hollow {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 2px;
  }

  .bar-part.behind.hollow {
    stroke: var(--_behind);
  }

  .bar-whole {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-width: 1px;
  }

  .bar-zero {
    stroke: var(--_text);
    stroke-width: 1px;
  }

  /* A page from right to left: the plot is mirrored, its numbers are not. */
  .frame:dir(rtl) :is(.axis, .marks, .bar, .line-plot, .line-scale, .unit-row) {
    transform: scaleX(-1);
  }

  .frame:dir(rtl) :is(.axis, .marks, .bar, .line-plot, .line-scale) text {
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

  @container (min-width: 18em) {
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

    .beside .printed {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
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
