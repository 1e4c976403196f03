import type * as React from 'react';
import type * as charts from '../index.js';
import type { ChartProps } from './tags.js';

/** What a component takes: what can be set on a chart, what React knows of every element, and the events. */
export interface ChartComponentProps<Element>
  extends ChartProps, Omit<React.HTMLAttributes<Element>, keyof ChartProps> {
  /** The reader clicked a row; `figures` are the ids of the figures in it. */
  onBigSocietySelect?: ((event: CustomEvent<charts.SelectDetail>) => void) | undefined;
  /** What is wrong with the data or the attributes has changed; `issues` are all that there are now, each with `code`, `message` and `help`. */
  onBigSocietyIssues?: ((event: CustomEvent<charts.IssuesDetail>) => void) | undefined;
  /** The reader switched between chart and table; `view` is what is shown now. */
  onBigSocietyView?: ((event: CustomEvent<charts.ViewDetail>) => void) | undefined;
  /** A chart with `step` has drawn another step, or has more steps or fewer than before; `step` is the number of rows that are revealed, `steps` of those there are. */
  onBigSocietyStep?: ((event: CustomEvent<charts.StepDetail>) => void) | undefined;
}

type ChartComponent<Element> = React.ForwardRefExoticComponent<
  ChartComponentProps<Element> & React.RefAttributes<Element>
>;

/** Positives against negatives: the audit's verdict on the goals, what rose and what fell from a common zero, and what the audit counts in favour. */
export declare const BigSocietyBalance: ChartComponent<charts.BigSocietyBalance>;

/** The five reasons why the Big Society failed: each with a sentence and its evidence in the smallest picture that tells it truly; further evidence opens in place. */
export declare const BigSocietyFailures: ChartComponent<charts.BigSocietyFailures>;

/** The Big Society gap: groups said to be left behind against those they are compared with, a row a figure, ordered by the size of the gap. */
export declare const BigSocietyGap: ChartComponent<charts.BigSocietyGap>;
