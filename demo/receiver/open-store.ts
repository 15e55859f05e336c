import type { Database } from './database.js';
import { errorCode } from './error-code.js';
import type { Log } from './handle-error.js';
import { createStore, type Store } from './store.js';

/** Where leads are kept: on a PostgreSQL server, or in a folder. */
export type StorePlace = { url: string } | { folder: string };

// PGlite is 15 MB of WebAssembly: not loaded where a server is used.
const openDatabase = async (place: StorePlace, log: Log): Promise<Database> =>
  'url' in place
    ? (await import('./postgres.js')).openPostgres(place.url, log)
    : (await import('./pglite.js')).openPglite(place.folder);

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // Node refuses a connection to several addresses with an error that has a code and no message.
  return error.message || (errorCode(error) ?? error.name);
};

/**
 * Opens the database of a place and makes something of it, or closes it again. An error names the
 * place, and never the URL, which has a password.
 */
export const openPlace = async <Result>(
  place: StorePlace,
  log: Log,
  use: (database: Database) => Promise<Result>,
): Promise<Result> => {
  let database: Database | undefined;
  try {
    database = await openDatabase(place, log);
    return await use(database);
  } catch (error) {
    await database?.close();
    const name = 'url' in place ? 'The database of DATABASE_URL' : `The folder ${place.folder}`;
    throw new Error(`${name} cannot be used: ${reasonOf(error)}`, { cause: error });
  }
};

/** Opens the store of a place. */
export const openStore = (place: StorePlace, log: Log): Promise<Store> =>
  openPlace(place, log, createStore);
