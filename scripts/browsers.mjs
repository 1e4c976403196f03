// Finds the browsers that the tests need and, where there is none, installs one.
import { execFile, spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  Browser,
  computeSystemExecutablePath,
  ChromeReleaseChannel,
  install,
  resolveBuildId,
  detectBrowserPlatform,
} from '@puppeteer/browsers';

const PACKAGES = ['chromium', 'firefox-esr', 'fonts-liberation'];
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const runs = async (file) => {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

async function inPath(command) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, command);
    if (await runs(file)) return file;
  }
  return null;
}

async function systemChrome() {
  try {
    const file = computeSystemExecutablePath({
      browser: Browser.CHROME,
      channel: ChromeReleaseChannel.STABLE,
    });
    return (await runs(file)) ? file : null;
  } catch {
    return null;
  }
}

async function find(name) {
  const given = process.env[VARIABLES[name]];
  if (given) {
    if (await runs(given)) return given;
    throw new Error(`${VARIABLES[name]} is ${given}, which is no program. Correct it or leave it out.`);
  }
  for (const command of COMMANDS[name]) {
    const file = await inPath(command);
    if (file) return file;
  }
  return name === 'chromium' ? systemChrome() : null;
}

const run = (command, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    );
  });

async function installWithApt() {
  console.log(`Browsers: installing ${PACKAGES.join(', ')} with apt-get.`);
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
}

async function installChrome() {
  const cacheDir = path.join(os.homedir(), '.cache', 'puppeteer');
  console.log(`Browsers: downloading Chrome to ${cacheDir}.`);
  const platform = detectBrowserPlatform();
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  const { executablePath } = await install({ browser: Browser.CHROME, buildId, cacheDir });
  return executablePath;
}

/** Paths of the browsers to test in; `firefox` is null where there is none. */
export async function browsers() {
  let [chromium, firefox] = await Promise.all([find('chromium'), find('firefox')]);
  const debian = process.getuid?.() === 0 && (await inPath('apt-get')) !== null;
  try {
    if (debian && (!chromium || !firefox)) {
      await installWithApt();
      [chromium, firefox] = await Promise.all([find('chromium'), find('firefox')]);
    }
    chromium ??= await installChrome();
  } catch (error) {
    throw new Error(
      `Browsers: none could be installed (${error.message}). ` +
        'Install Chromium or Chrome, or set CHROME_PATH to one, and start again.',
    );
  }
  for (const [name, file] of Object.entries({ chromium, firefox })) {
    console.log(
      `Browsers: ${name} ${file ? await version(file) : 'not found: its tests are left out; install it or set FIREFOX_PATH'}`,
    );
  }
  return { chromium, firefox };
}

async function version(file) {
  const { stdout } = await promisify(execFile)(file, ['--version']);
  return `${stdout.trim()} (${file})`;
}
