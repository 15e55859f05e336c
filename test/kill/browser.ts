import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../browsers/chromium.mjs';

/** What the page says of a lead. */
export interface Mark {
  /** The visitor pressed something; the lead is on the disk; it is taken out of the outbox. */
  kind: 'pressed' | 'kept' | 'removed';
  id?: string;
  name?: string;
}

/** A browser with a profile of its own. */
export interface Session {
  context: BrowserContext;
  page: Page;
  /** Ends all of its processes at once: none has the time to write anything. */
  kill(): void;
  /** Resolves when it has ended. */
  ended: Promise<void>;
}

const MARK = 'mark ';

// Scripts for the page are text: tsx would add helpers to functions, which the page does not have.

/** Says what the browser has on the disk when the browser says so to the page, in the order of things. */
const TELL = `
  const tell = (mark) => console.debug('${MARK}' + JSON.stringify(mark));
  const after = (store, mark) => {
    if (store.name === 'kept') store.transaction.addEventListener('complete', () => tell(mark));
  };
  const { put, delete: remove } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value) {
    after(this, { kind: 'kept', id: value.id, name: value.lead?.contact.name });
    return put.call(this, value);
  };
  IDBObjectStore.prototype.delete = function (id) {
    after(this, { kind: 'removed', id });
    return remove.call(this, id);
  };
  addEventListener('click', () => tell({ kind: 'pressed' }), true);
`;

/** Resolves to whether nothing is kept in the database. */
const IS_EMPTY = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('sales-roles');
  // None yet: an empty one of ours would stand in the way of the product's own.
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => (opening.error.name === 'AbortError' ? resolve(true) : reject(opening.error));
  opening.onsuccess = () => {
    const counting = opening.result.transaction('kept').objectStore('kept').count();
    counting.onerror = () => reject(counting.error);
    counting.onsuccess = () => {
      opening.result.close();
      resolve(counting.result === 0);
    };
  };
})`;

const PRESS_SEND = `document.querySelector('sales-lead-form')
  .shadowRoot.querySelector('form button.primary').click()`;

/** Starts Chromium with a profile, which may be one that a killed browser has left. */
export const openProfile = async (
  folder: string,
  {
    ignored = [],
    more = [],
    hear,
  }: { ignored?: string[]; more?: string[]; hear?: (mark: Mark) => void } = {},
): Promise<Session> => {
  const executablePath = findChromium();
  assert.ok(executablePath, 'Chromium is missing: node test/browsers/chromium.mjs');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...chromiumArguments, ...more],
    ignoreDefaultArgs: ignored,
    viewport: null,
  });
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const devTools = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  const { id } = processInfo.find(({ type }) => type === 'browser')!;
  const page = context.pages()[0] ?? (await context.newPage());
  if (hear) {
    page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith(MARK)) hear(JSON.parse(text.slice(MARK.length)) as Mark);
    });
    await page.addInitScript(TELL);
  }
  return {
    context,
    page,
    ended,
    kill() {
      // playwright starts it as the leader of a group, in which all of its processes are.
      process.kill(-id, 'SIGKILL');
    },
  };
};

/** Fills in what a request needs, and agrees. */
export const fillIn = async (page: Page, name: string): Promise<void> => {
  await page.locator('#name').fill(name);
  await page.locator('#phone').fill('8 (900) 123-45-67');
  await page.locator('#consent').press('Space');
};

/** Presses Send at once: without the waits of a click by playwright. */
export const pressSend = (page: Page): Promise<unknown> => page.evaluate(PRESS_SEND);

/** Whether nothing waits in the profile's database, as a page sees it. */
export const hasNothing = (page: Page): Promise<boolean> => page.evaluate<boolean>(IS_EMPTY);

/** Waits until all that was kept is sent, which the page sees to by itself. */
export const outboxIsEmpty = async (page: Page): Promise<void> => {
  const deadline = performance.now() + 120_000;
  while (!(await hasNothing(page))) {
    assert.ok(performance.now() < deadline, 'the outbox is not empty');
    await wait(50);
  }
};
