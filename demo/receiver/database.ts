/** A row as the driver read it: `timestamptz` as `Date`, `text` and `uuid` as string, `int` as number. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement with `$1`, `$2`… and returns its rows. */
export type Query = (sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

/** What the store asks of a database: PostgreSQL, as a server or inside this process. */
export interface Database {
  query: Query;
  /** Runs `work` in a transaction; resolves when it is committed, and rolls back when `work` throws. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
