// BROWSERS=chromium,firefox,webkit wtr: Chromium alone by default.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromiumArguments, findChromium } from './test/browsers/chromium.mjs';
import { totalsReporter } from './test/browsers/totals-reporter.mjs';
import { webkitLauncher } from './test/browsers/webkit.mjs';
import { serveFaults } from './test/faults/faulty-way.mjs';
import { serveDemo } from './test/pages/serve-demo.mjs';

// Files run side by side, each with a storage of its own: what one keeps, another must not send.
const createBrowserContext = ({ browser }) => browser.createBrowserContext();

/**
 * Forgets the history of a page before another file takes it. Chromium keeps 50 entries, and of a full history it
 * drops those that a test has just made: "back" would lead out of the test's page.
 */
const withoutHistory = (launcher) => {
  const start = launcher.startSession.bind(launcher);
  launcher.startSession = async (id, url) => {
    const client = await launcher.inactivePages.at(-1)?.puppeteerPage.createCDPSession();
    await client?.send('Page.resetNavigationHistory');
    await client?.detach();
    await start(id, url);
  };
  return launcher;
};

const launchers = {
  chromium: () =>
    withoutHistory(
      chromeLauncher({
        createBrowserContext,
        launchOptions: { executablePath: findChromium(), args: chromiumArguments },
      }),
    ),
  firefox: () =>
    Object.assign(
      chromeLauncher({
        createBrowserContext,
        launchOptions: {
          browser: 'firefox',
          executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        },
      }),
      { name: 'Firefox' },
    ),
  webkit: webkitLauncher,
};

const names = (process.env.BROWSERS ?? 'chromium').split(',');

const demo = serveDemo();
const faults = serveFaults(demo.send);

export default {
  files: ['test/**/*.test.ts', '!test/{repo,receiver,model,kill}/**'],
  nodeResolve: { exportConditions: ['development'] },
  browsers: names.map((name) => launchers[name]()),
  // A file of many tests on a busy machine of two cores takes longer than the default of two minutes.
  testsFinishTimeout: 300_000,
  // None of them takes a second here. Where a hook of Mocha's runs out of time, the rest of its file counts as
  // failed, and one slow disk (Firefox begins a storage for each file) would fail hundreds.
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter(), totalsReporter()],
  // The pages in test/pages use dist/: build first.
  middleware: [demo.middleware, faults.middleware],
  plugins: [
    demo.plugin,
    faults.plugin,
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
};
