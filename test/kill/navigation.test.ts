import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import {
  fillIn,
  hasNothing,
  openProfile,
  outboxIsEmpty,
  pressSend,
  type Session,
} from './browser.js';
import { OPEN, startReceiver, type Attempt, type Receiver } from './receiver.js';

let receiver: Receiver;
let profiles: string;

before(async () => {
  receiver = await startReceiver();
  profiles = await mkdtemp(join(tmpdir(), 'sales-roles-navigation-'));
});

after(async () => {
  await receiver.close();
  await rm(profiles, { recursive: true, force: true, maxRetries: 5 });
});

const url = (path: string, host = 'localhost'): string => `http://${host}:${receiver.port}/${path}`;

/** Opens a browser for one test. */
const open = async (
  context: TestContext,
  options?: Parameters<typeof openProfile>[1],
): Promise<Session> => {
  const session = await openProfile(await mkdtemp(join(profiles, 'profile-')), options);
  context.after(async () => {
    receiver.way = OPEN;
    await session.context.close();
  });
  return session;
};

/** A promise that the test itself resolves. */
const gate = (): { passed: Promise<undefined>; open: () => void } => {
  let open = (): void => undefined;
  const passed = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
  return { passed, open };
};

const attemptsOf = (name: string): Attempt[] =>
  receiver.attempts.filter((attempt) => attempt.name === name);

/** Checks that a lead is stored once, and that each of its attempts had the same bytes. */
const isStoredOnce = async (name: string): Promise<void> => {
  const stored = (await receiver.store.list()).filter(({ contact }) => contact.name === name);
  assert.equal(stored.length, 1, `${name} is stored ${stored.length} times`);
  assert.equal(new Set(attemptsOf(name).map(({ body }) => body)).size, 1, 'several bodies');
};

const status = (page: Page, phase: string): Promise<void> =>
  page.locator(`[role=status].${phase}`).waitFor();

/** Opens the form, fills it in and presses Send. */
const send = async (page: Page, name: string, host?: string): Promise<void> => {
  await page.goto(url('form', host));
  await fillIn(page, name);
  await pressSend(page);
};

/** Sends a lead, and resolves once the receiver has the request and has not answered. */
const sendHalf = async (page: Page, name: string): Promise<{ answer: () => Promise<void> }> => {
  const { passed, open } = gate();
  const seen = gate();
  const answered = gate();
  receiver.way = {
    there() {
      seen.open();
      return passed;
    },
    back: () => Promise.resolve(answered.open()),
  };
  await send(page, name);
  await seen.passed;
  return {
    async answer() {
      open();
      await answered.passed;
    },
  };
};

const LEAVES: { how: string; leave: (session: Session) => Promise<Page> }[] = [
  {
    how: 'the tab goes to another page',
    leave: async ({ page }) => {
      await page.goto(url('other'));
      return page;
    },
  },
  {
    how: 'the tab is closed',
    leave: async ({ context, page }) => {
      // The browser stays.
      const other = await context.newPage();
      await page.close();
      return other;
    },
  },
];

for (const { how, leave } of LEAVES) {
  test(`${how} while a lead is on its way: it arrives once`, async (context) => {
    const session = await open(context);
    const { answer } = await sendHalf(session.page, how);
    const page = await leave(session);
    await answer();
    await isStoredOnce(how);
    const [first] = attemptsOf(how);
    assert.equal(await first!.isCut, false, 'the request went with its page');

    receiver.way = OPEN;
    await page.goto(url('form'));
    await outboxIsEmpty(page);
    await isStoredOnce(how);
    // The page that had asked never learned of the answer.
    assert.equal(attemptsOf(how).length, 2);
  });
}

