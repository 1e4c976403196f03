import { nothing, type TemplateResult } from 'lit/html.js';
import type { Dataset, Issue } from '../dataset/types.js';
import type { DrawContext } from '../draw/context.js';
import { drawFigure } from '../draw/frame.js';
import { drawHost, type Message } from '../draw/message.js';
import { drawTable } from '../draw/table.js';
import type { Frame, TableView } from '../layout/view.js';
import type { Options } from '../model/options.js';
import { MOST_ROWS } from '../model/first-rows.js';
import {
  UNTOUCHED,
  type ChartState,
  type Content,
  type Missing,
  type ReaderState,
  type Reason,
} from '../model/state.js';
import type { Strings } from '../strings/types.js';

/** What every View has. */
export type AnyView = Frame & { readonly table: TableView };

/** A template, and what had to be left out of it. */
export interface Drawing<View extends AnyView = AnyView> {
  readonly template: TemplateResult;
  readonly issues: readonly Issue[];
  /** What the template was drawn from; the message where there is nothing to draw. */
  readonly view: View | Message;
}

/** Draws a dataset, or why there is none; pure, so that it runs on a server too. */
export type Chart<View extends AnyView = AnyView> = (
  source: Dataset | Missing,
  options: Options,
  strings: Strings,
  state?: ReaderState,
) => Drawing<View>;

/** What makes one chart different from another. */
interface Parts<Shown extends Content, View extends AnyView> {
  /** The chart's name in addresses, which is that of its tag. */
  readonly name: string;
  /** Chooses what is shown. */
  readonly select: (dataset: Dataset, options: Options) => ChartState<Shown>;
  /** Gives everything a place and its words. */
  readonly layout: (content: Shown, options: Options, strings: Strings, state: ReaderState) => View;
  /** Stands above the summary while the chart is shown. */
  readonly above?: (view: View) => TemplateResult;
  readonly draw: (view: View, context: DrawContext) => TemplateResult;
}

/** A chart as marks or as a table, or the message why there is none. */
export const chartOf =
  <Shown extends Content, View extends AnyView>({
    name,
    select,
    layout,
    above,
    draw,
  }: Parts<Shown, View>): Chart<View> =>
  (source, options, strings, reader = UNTOUCHED) => {
    const state: ChartState<Shown> =
      typeof source === 'string' ? { status: 'empty', reason: source, issues: [] } : select(source, options);
    const host = (
      message: Message | null,
      figure: TemplateResult | typeof nothing,
      again?: string,
    ): TemplateResult => drawHost(options.theme, strings.language, message, figure, again);
    if (state.status === 'empty') {
      const { reason, issues } = state;
      const message = strings.messages[reason];
      const again = canAskAgain(reason, reader) && options.controls.length > 0 ? strings.controls.again : '';
      return { template: host(message, nothing, again), issues, view: message };
    }
    const view = layout(state.content, options, strings, reader);
    const context = { address: `${reader.page}#${name}`, strings };
    const table = options.view === 'table';
    const head = table ? nothing : above?.(view);
    const body = table ? drawTable(view.table, context) : draw(view, context);
    return {
      template: host(
        reader.acted ? [seenOf(options, view.table, strings), ''] : null,
        drawFigure(view, options, strings, head, body),
      ),
      issues: [...state.issues, ...omittedOf(state.content)],
      view,
    };
  };

/** Whether the reader can ask again; the button stays while that is done, so that it keeps the focus. */
const canAskAgain = (reason: Reason, { acted }: ReaderState): boolean =>
  reason === 'unreachable' || reason === 'not-found' || (reason === 'loading' && acted);

/** What is said, for the ear, of what the reader sees after having done something. */
function seenOf({ view }: Options, { columns }: TableView, { status }: Strings): string {
  const column = columns.find(({ sort }) => sort?.endsWith('ing'));
  return view === 'table' && column !== undefined
    ? status.sorted(column.name, column.sort === 'descending')
    : status[view];
}

const omittedOf = ({ omitted }: Content): readonly Issue[] =>
  omitted === 0
    ? []
    : [
        {
          code: 'too-many-rows',
          message: `Only the first ${MOST_ROWS} rows are shown: ${omitted} more are in the data.`,
          help: 'Choose those that tell the story, with figures.',
        },
      ];
