import { texts } from './dataset/report-cy.js';
import type { Language } from './elements/languages.js';
import { cy as words } from './strings/cy.js';

/** Welsh: our words, and an unofficial translation of the built-in report. */
export const cy: Language = { tag: 'cy', words, texts };
