// Tests the charts in slides. Their tools are those of test/decks/package.json, installed when they are first
// needed. `npm run test:decks` runs them alone.
import { alone } from './alone.mjs';
import { runInNode } from './node-tests.mjs';
import { installIn } from './packages.mjs';

/** Installs and runs; resolves with the tests that passed and failed. */
export async function runInDecks() {
  // No tool brings a browser of its own: the tests give each the one that was found.
  Object.assign(process.env, { PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' });
  try {
    await installIn('test/decks');
  } catch (error) {
    console.log(`Decks: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  return runInNode('build/test/decks');
}

await alone(import.meta.url, runInDecks);
