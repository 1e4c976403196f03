// What the checkers of types say of right and wrong pages, and of the guide's.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { FOLDER } from './site.js';

/** What is wrong stands in files under an expectation of the error: one that does not come is an error too. */
const CHECKERS: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  'React and Svelte': [
    'svelte-check/bin/svelte-check',
    '--tsconfig',
    './tsconfig.json',
    '--fail-on-warnings',
  ],
  Vue: ['vue-tsc/bin/vue-tsc.js', '--project', 'tsconfig.vue.json'],
};

for (const [name, [command, ...args]] of Object.entries(CHECKERS))
  test(`types: ${name}`, async () => {
    const file = path.resolve(FOLDER, 'node_modules', command);
    const failure = await promisify(execFile)(process.execPath, [file, ...args], { cwd: FOLDER }).then(
      () => '',
      (error: unknown) => (error as { readonly stdout?: string }).stdout || String(error),
    );
    assert.equal(failure, '');
  });
