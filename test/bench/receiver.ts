import { randomUUID } from 'node:crypto';
import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReceiver } from '../../demo/receiver/app.js';
import { listenOnLoopback } from '../../demo/receiver/listen.js';
import { openStore } from '../../demo/receiver/open-store.js';
import type { Store } from '../../demo/receiver/store.js';
import { createSchema, DATABASE_URL } from '../receiver/databases.js';
import { fakeStore } from '../receiver/fake-store.js';
import { jsonRequest, makeLead } from '../receiver/lead.js';
import { median } from './median.js';

/** Rounds of all, in turns; leads of each in a round; requests at once. */
const ROUNDS = 5;
const LEADS = 200;
const AT_ONCE = 8;
const REPEATS = 100;

/** How a receiver does with one kind of database. */
export interface ReceiverResult {
  /** For the one who looks on, since it depends on the machine. */
  leadsPerSecond: number;
  /** To the same receiver with a store that keeps nothing. */
  ratio: number;
  /** Leads too many, or too few, after 100 requests at once with the same one. */
  duplicates: number;
}

interface Contestant {
  name: string;
  store: Store;
  url: string;
  close(): Promise<void>;
}

/** Puts a receiver before a store, as `npm start` does. */
const serve = async (
  name: string,
  store: Store,
  dispose: () => Promise<void>,
): Promise<Contestant> => {
  const server = await listenOnLoopback(createReceiver({ store }).fetch, 0);
  return {
    name,
    store,
    url: `http://127.0.0.1:${server.port}/leads`,
    async close() {
      await server.close();
      await store.close();
      await dispose();
    },
  };
};

const serveBaseline = (): Promise<Contestant> =>
  serve('a store that keeps nothing', fakeStore(), () => Promise.resolve());

const servePglite = async (): Promise<Contestant> => {
  const folder = await mkdtemp(join(tmpdir(), 'sales-roles-bench-'));
  const store = await openStore({ folder }, console.error);
  return serve('PGlite', store, () => rm(folder, { recursive: true }));
};

const servePostgres = async (server: string): Promise<Contestant> => {
  const { url, drop } = await createSchema(server);
  return serve('PostgreSQL', await openStore({ url }, console.error), drop);
};

/** Sends leads of their own, so many at once, and returns how many a second were acknowledged. */
const measure = async ({ name, url }: Contestant, count: number): Promise<number> => {
  const requests = Array.from({ length: count }, () => jsonRequest(makeLead()));
  const send = async (): Promise<void> => {
    for (let next = requests.pop(); next; next = requests.pop()) {
      const response = await fetch(url, next);
      await response.text();
      if (response.status !== 201) throw new Error(`${name} answered ${response.status}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  return (count * 1000) / (performance.now() - start);
};

/** How many leads too many there are after one was sent many times at once: 0, or the receiver is broken. */
const countDuplicates = async ({ name, store, url }: Contestant): Promise<number> => {
  const before = await store.count();
  const request = jsonRequest(makeLead({ contact: { name: randomUUID() } }));
  const statuses = await Promise.all(
    Array.from({ length: REPEATS }, async () => {
      const response = await fetch(url, request);
      await response.text();
      return response.status;
    }),
  );
  const strange = statuses.find((status) => status !== 201 && status !== 409);
  if (strange) throw new Error(`${name} answered a repeat with ${strange}`);
  return (await store.count()) - before - 1;
};

/** Measures the receiver over HTTP, with each database that there is here. */
export const benchReceiver = async (): Promise<Record<string, ReceiverResult>> => {
  const baseline = await serveBaseline();
  const contestants = [
    await servePglite(),
    ...(DATABASE_URL ? [await servePostgres(DATABASE_URL)] : []),
  ];
  const all = [baseline, ...contestants];
  try {
    const rates = new Map<Contestant, number[]>(all.map((one) => [one, []]));
    for (const one of all) await measure(one, LEADS);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const one of all) rates.get(one)?.push(await measure(one, LEADS));
    }
    const rateOf = (one: Contestant): number => median(rates.get(one) ?? []);
    const results: Record<string, ReceiverResult> = {};
    for (const one of contestants) {
      results[one.name] = {
        leadsPerSecond: Math.round(rateOf(one)),
        ratio: Number((rateOf(one) / rateOf(baseline)).toFixed(2)),
        duplicates: await countDuplicates(one),
      };
    }
    return results;
  } finally {
    for (const one of all) await one.close();
  }
};
