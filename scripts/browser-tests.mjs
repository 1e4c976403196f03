// Runs test/browser in real browsers.
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import puppeteer from 'puppeteer-core';

/** Starts each browser that there is; resolves with the tests that passed and failed. */
export async function runInBrowsers({ chromium, firefox }) {
  const launchers = [
    chromeLauncher({
      launchOptions: {
        executablePath: chromium,
        args: ['--no-sandbox', '--lang=ar-EG', '--disable-background-networking'],
      },
      concurrency: 1,
    }),
    firefox &&
      puppeteerLauncher({
        puppeteer,
        launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
        concurrency: 1,
      }),
  ].filter(Boolean);
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      files: process.env.BROWSER_TESTS ?? 'build/test/browser/*.test.js',
      nodeResolve: { exportConditions: ['production', 'browser'] },
      browsers: launchers,
      concurrentBrowsers: 1,
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
