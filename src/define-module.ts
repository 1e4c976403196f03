import './define.js';
import { addLanguage, missing, type Language } from './elements/languages.js';

/** Languages that stand beside the module. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  cy: async () => (await import('./cy.js')).cy,
};

/** What was asked for, once each. */
const asked = new Map<string, Promise<void> | null>();

/** Loads a language when the first chart stands in it. */
missing.come = (name) => {
  if (!asked.has(name) && Object.hasOwn(LANGUAGES, name)) {
    const load = LANGUAGES[name];
    asked.set(
      name,
      load?.().then(addLanguage, (error: unknown) => {
        asked.set(name, null);
        console.warn(
          `big-society-charts: the words for lang="${name}" cannot be loaded. Put big-society.${name}.mjs beside big-society.mjs. ${String(error)}`,
        );
      }) ?? null,
    );
  }
  return asked.get(name) ?? null;
};
