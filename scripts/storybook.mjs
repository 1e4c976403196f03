// Shows what was compiled in Storybook: `dev` serves the stories, `build` writes them to build/storybook.
// Its packages are those of stories/package.json, installed when they are first needed.
import { installIn, npm } from './packages.mjs';

const command = process.argv[2] ?? 'dev';

await installIn('stories');
npm('stories', 'run', '--silent', command);
