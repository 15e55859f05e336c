import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { runInPage } from './in-page.js';
import type { Blocking } from './page/input.js';

/** Milliseconds between two inputs. */
const PACE = 100;

/**
 * Clicks and presses a key, in turns, as a visitor does: whether or not the page has answered to what
 * came before. The key does nothing, and where the click goes there is nothing to click.
 */
const sendInput = async (page: Page, signal: AbortSignal): Promise<void> => {
  const sent: Promise<void>[] = [];
  for (let turn = 0; !signal.aborted; turn += 1) {
    sent.push(turn % 2 ? page.keyboard.press('Shift') : page.mouse.click(4, 4));
    await wait(PACE);
  }
  await Promise.all(sent);
};

/** Measures how long input is kept waiting while so many roles are filled in: the worst of all rounds. */
export const measureInput = async (
  browser: Browser,
  url: string,
  contestant: 'widget' | 'html',
  roles: number,
  rounds: number,
): Promise<Blocking> => {
  const worst: Blocking = { inputs: 0, delay: 0, untilPainted: 0, task: 0 };
  for (let turn = 0; turn < rounds; turn += 1) {
    const call = `run('${contestant}', ${roles})`;
    const one = await runInPage<Blocking>(browser, url, 'input', call, sendInput);
    worst.inputs += one.inputs;
    worst.delay = Math.max(worst.delay, one.delay);
    worst.untilPainted = Math.max(worst.untilPainted, one.untilPainted);
    worst.task = Math.max(worst.task, one.task);
  }
  return worst;
};
