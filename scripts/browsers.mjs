// Finds the browsers that the tests need and, where there is none, installs one.
import { execFile } from 'node:child_process';
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
import { hasApt, inPath, installWithApt, runs } from './programs.mjs';
import { findMiniBrowser, webkitVersion } from './webkit.mjs';

const NAMES = ['chromium', 'firefox', 'webkit'];
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  // xvfb-run needs xauth, and apt only recommends it.
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};
const FONTS = ['fonts-liberation'];
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
  webkit: ['WebKitWebDriver'],
};
const HINTS = {
  firefox: 'install it or set FIREFOX_PATH',
  webkit: 'it takes WebKitWebDriver (or WEBKIT_DRIVER_PATH), its MiniBrowser, xvfb-run and xauth',
};
const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH', webkit: 'WEBKIT_DRIVER_PATH' };

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

/** WebKit's driver is of use only with a browser to start and a screen to start it on. */
async function webkitCanStart() {
  const parts = await Promise.all([findMiniBrowser(), inPath('xvfb-run'), inPath('xauth')]);
  return parts.every((part) => part !== null);
}

async function find(name) {
  const given = process.env[VARIABLES[name]];
  if (given && !(await runs(given)))
    throw new Error(`${VARIABLES[name]} is ${given}, which is no program. Correct it or leave it out.`);
  if (name === 'webkit' && !(await webkitCanStart())) return null;
  if (given) return given;
  for (const command of COMMANDS[name]) {
    const file = await inPath(command);
    if (file) return file;
  }
  return name === 'chromium' ? systemChrome() : null;
}

const packagesOf = (names) => [...names.flatMap((name) => PACKAGES[name]), ...FONTS];

async function installChrome() {
  const cacheDir = path.join(os.homedir(), '.cache', 'puppeteer');
  console.log(`Browsers: downloading Chrome to ${cacheDir}.`);
  const platform = detectBrowserPlatform();
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  const { executablePath } = await install({ browser: Browser.CHROME, buildId, cacheDir });
  return executablePath;
}

async function findAll() {
  const files = await Promise.all(NAMES.map(find));
  return Object.fromEntries(NAMES.map((name, index) => [name, files[index]]));
}

/**
 * Paths of the browsers to test in, WebKit's that of its driver; `firefox` and `webkit` are null
 * where there are none.
 */
export async function browsers() {
  let found = await findAll();
  const missing = NAMES.filter((name) => found[name] === null);
  try {
    if (missing.length > 0 && (await hasApt())) {
      await installWithApt(packagesOf(missing)).catch((error) => {
        if (found.chromium === null) throw error;
        console.log(`Browsers: ${error.message}: going on with those that are there.`);
      });
      found = await findAll();
    }
    found.chromium ??= await installChrome();
  } catch (error) {
    throw new Error(
      `Browsers: none could be installed (${error.message}). ` +
        'Install Chromium or Chrome, or set CHROME_PATH to one, and start again.',
    );
  }
  for (const name of NAMES) console.log(`Browsers: ${name} ${await state(name, found[name])}`);
  return found;
}

async function state(name, file) {
  if (file === null) return `not found: its tests are left out; ${HINTS[name]}`;
  return `${name === 'webkit' ? await webkitVersion() : await version(file)} (${file})`;
}

async function version(file) {
  const { stdout } = await promisify(execFile)(file, ['--version']);
  return stdout.trim();
}
