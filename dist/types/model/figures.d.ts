import type { Dataset, Figure, Issue } from '../dataset/types.js';
import type { Options } from './options.js';
/** The figures of some ids, once each; an id that names none becomes an issue. */
export declare function resolveFigures(dataset: Dataset, ids: readonly string[], attribute: string, issues: Issue[]): readonly Figure[];
/** The figures that the author chose; null for the chart's own choice. */
export declare function chosenFigures(dataset: Dataset, { figures }: Options, issues: Issue[]): readonly Figure[] | null;
/** Whose choice the figures are, so that titles fit them. */
export type Choice = 'default' | 'audits' | 'own';
/** Whose choice the figures are. */
export declare const choiceOf: (chosen: readonly Figure[] | null, { evidence }: Options) => Choice;
