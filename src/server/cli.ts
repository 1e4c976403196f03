import { runCommand } from './commands.js';

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  say: (line) => {
    console.error(line);
  },
});
