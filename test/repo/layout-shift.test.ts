import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { listenOnLoopback, type LoopbackServer } from '../../demo/receiver/listen.js';
import { siteRoutes } from '../../demo/receiver/site.js';
import { launchChromium } from '../browsers/launch.js';
import { inProject } from './project.js';

// The page must not move when the script comes, however late, nor while a visitor reads on. Who jumps over
// parts that are not loaded yet sees them come: how well their room is kept depends on the fonts.
const VISITS = [
  { visit: 'from the top, a screen at a time', start: 'body', step: 'innerHeight', limit: 0.02 },
  { visit: 'from where the roles will be', start: '#roles', step: 'innerHeight', limit: 0.02 },
  { visit: 'to the end in one jump', start: 'body', step: '1e6', limit: 0.1 },
];
const WIDTHS = [360, 1280];
const CPU_SLOWDOWN = 6;

let browser: Browser;
let server: LoopbackServer;
/** The script is not sent before this. */
let scriptMayCome = Promise.resolve();

before(async () => {
  const site = new Hono();
  site.use('/dist/sales-roles.js', async (_, next) => {
    await scriptMayCome;
    await next();
  });
  site.route('/', siteRoutes({ demo: inProject('demo'), dist: inProject('dist') }));
  server = await listenOnLoopback(site.fetch, 0);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await server.close();
});

// Scripts for the page are text: tsx would add helpers to functions, which the page does not have.

const RECORD_SHIFTS = `
  window.shifts = [];
  const record = (entries) => {
    for (const { value, hadRecentInput, sources } of entries) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) =>
        [node?.localName ?? node?.nodeName, node?.className, previousRect.y, '->', currentRect.y].join(' '));
      window.shifts.push({ value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => record(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.flushShifts = () => record(observer.takeRecords());
`;

const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint').length > 0`;

/** What is inside \`<sales-roles>\`, its own shadow root first. */
const INSIDE = `document.querySelector('sales-roles')?.shadowRoot`;

const CARDS_SHOWN = `${INSIDE}?.querySelector('sales-role-hierarchy')?.shadowRoot
  ?.querySelectorAll('sales-role-card').length === 14`;

/** Parts are loaded when they are 800 px from the window, above it or below. */
const PARTS_SHOWN = `['sales-lead-form', 'sales-cookie-notice'].every((tag) => {
  const part = ${INSIDE}.querySelector(tag);
  const { top, bottom } = part.getBoundingClientRect();
  return top > innerHeight + 800 || bottom < -800 || part.shadowRoot?.querySelector('section');
})`;

const FRAMES = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`;

const AT_BOTTOM = `scrollY + innerHeight >= document.documentElement.scrollHeight - 1`;

/** Scrolls down to the end, and at each step waits for what comes near. */
const scrollDown = async (page: Page, step: string): Promise<void> => {
  do {
    await page.evaluate(`scrollBy({ top: ${step}, behavior: 'instant' })`);
    await page.evaluate(FRAMES);
    await page.waitForFunction(PARTS_SHOWN);
    await page.evaluate(FRAMES);
  } while (!(await page.evaluate<boolean>(AT_BOTTOM)));
};

for (const width of WIDTHS) {
  for (const { visit, start, step, limit } of VISITS) {
    test(`nothing moves at ${width}px ${visit}`, async () => {
      let sendScript = (): void => undefined;
      scriptMayCome = new Promise((resolve) => (sendScript = resolve));
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      const devTools = await context.newCDPSession(page);
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
      await page.addInitScript(RECORD_SHIFTS);
      await page.goto(`http://localhost:${server.port}/`, { waitUntil: 'commit' });
      await page.waitForFunction(FIRST_PAINT);
      await page.evaluate(
        `document.querySelector('${start}').scrollIntoView({ behavior: 'instant' })`,
      );
      await page.evaluate(FRAMES);
      assert.equal(await page.evaluate(`customElements.get('sales-roles')`), undefined);

      sendScript();
      await page.waitForFunction(CARDS_SHOWN);
      await page.evaluate(FRAMES);
      await scrollDown(page, step);

      await page.evaluate('flushShifts()');
      const shifts = await page.evaluate<{ value: number; moved: string[] }[]>('shifts');
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      await context.close();
      assert.ok(total < limit, `${total}: ${JSON.stringify(shifts, null, 2)}`);
    });
  }
}
