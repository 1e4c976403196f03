import type { BalanceContent } from '../model/balance.js';
import type { Options } from '../model/options.js';
import type { ReaderState } from '../model/state.js';
import type { Strings } from '../strings/types.js';
import { changeOf, layoutSection, type SectionView } from './balance-section.js';
import { balanceSummary } from './balance-summary.js';
import { layoutVerdict, type VerdictView } from './balance-verdict.js';
import { frameOf } from './frame.js';
import { layoutTable, type TableEntry } from './table.js';
import type { Frame, TableView } from './view.js';

/** Everything that a balance chart draws. */
export interface BalanceView extends Frame {
  readonly verdict: VerdictView | null;
  readonly sections: readonly SectionView[];
  readonly table: TableView;
}

/** Lays out the verdict, what rose and what fell, and the findings. */
export function layoutBalance(
  content: BalanceContent,
  options: Options,
  strings: Strings,
  state: ReaderState,
): BalanceView {
  const { verdict, sections } = content;
  const context = { ...content, options, state, strings };
  const frame = frameOf(
    content,
    {
      fallbackTitle: strings.fallbackTitles.balance,
      // The chart's title is the verdict.
      ...(verdict.length === 0 && {
        partTitle: content.texts?.fallbackTitle ?? strings.fallbackTitles.balance,
      }),
      summary: balanceSummary(content, strings),
      figures: content.figures,
    },
    options,
    strings,
  );
  return {
    ...frame,
    verdict: layoutVerdict(verdict, context),
    sections: sections.map((section) => layoutSection(section, context)),
    table: tableOf(content, frame.name, strings, state),
  };
}

function tableOf(
  { sections, verdict, report }: BalanceContent,
  caption: string,
  strings: Strings,
  { sort }: ReaderState,
): TableView {
  const [goals] = verdict;
  const entries: readonly TableEntry[] = [
    ...(goals === undefined
      ? []
      : [
          {
            label: goals.reading.figure.label,
            readings: verdict.map(({ reading }) => reading),
            difference: '',
            size: null,
            cautions: goals.reading.figure.cautions.map(({ text }) => text),
          },
        ]),
    ...sections
      .flatMap(({ rows }) => rows)
      .map(({ change, readings, difference }) => ({
        label: change.label,
        readings,
        difference: changeOf(readings, difference, strings),
        size: difference,
        cautions: [change.caution ?? ''],
      })),
  ];
  return layoutTable(caption, entries, report, strings, sort);
}
