import { runCommand } from './commands.js';

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (content) => process.stdout.write(content),
  say: (line) => {
    console.error(line);
  },
});
