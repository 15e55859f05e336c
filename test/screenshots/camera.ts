import assert from 'node:assert/strict';
import type { Browser, Page, Request } from 'playwright-core';
import { PNG } from 'pngjs';
import { listenOnLoopback } from '../../demo/receiver/listen.js';
import { launchChromium } from '../browsers/launch.js';
import { inProject } from '../repo/project.js';
import { reduceColours } from './png.js';
import type { Look, Scenario } from './scenarios.js';
import { pathOf, scenarioRoutes } from './site.js';

/** What is further down is in the picture of another scenario. */
const mostHeight = (width: number): number => (width < 640 ? 2400 : 1400);

// Nothing that is drawn depends on the machine: neither on its processor nor on its settings of fonts.
const FONTCONFIG_FILE = inProject('test/screenshots/fonts.conf');
const DRAWING = [
  '--disable-gpu',
  '--disable-lcd-text',
  '--disable-skia-runtime-opts',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Texts name days and hours: always these. */
const NOW = new Date('2026-11-23T08:00:00Z');

// Scripts for the page are text: tsx would add helpers to functions, which the page does not have.

const FRAMES = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`;

/**
 * Whether all is there that is near the window: the fonts, the parts with what comes late in them, and each
 * update. Parts further away are not loaded, and not in the picture.
 */
const SETTLED = `(() => {
  const LATE = {
    'sales-roles': '.base[aria-busy=false]',
    'sales-role-hierarchy': '#downloads',
    'sales-role-card': 'article',
    'sales-lead-form': '[part=title]',
    'sales-cookie-notice': '[part=notice], .settings',
  };
  const all = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
    [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const isNear = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top <= innerHeight + 800 && bottom >= -800;
  };
  const isEmpty = (element) => {
    const { owner } = element.settings ?? {};
    return element.localName === 'sales-cookie-notice' && owner?.cookies === 'off' ||
      element.localName === 'sales-role-hierarchy' && owner && !element.catalogue;
  };
  const isThere = ({ localName, shadowRoot, isUpdatePending, catalogue }) =>
    shadowRoot?.querySelector(LATE[localName]) && !isUpdatePending && (localName !== 'sales-role-hierarchy' ||
      shadowRoot.querySelectorAll('sales-role-card').length === catalogue.roles.length);
  return document.fonts.status === 'loaded' && all(document)
    .filter((element) => element.localName in LATE && isNear(element) && !isEmpty(element))
    .every(isThere);
})()`;

/** Where the page ends: the margin below is as wide as the one above. */
const END = `(({ top, bottom }) => Math.ceil(top + bottom))(document.body.getBoundingClientRect())`;

/** Waits until nothing on the page moves any more. */
const settle = async (page: Page, pending: ReadonlySet<Request>): Promise<void> => {
  do {
    await page.waitForFunction(SETTLED);
    await page.evaluate(FRAMES);
  } while (pending.size || !(await page.evaluate(SETTLED)));
};

/** The fonts of all letters on a page, and whether it has brought them itself. */
export const fontsOf = async (page: Page): Promise<Map<string, boolean>> => {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('DOM.enable');
  await devTools.send('CSS.enable');
  const all = { depth: -1, pierce: true };
  const { nodes } = await devTools.send('DOM.getFlattenedDocument', all);
  const found = new Map<string, boolean>();
  for (const { nodeId, nodeType } of nodes) {
    if (nodeType !== 1) continue;
    const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) found.set(familyName, isCustomFont);
  }
  return found;
};

/** What one visit to a scenario is for. */
export interface Visit {
  page: Page;
  /** @returns what the page looks like. */
  shoot: (look: Look) => Promise<PNG>;
}

/** A browser, and the pages that it visits. */
export class Camera {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly close: () => Promise<void>;

  private constructor(browser: Browser, origin: string, close: () => Promise<void>) {
    this.#browser = browser;
    this.#origin = origin;
    this.close = close;
  }

  static async open(): Promise<Camera> {
    const server = await listenOnLoopback(scenarioRoutes().fetch, 0);
    const env = { ...process.env, FONTCONFIG_FILE };
    const browser = await launchChromium({ args: [...DRAWING], env });
    return new Camera(browser, `http://localhost:${server.port}`, async () => {
      await browser.close();
      await server.close();
    });
  }

  /** The browser's version. */
  get version(): string {
    return this.#browser.version();
  }

  /** Opens a scenario, and does what its visitor does; what is in the browser's storage goes with the visit. */
  async visit(scenario: Scenario, look: (visit: Visit) => Promise<void>): Promise<void> {
    const [first] = scenario.looks;
    assert.ok(first);
    const sizeOf = ({ width }: Look) => ({ width, height: scenario.height ?? mostHeight(width) });
    const context = await this.#browser.newContext({
      viewport: sizeOf(first),
      deviceScaleFactor: 1,
      locale: 'ru-RU',
      timezoneId: 'Europe/Moscow',
      reducedMotion: 'reduce',
    });
    try {
      const page = await context.newPage();
      const pending = new Set<Request>();
      page.on('request', (request) => pending.add(request));
      page.on('requestfinished', (request) => pending.delete(request));
      page.on('requestfailed', (request) => pending.delete(request));
      await page.clock.setFixedTime(NOW);
      await page.goto(`${this.#origin}${pathOf(scenario)}`);
      await settle(page, pending);
      await scenario.act?.(page);
      const shoot = async (look: Look): Promise<PNG> => {
        const { width, height } = sizeOf(look);
        await page.setViewportSize({ width, height });
        await page.emulateMedia({
          colorScheme: look.scheme ?? 'light',
          forcedColors: look.isForced ? 'active' : 'none',
        });
        await settle(page, pending);
        const end = await page.evaluate<number>(END);
        const clip = { x: 0, y: 0, width, height: scenario.height ?? Math.min(height, end) };
        const image = PNG.sync.read(await page.screenshot({ clip, animations: 'disabled' }));
        reduceColours(image);
        return image;
      };
      await look({ page, shoot });
    } finally {
      await context.close();
    }
  }
}
