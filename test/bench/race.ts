import { chromium, type Browser } from 'playwright-core';
import { chromiumArguments, findChromium } from '../browsers/chromium.mjs';
import { PEERS, type PeerName } from './bundle.js';
import { runInPage } from './in-page.js';
import { median } from './median.js';
import type { Contestant } from './page/measure.js';
import type { Times } from './page/painted.js';

/** A time, divided by that of one `innerHTML`. */
export interface Ratios {
  painted: number;
  complete: number;
}

/** How the widget does, beside `innerHTML` as it is, and with `content-visibility: auto` on its cards. */
export interface Result {
  html: Ratios;
  htmlWithContentVisibility: Ratios;
  /** How the others do, beside `innerHTML` as it is; `undefined` where one took too long. */
  peers: Readonly<Record<PeerName, Ratios | undefined>>;
  /** Milliseconds: for the one who looks on, since they depend on the machine. */
  medians: Readonly<Record<Contestant, Times>>;
}

/** How often all are measured, and how often the peers with them, which may take a minute each. */
export interface Rounds {
  rounds: number;
  peerRounds: number;
}

/** Seconds after which a peer is stopped. */
export const TIME_LIMIT = 120;

const CONTESTANTS: readonly Contestant[] = ['widget', 'html', 'lazyHtml'];

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumArguments, '--js-flags=--expose-gc'],
  });

/** The list, begun in turns with each of its entries. */
const rotate = <T>(list: readonly T[], turn: number): readonly T[] => {
  const first = turn % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
};

/** Measures a peer, in a browser of its own: one that hangs can only be ended with its browser. */
const runPeer = async (url: string, name: PeerName, roles: number): Promise<Times | undefined> => {
  const browser = await launch();
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, TIME_LIMIT * 1000, undefined);
  });
  const call = `runPeer('${name}', ${roles})`;
  const run = runInPage<Times>(browser, url, 'measure', call);
  try {
    return await Promise.race([run, limit]);
  } finally {
    clearTimeout(timer);
    await browser.close();
    await run.catch(() => undefined);
  }
};

const medianOf = (all: readonly Times[]): Times => ({
  painted: median(all.map(({ painted }) => painted)),
  worked: median(all.map(({ worked }) => worked)),
  complete: median(all.map(({ complete }) => complete)),
});

const divide = (times: Times, by: Times): Ratios => ({
  painted: times.painted / by.painted,
  complete: times.complete / by.complete,
});

/** Measures all contestants in turns, as they take turns at being first. */
export const race = async (
  browser: Browser,
  url: string,
  roles: number,
  { rounds, peerRounds }: Rounds,
): Promise<Result> => {
  const all: Record<Contestant, Times>[] = [];
  const ofPeers = new Map<PeerName, (Times | undefined)[]>(PEERS.map((name) => [name, []]));
  for (let turn = 0; turn < rounds; turn += 1) {
    const order = JSON.stringify(rotate(CONTESTANTS, turn));
    all.push(await runInPage(browser, url, 'measure', `run(${order}, ${roles})`));
    if (turn >= peerRounds) continue;
    for (const name of rotate(PEERS, turn)) {
      ofPeers.get(name)?.push(await runPeer(url, name, roles));
    }
  }
  const timesOf = (name: Contestant): Times => medianOf(all.map((times) => times[name]));
  const medians = {
    widget: timesOf('widget'),
    html: timesOf('html'),
    lazyHtml: timesOf('lazyHtml'),
  };
  const peer = (name: PeerName): Ratios | undefined => {
    const times = ofPeers.get(name) ?? [];
    const inTime = times.filter((one) => one !== undefined);
    return inTime.length === times.length ? divide(medianOf(inTime), medians.html) : undefined;
  };
  return {
    html: divide(medians.widget, medians.html),
    htmlWithContentVisibility: divide(medians.widget, medians.lazyHtml),
    peers: { 'd3-org-chart': peer('d3-org-chart'), shoelace: peer('shoelace') },
    medians,
  };
};