test('a page that waits is kept for "back", and then sends', async (context) => {
  const name = 'back';
  const { page } = await open(context, { ignored: ['--disable-back-forward-cache'] });
  await page.addInitScript(`addEventListener('pageshow', ({ persisted }) =>
    console.debug('shown', location.pathname, persisted))`);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.enable');
  const reasons: unknown[] = [];
  devTools.on('Page.backForwardCacheNotUsed', (event) =>
    reasons.push(event.notRestoredExplanations),
  );
  receiver.way = { ...OPEN, there: breakOff };
  await send(page, name);
  await status(page, 'waiting');
  await page.goto(url('other'));

  const arrived = gate();
  receiver.way = { ...OPEN, back: () => Promise.resolve(arrived.open()) };
  // Its first showing is told once more, by the tools that come back with it.
  const shown = page.waitForEvent('console', (message) => message.text() === 'shown /form true');
  // What would tell of its end is the page that is left.
  page.evaluate('history.back()').catch(() => undefined);
  await shown.catch(() => assert.fail(`the page was not kept: ${JSON.stringify(reasons)}`));
  await arrived.passed;
  await isStoredOnce(name);
});

const breakOff = (): Promise<Response> => Promise.reject(new Error('no network'));

/** Not now: it is not sent again by itself while the test lasts. */
const refuse = (): Promise<Response> =>
  Promise.resolve(new Response(null, { status: 503, headers: { 'Retry-After': '60' } }));

/** Sends a lead that does not get through now, and shows it in two tabs. */
const openTwo = async (
  { context, page }: Session,
  name: string,
  { there = breakOff, host }: { there?: () => Promise<Response>; host?: string } = {},
): Promise<[Page, Page]> => {
  receiver.way = { ...OPEN, there };
  await send(page, name, host);
  await status(page, 'waiting');
  const other = await context.newPage();
  await other.goto(url('form', host));
  await other.locator('[part=kept]').waitFor();
  return [page, other];
};

/** Both tabs hear at once that the network is back, and come to the lead while it is on its way. */
const flushBoth = async (session: Session, tabs: readonly Page[], name: string): Promise<void> => {
  const before = attemptsOf(name).length;
  const { passed, open } = gate();
  const seen = gate();
  receiver.way = {
    ...OPEN,
    there() {
      seen.open();
      return passed;
    },
  };
  await session.context.setOffline(true);
  await session.context.setOffline(false);
  await seen.passed;
  // More turns at the database than a tab needs to find the lead taken.
  for (let turn = 0; turn < 10; turn += 1) {
    for (const tab of tabs) assert.equal(await hasNothing(tab), false);
  }
  assert.equal(attemptsOf(name).length, before + 1);
  open();
  for (const tab of tabs) await tab.locator('[part=kept]').waitFor({ state: 'detached' });
  await status(tabs[0]!, 'sent');
  await isStoredOnce(name);
  assert.equal(attemptsOf(name).length, before + 1);
};

test('two tabs that send at once send once', async (context) => {
  const session = await open(context);
  const name = 'two tabs';
  await flushBoth(session, await openTwo(session, name), name);
});

test('a tab learns that another one has sent its lead', async (context) => {
  const session = await open(context);
  const name = 'another tab';
  const [tab, other] = await openTwo(session, name, { there: refuse });
  receiver.way = OPEN;
  await other.getByRole('button', { name: 'Send now' }).click();
  await status(other, 'sent');
  await status(tab, 'sent');
  assert.equal(await tab.locator('[part=kept]').count(), 0);
  await isStoredOnce(name);
});

test('two tabs on plain http send once: by a lease', async (context) => {
  const host = 'shop.test';
  const session = await open(context, {
    more: [`--host-resolver-rules=MAP ${host} 127.0.0.1`],
  });
  const name = 'plain http';
  const tabs = await openTwo(session, name, { host });
  const has = `[isSecureContext, 'locks' in navigator, 'randomUUID' in crypto, 'subtle' in crypto]`;
  assert.deepEqual(await session.page.evaluate(has), [false, false, false, false]);
  await flushBoth(session, tabs, name);
});

test('a lead goes on after a kill though its form is far below the window', async (context) => {
  const folder = await mkdtemp(join(profiles, 'profile-'));
  const name = 'far below';
  receiver.way = { ...OPEN, there: breakOff };
  const before = await openProfile(folder);
  await send(before.page, name);
  await status(before.page, 'waiting');
  before.kill();
  await before.ended;

  const arrived = gate();
  receiver.way = { ...OPEN, back: () => Promise.resolve(arrived.open()) };
  const { context: browser, page } = await openProfile(folder);
  context.after(async () => {
    receiver.way = OPEN;
    await browser.close();
  });
  await page.goto(url('far'));
  await arrived.passed;
  await isStoredOnce(name);
});
