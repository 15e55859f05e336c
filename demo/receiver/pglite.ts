import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database, Query, Row } from './database.js';
import { lockFolder } from './folder-lock.js';
import { syncParams, SyncedNodeFS } from './synced-node-fs.js';

/**
 * Opens PostgreSQL inside this process: in a folder, which is made where there is none, or in memory
 * without one.
 */
export const openPglite = async (folder?: string): Promise<Database> => {
  let unlock = (): Promise<void> => Promise.resolve();
  if (folder !== undefined) {
    // 0700: the leads are personal data.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    unlock = await lockFolder(folder);
  }
  try {
    const pglite = await PGlite.create(
      folder === undefined
        ? {}
        : {
            fs: new SyncedNodeFS(join(folder, 'postgres')),
            startParams: syncParams(PGlite.defaultStartParams),
          },
    );
    return {
      query: async (sql, parameters) => (await pglite.query<Row>(sql, parameters?.slice())).rows,

      // One session: transactions wait for each other.
      transaction: (work) =>
        pglite.transaction((transaction) => {
          const query: Query = async (sql, parameters) =>
            (await transaction.query<Row>(sql, parameters?.slice())).rows;
          return work(query);
        }),

      async close() {
        await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};
