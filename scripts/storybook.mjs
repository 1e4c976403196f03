// Shows what was compiled in Storybook: `dev` serves the stories, `build` writes them to build/storybook.
// Its packages are those of stories/package.json, installed when they are first needed.
import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';

const command = process.argv[2] ?? 'dev';

function npm(...args) {
  const { status } = spawnSync('npm', [...args, '--prefix', 'stories'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const changed = async (file) => (await stat(file).catch(() => null))?.mtimeMs ?? 0;

// npm writes the second file at the end of an installation.
if (
  (await changed('stories/package-lock.json')) > (await changed('stories/node_modules/.package-lock.json'))
) {
  console.log('Storybook: installing its packages into stories/.');
  npm('ci');
}
npm('run', '--silent', command);
