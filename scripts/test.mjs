// Every test: builds, finds the browsers, runs all kinds of tests and sums them up.
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { browsers } from './browsers.mjs';
import { runInBrowsers } from './browser-tests.mjs';
import { runInDecks } from './deck-tests.mjs';
import { runInFrameworks } from './framework-tests.mjs';
import { runInNode } from './node-tests.mjs';
import { fileTools } from './programs.mjs';
import { runInWordPress } from './wordpress-tests.mjs';

// Odd on purpose: what depends on the place or the language of the machine must show.
process.env.TZ = 'Pacific/Chatham';
process.env.LC_ALL = 'C.UTF-8';

// Golden files are written anew instead of compared: read the difference before you commit it.
if (process.argv.includes('--update-golden')) process.env.UPDATE_GOLDEN = '1';

function build() {
  console.log('Building from the sources.');
  for (const command of [
    ['npm', 'run', '--silent', 'compile'],
    ['node', 'site/build.mjs'],
  ]) {
    const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit' });
    if (status !== 0) throw new Error('The build failed; its messages stand above.');
  }
}

function lint() {
  console.log('Checking style.');
  const { status } = spawnSync('npm', ['run', '--silent', 'lint'], { stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function main() {
  build();
  const { chromium, firefox, webkit } = await browsers();
  process.env.CHROME_PATH = chromium;
  if (firefox) process.env.FIREFOX_PATH = firefox;
  await fileTools();
  await mkdir('test/output', { recursive: true });
  const counts = [
    lint(),
    await runInNode('build/test/node'),
    await runInBrowsers({ chromium, firefox, webkit }),
    await runInNode('build/test/pages'),
    await runInFrameworks(),
    await runInDecks(),
    await runInWordPress(),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log('Pictures of the charts are in test/output/: look at them.');
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && counts.every((count) => count.passed > 0) ? 0 : 1);
}

main().catch((error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
});
