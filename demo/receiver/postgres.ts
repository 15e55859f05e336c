import pg from 'pg';
import type { Database, Query, Row } from './database.js';
import type { Log } from './handle-error.js';

/** Connects to a PostgreSQL server by its URL (`postgres://user:password@host/database`). */
export const openPostgres = (connectionString: string, log: Log): Database => {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'sales-roles receiver',
    connectionTimeoutMillis: 10_000,
    statement_timeout: 10_000,
    // A process that hangs in the middle of a lead must not keep the lead's lock.
    idle_in_transaction_session_timeout: 10_000,
  });
  const reportLoss = (error: Error & { code?: string }): void => {
    log(`A connection to the database was lost: ${error.code ?? error.name}`);
  };
  // Without a listener a lost idle connection ends the process.
  pool.on('error', reportLoss);

  return {
    query: async (sql, parameters) => (await pool.query<Row>(sql, parameters?.slice())).rows,

    async transaction(work) {
      const client = await pool.connect();
      // The pool listens only while the connection is idle; the statement itself rejects as well.
      client.on('error', reportLoss);
      const query: Query = async (sql, parameters) =>
        (await client.query<Row>(sql, parameters?.slice())).rows;
      let failure: Error | undefined;
      try {
        // The store reads what others committed since the transaction began.
        await client.query('begin isolation level read committed');
        const result = await work(query);
        await client.query('commit');
        return result;
      } catch (error) {
        failure = error instanceof Error ? error : new Error('Not an error', { cause: error });
        throw error;
      } finally {
        client.off('error', reportLoss);
        // Given an error the pool drops the connection, and the server rolls back.
        client.release(failure);
      }
    },

    close: () => pool.end(),
  };
};
