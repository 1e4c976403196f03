// Guides to deck tools, followed word for word in an empty folder.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM } from '../pages/browser.js';

const run = promisify(execFile);

/** The tools bring no browser: they get the one of the tests, which may run as root. */
const ENVIRONMENT = { ...process.env, CHROME_PATH: CHROMIUM, CHROME_NO_SANDBOX: '1', CI: '1' };

/** A folder with the drop-in, the tools and a copy of this repository beside it, as a reader of a guide has them. */
export interface Folder {
  readonly path: string;
  /** Runs a line of a shell in it; ends with all that it wrote. */
  readonly run: (line: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Makes such a folder. */
export async function folder(): Promise<Folder> {
  const around = await mkdtemp(path.join(os.tmpdir(), 'big-society-deck-'));
  const inside = path.join(around, 'deck');
  await mkdir(inside);
  await symlink(process.cwd(), path.join(around, 'big-society-charts'));
  await symlink(path.resolve('test/decks/node_modules'), path.join(inside, 'node_modules'));
  await copyFile('build/dist/big-society.js', path.join(inside, 'big-society.js'));
  return {
    path: inside,
    run: async (line) => {
      const started = run('sh', ['-c', line], { cwd: inside, env: ENVIRONMENT });
      // A tool that reads its input would wait for it.
      started.child.stdin?.end();
      const { stdout, stderr } = await started;
      return stdout + stderr;
    },
    remove: () => rm(around, { recursive: true }),
  };
}

/** A file of a guide, with its name as the text before it has it. */
interface GuideFile {
  readonly name: string;
  readonly text: string;
}

/** The files and the lines of commands of a guide, as they are printed. */
export async function guide(file: string): Promise<{
  readonly files: readonly GuideFile[];
  readonly commands: readonly string[];
}> {
  const text = await readFile(file, 'utf8');
  const files: GuideFile[] = [];
  const commands: string[] = [];
  let before = '';
  for (const [, words = '', language, code = ''] of text.matchAll(/([\s\S]*?)^```(\w+)\n([\s\S]*?)^```$/gm)) {
    before += words;
    if (language === 'sh') commands.push(...code.trim().split('\n'));
    else {
      // The last name of a file before a block is the block's.
      const name = [...before.matchAll(/`((?:\w+\/)?[\w.]+\.(?:ts|css|md|json))`/g)].at(-1)?.[1];
      assert.ok(name, `${file} has a block without the name of its file: ${code}`);
      files.push({ name, text: code });
    }
  }
  return { files, commands };
}

/** Writes the files of a guide into a folder. */
export async function write(files: readonly GuideFile[], into: string): Promise<void> {
  for (const { name, text } of files) await writeFile(path.join(into, name), text);
}
