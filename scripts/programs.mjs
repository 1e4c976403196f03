// Looks for programs on this machine.
import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/** Whether a file is a program. */
export const runs = async (file) => {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where a command stands, or null. */
export async function inPath(command) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, command);
    if (await runs(file)) return file;
  }
  return null;
}
