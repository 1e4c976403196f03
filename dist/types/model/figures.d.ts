import type { Dataset, Figure, Issue } from '../dataset/types.js';
import type { Options } from './options.js';
/** The figures of some ids, once each; an id that names none becomes an issue. */
export declare function resolveFigures(dataset: Dataset, ids: readonly string[], attribute: string, issues: Issue[]): readonly Figure[];
/** Names the figures that an attribute asks for and that are not shown. */
export declare function nameUnshown(attribute: string, asked: Iterable<Figure>, shown: readonly Figure[], issues: Issue[]): void;
/** The figures that the author chose; null for the chart's own choice. */
export declare function chosenFigures(dataset: Dataset, { figures }: Options, issues: Issue[]): readonly Figure[] | null;
/** The part that is shown alone, or `all`; one that a chart does not have becomes an issue. */
export declare function shownPart({ show }: Options, parts: readonly string[], issues: Issue[]): string;
/** Whose choice the figures are, so that titles fit them; `part` where one part stands alone. */
export type Choice = 'default' | 'audits' | 'own' | 'part';
/** Whose choice the figures are. */
export declare function choiceOf(chosen: readonly Figure[] | null, { evidence }: Options, part?: string): Choice;
