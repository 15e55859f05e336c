import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../../demo/receiver/database.js';
import { openPglite } from '../../demo/receiver/pglite.js';
import { openPostgres } from '../../demo/receiver/postgres.js';

/** Where the tests' PostgreSQL server is, if there is one. */
export const { DATABASE_URL } = process.env;

/** A fresh, empty place in a database that is gone after the test. */
export interface TestDatabase {
  database: Database;
  dispose(): Promise<void>;
}

/** A schema of its own on the server. */
export const createSchema = async (
  url: string,
): Promise<{ url: string; drop(): Promise<void> }> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`create schema ${name}`);
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${name}`);
  return { url: own.href, drop: () => run(`drop schema ${name} cascade`) };
};

const createPglite = async (): Promise<TestDatabase> => {
  const database = await openPglite();
  return { database, dispose: () => database.close() };
};

const createPostgres = async (server: string): Promise<TestDatabase> => {
  const { url, drop } = await createSchema(server);
  const database = openPostgres(url, () => undefined);
  return {
    database,
    async dispose() {
      await database.close();
      await drop();
    },
  };
};

/** Every kind of database that can be tested here: the server where `DATABASE_URL` names one. */
export const databases: readonly { name: string; create(): Promise<TestDatabase> }[] = [
  { name: 'PGlite', create: createPglite },
  ...(DATABASE_URL ? [{ name: 'PostgreSQL', create: () => createPostgres(DATABASE_URL) }] : []),
];
