import { LONGEST_ASKED } from '../../src/lead/retry.js';
import type { Tab } from './tab.js';
import type { Disk, Network, World } from './world.js';

/** What happens next. Nothing waits for the end of what came before: `step` and `drain` let it go on. */
export type Command =
  | { do: 'submit' | 'crash'; tab: number }
  | { do: 'flush'; tab: number; isForced: boolean }
  | { do: 'send' | 'remove'; tab: number; lead: number }
  | { do: 'network'; is: Network }
  | { do: 'disk'; is: Disk }
  | { do: 'clock'; by: number }
  | { do: 'step'; choice: number; times: number }
  | { do: 'drain' };

const act = (command: Command, world: World): Promise<void> | undefined => {
  const visit = (index: number, what: (tab: Tab) => Promise<void>): void => {
    what(world.tabs[index]!).catch((error: unknown) => world.faults.push(String(error)));
  };
  switch (command.do) {
    case 'submit':
      visit(command.tab, (tab) => tab.submit());
      return;
    case 'flush':
      visit(command.tab, (tab) => tab.flush(command.isForced));
      return;
    case 'send':
    case 'remove': {
      const lead = world.leads[command.lead];
      if (!lead || !world.tabs[command.tab]!.shows(lead)) return;
      visit(command.tab, (tab) => (command.do === 'send' ? tab.attempt(lead) : tab.remove(lead)));
      return;
    }
    case 'crash':
      world.crash(command.tab);
      return;
    case 'network':
      world.network = command.is;
      return;
    case 'disk':
      world.disk = command.is;
      return;
    case 'clock':
      world.passes(command.by);
      return;
    case 'step':
      return world.step(command.choice, command.times);
    case 'drain':
      return world.drain();
  }
};

/** All is well again, and time goes by: what the visitor was promised has to arrive. */
const finish = async (world: World): Promise<void> => {
  const everywhere = async (what: (tab: Tab) => Promise<void>): Promise<void> => {
    for (const tab of world.tabs) {
      what(tab).catch((error: unknown) => world.faults.push(String(error)));
      await world.browser.settle();
    }
    await world.drain();
  };
  world.network = 'ok';
  world.disk = 'ok';
  await world.drain();
  // A clock that was set back makes one round wait for a date, and another meet a lease of a dead tab.
  for (let round = 0; round < 3; round += 1) {
    world.passes(LONGEST_ASKED + 60_000);
    await everywhere((tab) => tab.flush(false));
    await everywhere((tab) => tab.list());
    if (!world.tabs.some(({ shown }) => shown.some(({ state }) => state === 'waiting'))) break;
  }
  for (const lead of world.leads) {
    const { id } = lead;
    const copies = world.copies(lead);
    if (copies > 1) world.faults.push(`${id} is stored ${copies} times`);
    const kept = world.tabs.flatMap(({ shown }) => shown).find((one) => one.id === id);
    if (kept?.state === 'waiting') world.faults.push(`${id} waits for ever`);
    const isKept = kept?.state === 'refused' ? lead.wasRefused : kept && world.isOld(lead);
    const isOwed = lead.isPromised || world.tabs.some(({ unsafe }) => unsafe.has(id));
    if (isOwed && !copies && !isKept && !lead.wishes.size) world.faults.push(`${id} is lost`);
  }
};

/** Does one after the other, and then lets everything become well; resolves to what must not be. */
export const run = async (commands: readonly Command[], world: World): Promise<string[]> => {
  for (const command of commands) {
    await act(command, world);
    await world.browser.settle();
  }
  await finish(world);
  return world.faults;
};
