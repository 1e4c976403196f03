// Runs tests with Node's own runner.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Runs the files of a folder; resolves with the tests that passed and failed. */
export async function runInNode(folder) {
  const files = (await readdir(folder))
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => path.resolve(folder, file));
  const count = { passed: 0, failed: 0 };
  const tests = run({ files, concurrency: 1, timeout: 20 * 60_000 });
  const isTest = ({ details, name }) => details.type !== 'suite' && !files.includes(path.resolve(name));
  tests.on('test:pass', (event) => {
    if (isTest(event)) count.passed += 1;
  });
  tests.on('test:fail', (event) => {
    if (event.details.type !== 'suite') count.failed += 1;
  });
  await new Promise((resolve, reject) => {
    tests.compose(spec).on('end', resolve).on('error', reject).pipe(process.stdout, { end: false });
  });
  return count;
}
