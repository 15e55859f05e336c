// BROWSERS=chromium,firefox,webkit wtr: Chromium alone by default.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromiumArguments, findChromium } from './test/browsers/chromium.mjs';
import { emulate } from './test/browsers/emulate.mjs';
import { totalsReporter } from './test/browsers/totals-reporter.mjs';
import { webkitLauncher } from './test/browsers/webkit.mjs';
import { serveFaults } from './test/faults/faulty-way.mjs';
import { serveApps } from './test/hosts/build-apps.mjs';
import { serveHosts } from './test/hosts/serve-hosts.mjs';
import { serveDemo } from './test/pages/serve-demo.mjs';
import { servePrerendered } from './test/prerender/serve-prerendered.mjs';

/**
 * Gives each file a page, a storage and a history of its own: what one keeps, another must not send, and a
 * database that one leaves open (in Firefox for good, now and then) must not hold up all that come after it. The
 * launcher would take the pages of files that are through for others.
 */
const withFreshPages = (launcher) => {
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const { puppeteerPage } = launcher.activePages.get(id);
    try {
      return await stop(id);
    } finally {
      // A page that hangs, too.
      launcher.activePages.delete(id);
      launcher.inactivePages.splice(0);
      await puppeteerPage.browserContext().close();
    }
  };
  return launcher;
};

const launch = (launchOptions) =>
  withFreshPages(
    chromeLauncher({
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions,
    }),
  );

const launchers = {
  chromium: () => launch({ executablePath: findChromium(), args: chromiumArguments }),
  firefox: () =>
    Object.assign(
      launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      }),
      { name: 'Firefox' },
    ),
  webkit: webkitLauncher,
};

const names = (process.env.BROWSERS ?? 'chromium').split(',');

const demo = serveDemo();
const faults = serveFaults(demo.send);

export default {
  files: [
    'test/**/*.test.ts',
    '!test/{repo,receiver,model,prerender,kill,checkers,screenshots}/**',
  ],
  nodeResolve: { exportConditions: ['development'] },
  browsers: names.map((name) => launchers[name]()),
  // A file of many tests on a busy machine of two cores takes longer than the default of two minutes, and a browser
  // longer than half a minute until it is there.
  testsFinishTimeout: 600_000,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // None of them takes a second here. Where a hook of Mocha's runs out of time, the rest of its file counts as
  // failed, and one slow disk (Firefox begins a storage for each file) would fail hundreds.
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter(), totalsReporter()],
  // The pages in test/pages use dist/: build first.
  middleware: [demo.middleware, faults.middleware, serveHosts(demo.send), servePrerendered],
  plugins: [
    demo.plugin,
    faults.plugin,
    serveApps(),
    a11ySnapshotPlugin(),
    emulate(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
};
