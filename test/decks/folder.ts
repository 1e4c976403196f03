import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { snippetsIn } from '../pages/snippets.js';

/** A folder with a deck. */
export interface DeckFolder {
  readonly path: string;
  /** Address of its `index.html`, from disk. */
  readonly address: string;
  /** Puts another page beside it; resolves with its address. */
  readonly write: (name: string, html: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** An empty folder beside the repository, with what the commands of a guide put there, and an example as its page. */
export async function folderAsIn(guide: string, example: string): Promise<DeckFolder> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'big-society-deck-'));
  const folder = path.join(root, 'talk');
  await mkdir(folder);
  await mkdir(path.join(root, 'big-society-charts'));
  await symlink(path.resolve('build/dist'), path.join(root, 'big-society-charts/dist'));
  for (const commands of snippetsIn('sh', guide))
    await promisify(execFile)('sh', ['-e', '-c', commands], {
      cwd: folder,
      // The tools are on this machine already, as the tests of the decks have them.
      env: { ...process.env, npm_config_prefer_offline: 'true', npm_config_audit: 'false' },
    });
  await copyFile(example, path.join(folder, 'index.html'));
  const addressOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  return {
    path: folder,
    address: addressOf('index.html'),
    write: async (name, html) => {
      await writeFile(path.join(folder, name), html);
      return addressOf(name);
    },
    remove: () => rm(root, { recursive: true }),
  };
}
