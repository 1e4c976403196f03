// Runs one kind of tests by itself, where its file is the one that Node was started with.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsers } from './browsers.mjs';

/** Finds the browsers, runs, sums up and ends; does nothing where the file is only imported. */
export async function alone(url, run) {
  if (path.resolve(process.argv[1] ?? '') !== fileURLToPath(url)) return;
  const { chromium, firefox } = await browsers();
  process.env.CHROME_PATH = chromium;
  if (firefox) process.env.FIREFOX_PATH = firefox;
  const { passed, failed } = await run();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
