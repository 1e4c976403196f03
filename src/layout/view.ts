import type { Reading, Role } from '../dataset/types.js';
import type { DetailView } from './detail.js';

/** A web address with the words that link to it. */
export interface Link {
  readonly text: string;
  /** Null where the source has no address that is safe to link. */
  readonly href: string | null;
}

/** A tick of an axis. */
export interface Tick {
  /** Per cent of the axis. */
  readonly x: number;
  readonly label: string;
}

/** Whether the author stressed something, or something else. */
export type Emphasis = 'none' | 'highlighted' | 'receding';

/** One mark with its words. */
export interface Mark {
  readonly role: Role;
  /** Per cent of the axis. */
  readonly x: number;
  /** The value as it is printed, with its unit. */
  readonly value: string;
  /** On which side of the mark its value stands, so that the two never meet. */
  readonly side: 'start' | 'end';
  readonly group: string;
  /** Approximate values are drawn hollow. */
  readonly hollow: boolean;
  /** Which way the mark gives way to one that it would cover; its place on the axis stays. */
  readonly dodge: -1 | 0 | 1;
}

/** What a shape stands for. */
export interface KeyItem {
  readonly role: Role;
  readonly text: string;
  /** Said after it, for the ear: which of the two groups of a row it is; empty where the rows name them so. */
  readonly heard: string;
}

/** Two marks on an axis, their words and the difference. */
export interface GapRow {
  /** Ids of the figures in it. */
  readonly figures: string;
  readonly label: string;
  /** Said after the label where a larger value is worse and the unit's heading does not say so. */
  readonly remark: string | null;
  /** The group said to be left behind, then the group it is compared with. */
  readonly marks: readonly [Mark, Mark];
  /** The difference: number and words, such as "27" and "points". */
  readonly difference: readonly [string, string];
  /** Place and period, as far as the source states them. */
  readonly where: readonly string[];
  /** Which audit or other evidence reported it. */
  readonly sources: readonly Link[];
  /** Signs of the footnotes that belong to this row. */
  readonly footnotes: readonly string[];
  /** Cautions that belong to this row alone. */
  readonly cautions: readonly string[];
  readonly detail: DetailView | null;
  readonly emphasis: Emphasis;
}

/** Rows under one another, with a heading where they need one. */
export interface GapList {
  readonly heading: string | null;
  readonly rows: readonly GapRow[];
}

/** The rows that share a unit, with their axis. */
export interface GapGroup {
  readonly heading: string | null;
  /** Said after the heading where a larger value is worse. */
  readonly remark: string | null;
  readonly ticks: readonly Tick[];
  readonly lists: readonly GapList[];
}

/** One row of the table. */
export interface TableRow {
  /** How many rows its label and caution stand for; 0 where they stand in a row above. */
  readonly span: number;
  readonly label: string;
  readonly cells: readonly string[];
  /** What its value is; null where the row is told in words alone. */
  readonly reading: Reading | null;
  readonly source: Link;
  readonly caution: string;
}

/** A column of a table, with how its rows are ordered by it. */
export interface Column {
  readonly name: string;
  /** Null where they are not ordered by it. */
  readonly sort: 'ascending' | 'descending' | 'none' | null;
}

/** The chart as a table. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** The words around a chart. */
export interface Frame {
  readonly title: string | null;
  /** What the figure is called where the author took the title out. */
  readonly name: string;
  readonly subtitle: string | null;
  /** What has to be said of the whole before it is read. */
  readonly remark: string | null;
  readonly summary: string;
  /** Under the chart; those of the second list not under the table. */
  readonly notes: readonly string[];
  readonly chartNotes: readonly string[];
  readonly sources: readonly Link[];
}

/** Everything that a gap chart draws: finished sentences and positions, nothing else. */
export interface GapView extends Frame {
  readonly key: readonly KeyItem[];
  readonly groups: readonly GapGroup[];
  /** The longest printed value, for the room that values need beside the axis. */
  readonly longestValue: string;
  /** Whether values are too long to stand beside their marks and are given in words. */
  readonly valuesInWords: boolean;
  readonly table: TableView;
}
