import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { prerender } from 'sales-roles/prerender';
import { median } from './median.js';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** As the DevTools have them. */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

const CPU_SLOWDOWN = 4;

/** So long a task may keep an input waiting, in milliseconds, before the rest of it is blocking time. */
const LONG_TASK = 50;

const ATTRIBUTES = {
  lang: 'ru',
  endpoint: '/leads',
  controller: 'Acme LLC',
  'policy-url': '/privacy',
  'consent-url': '/consent',
};

/** Pages with the same widget. The best without prerendering asks for the script at once, and for nothing else. */
const makePages = async (): Promise<Readonly<Record<PageName, string>>> => {
  const page = { script: '/sales-roles.js' };
  const prerendered = await prerender({ attributes: ATTRIBUTES, page });
  const tag = Object.entries(ATTRIBUTES).map(([name, value]) => ` ${name}="${value}"`);
  return {
    prerendered,
    static: prerendered.replace(/<script type="module".*?<\/script>/, ''),
    scriptOnly: prerendered.replace(
      /<sales-roles.*<\/sales-roles>/s,
      () => `<sales-roles${tag.join('')}></sales-roles>`,
    ),
  };
};

type PageName = 'prerendered' | 'static' | 'scriptOnly';

/** What a page was like, until it was at rest. */
interface Visit {
  /** Milliseconds from the navigation until the hierarchy's first card was painted. */
  painted: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Milliseconds for which tasks blocked input: what each took beyond 50. */
  blocked: number;
}

// Scripts for the page are text: tsx would add helpers to functions, which the page does not have.
const WATCH = `
  window.visit = { shift: 0, blocked: 0 };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) visit.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) visit.blocked += Math.max(0, duration - ${LONG_TASK});
  }).observe({ type: 'longtask', buffered: true });
  const inside = (root, selector) => root?.querySelector(selector)?.shadowRoot;
  const look = () => {
    const hierarchy = inside(inside(document, 'sales-roles'), 'sales-role-hierarchy');
    const title = inside(hierarchy, 'sales-role-card')?.querySelector('[part=title]');
    if (!title?.getBoundingClientRect().height) return void requestAnimationFrame(look);
    // After the frame that shows it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (visit.painted = performance.now());
    requestAnimationFrame(() => port2.postMessage(0));
  };
  look();
`;

const visitPage = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction('visit.painted');
  const visit = await page.evaluate<Visit>('visit');
  await context.close();
  return visit;
};

/** Serves the pages and `dist` as a server does that compresses. */
const serve = async (pages: Readonly<Record<string, string>>) => {
  const compressed = new Map<string, Promise<Buffer>>();
  const compress = async (path: string): Promise<Buffer> => {
    const page = pages[path.slice(1)];
    const text = page ?? (await readFile(join(DIST, path)));
    return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  };
  const server = createServer(({ url = '/' }, response) => {
    const body = compressed.get(url) ?? compress(url);
    compressed.set(url, body);
    body.then(
      (bytes) => {
        const type = url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
        response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
};

/**
 * Visits a prerendered page, the same without its script, and one that has nothing but the script, in turns.
 *
 * @returns the median of each figure; of shifts and blocking the worst.
 */
export const measurePrerendered = async (
  browser: Browser,
  rounds: number,
): Promise<Record<PageName, Visit>> => {
  const pages = await makePages();
  const server = await serve(pages);
  const { port } = server.address() as AddressInfo;
  const visits: Record<PageName, Visit[]> = { prerendered: [], static: [], scriptOnly: [] };
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const name of Object.keys(visits) as PageName[]) {
      visits[name].push(await visitPage(browser, `http://127.0.0.1:${port}/${name}`));
    }
  }
  server.closeAllConnections();
  server.close();
  const summary = (all: Visit[]): Visit => ({
    painted: median(all.map(({ painted }) => painted)),
    shift: Math.max(...all.map(({ shift }) => shift)),
    blocked: median(all.map(({ blocked }) => blocked)),
  });
  return {
    prerendered: summary(visits.prerendered),
    static: summary(visits.static),
    scriptOnly: summary(visits.scriptOnly),
  };
};
