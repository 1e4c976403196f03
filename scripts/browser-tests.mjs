// Runs test/browser in real browsers.
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { testFiles } from './test-files.mjs';
import { findMiniBrowser, startWebKitDriver } from './webkit.mjs';

const inChromium = (executablePath) =>
  chromeLauncher({
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--lang=ar-EG', '--disable-background-networking'],
    },
    concurrency: 1,
  });

const inFirefox = (executablePath) =>
  puppeteerLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
    concurrency: 1,
  });

async function inWebKit({ hostname, port }) {
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: await findMiniBrowser(), args: ['--automation'] },
    // Its driver does not speak the newer protocol that WebdriverIO would ask for.
    'wdio:enforceWebDriverClassic': true,
  };
  return webdriverLauncher({ hostname, port, path: '/', capabilities, logLevel: 'silent', concurrency: 1 });
}

/** Starts each browser that there is; resolves with the tests that passed and failed. */
export async function runInBrowsers({ chromium, firefox, webkit }) {
  const driver = webkit && (await startWebKitDriver(webkit));
  try {
    return await runIn(
      [
        chromium && inChromium(chromium),
        firefox && inFirefox(firefox),
        driver && (await inWebKit(driver)),
      ].filter(Boolean),
    );
  } finally {
    driver?.stop();
  }
}

async function runIn(launchers) {
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      files: process.env.BROWSER_TESTS ?? 'build/test/browser/*.test.js',
      nodeResolve: { exportConditions: ['production', 'browser'] },
      browsers: launchers,
      concurrentBrowsers: 1,
      middleware: [testFiles],
      testsFinishTimeout: 10 * 60_000,
      reporters: [defaultReporter({ reportTestProgress: false })],
      testFramework: { config: { timeout: 120_000 } },
    },
  });
  await new Promise((resolve) => runner.on('finished', resolve));
  const sessions = [...runner.sessions.all()];
  await runner.stop();
  const tests = sessions.flatMap((session) => (session.testResults ? flatten(session.testResults) : []));
  const broken = sessions.filter(
    (session) =>
      session.errors.length > 0 && !session.testResults?.suites.length && !session.testResults?.tests.length,
  );
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed || test.skipped).length + broken.length,
  };
}

const flatten = ({ tests, suites }) => [...tests, ...suites.flatMap(flatten)];
