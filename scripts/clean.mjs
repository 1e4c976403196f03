// Starts a build from nothing, so that no file of an earlier one is left in it.
import { rm } from 'node:fs/promises';

await rm('build', { recursive: true, force: true });
