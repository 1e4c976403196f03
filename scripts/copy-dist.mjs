// Puts what was built into dist/, which is committed: people take the script from the repository.
import { cp, rm } from 'node:fs/promises';

await rm('dist', { recursive: true, force: true });
await cp('build/dist', 'dist', { recursive: true });
