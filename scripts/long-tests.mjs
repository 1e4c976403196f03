// Tests what shows only after thousands of rounds. `npm run test:long` runs them, and CI after all others.
import { alone } from './alone.mjs';
import { runInNode } from './node-tests.mjs';

await alone(import.meta.url, () => runInNode('build/test/long'));
