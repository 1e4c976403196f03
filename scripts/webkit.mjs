// WebKit, as GTK carries it: its browser is found, and its driver started on a screen that no one sees.
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { runs } from './programs.mjs';

/** Folders in which systems keep programs that are in no one's PATH. */
const ROOTS = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/lib', '/usr/local/libexec'];
/** Folders of WebKit in them, such as webkit2gtk-4.1 and webkitgtk-6.0. */
const VERSIONED = /^webkit(2)?gtk-\d/;

const HOST = '127.0.0.1';
const PATIENCE = 30_000;

async function foldersIn(folder) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(folder, entry.name));
  } catch {
    return [];
  }
}

/** The browser that the driver starts: Debian keeps it below a folder named after the processor. */
export async function findMiniBrowser() {
  const outer = (await Promise.all(ROOTS.map(foldersIn))).flat();
  const inner = (await Promise.all(outer.map(foldersIn))).flat();
  const folders = [...outer, ...inner].filter((folder) => VERSIONED.test(path.basename(folder)));
  // The newest first.
  folders.sort((a, b) => path.basename(b).localeCompare(path.basename(a)));
  for (const folder of folders) {
    const file = path.join(folder, 'MiniBrowser');
    if (await runs(file)) return file;
  }
  return null;
}

/** What the browser says of itself; it wants a screen even for that. */
export async function webkitVersion() {
  const { stdout } = await promisify(execFile)('xvfb-run', ['-a', await findMiniBrowser(), '--version']);
  return stdout.trim();
}

/** A port that nothing listens to. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  fetch(`http://${HOST}:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

async function untilItAnswers(port, child) {
  let gone = null;
  child.on('error', (error) => (gone = error.message));
  child.on('exit', (code, signal) => (gone = `ended with ${code ?? signal}`));
  for (const start = Date.now(); Date.now() - start < PATIENCE;) {
    if (gone !== null) throw new Error(`WebKit’s driver did not start: ${gone}.`);
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKit’s driver did not answer in ${PATIENCE / 1000} s.`);
}

/** Starts a driver; resolves with its place and with what stops it and all that it started. */
export async function startWebKitDriver(driver) {
  const port = await freePort();
  // The file is ours: killed, xvfb-run would leave its own behind.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'webkit-'));
  const authority = path.join(folder, 'Xauthority');
  const child = spawn('xvfb-run', ['-a', '-f', authority, driver, `--port=${port}`], {
    // A group of its own, so that the screen and the browser end with it.
    detached: true,
    stdio: 'ignore',
  });
  const stop = once(() => {
    killGroup(child.pid);
    rmSync(folder, { recursive: true, force: true });
  });
  stopOnExit(stop);
  try {
    await untilItAnswers(port, child);
  } catch (error) {
    stop();
    throw error;
  }
  return { hostname: HOST, port, stop };
}

function once(act) {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/** A group of its own does not hear of Ctrl+C. */
function stopOnExit(stop) {
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
}

function killGroup(pid) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
