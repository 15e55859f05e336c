// What `npm start` runs after the build: the demo and its lead receiver, on this machine only.
import { constants } from 'node:os';
import { join } from 'node:path';
import { createDemo } from './app.js';
import { errorCode } from './error-code.js';
import { listenOnLoopback } from './listen.js';
import { openStore } from './open-store.js';
import { PROJECT, readSettings, type Settings } from './settings.js';

const log = console.error;

// One Ctrl+C arrives twice where a wrapper (tsx, npm) passes on what the terminal sent to all.
const ECHO_MS = 250;

const folders = { demo: join(PROJECT, 'demo'), dist: join(PROJECT, 'dist') };

/** Resolves to the function that stops everything again. */
const start = async ({ port, database }: Settings): Promise<() => Promise<void>> => {
  // The port first: that it is taken shows at once, before a database is touched. Requests that
  // come before the database is open wait for it.
  const listening = listenOnLoopback(
    async (request, bindings) => (await app).fetch(request, bindings),
    port,
  );
  const opening = listening.then(() => openStore(database, log));
  const app = opening.then((store) => createDemo({ store, folders, log }));
  try {
    await app;
  } catch (error) {
    await listening.then(
      (server) => server.close(),
      () => undefined,
    );
    throw error;
  }
  const [server, store] = await Promise.all([listening, opening]);
  console.log(`http://localhost:${server.port}`);
  console.log(`Requests arrive at http://localhost:${server.port}/inbox`);
  console.log(`They are kept in ${'url' in database ? 'DATABASE_URL' : database.folder}`);
  return async () => {
    await server.close();
    await store.close();
  };
};

const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ('port' in error && errorCode(error) === 'EADDRINUSE') {
    const port = String(error.port);
    return `Port ${port} is taken by another program. Stop that one, or choose another port with PORT.`;
  }
  return error.message;
};

const fail = (error: unknown): void => {
  log(explain(error));
  process.exitCode = 1;
};

try {
  const running = start(readSettings(process.env));
  running.catch(fail);
  let stoppedAt: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stoppedAt === undefined) {
        stoppedAt = performance.now();
        running.then((stop) => stop()).catch(fail);
      } else if (performance.now() - stoppedAt > ECHO_MS) {
        // Somebody who presses Ctrl+C again does not want to wait any longer.
        process.exit(128 + constants.signals[signal]);
      }
    });
  }
} catch (error) {
  fail(error);
}
