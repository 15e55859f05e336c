/**
 * The name of an empty database that is there while a lead is kept in this browser. Not a key of
 * `localStorage`: Chromium writes that seconds later, and loses it when it is killed before.
 */
export const WAITING_MARK = 'sales-roles/waiting';

/**
 * Whether there is a database. Rejects where storage is blocked, and where the browser (Firefox before 126) cannot
 * say. A page of no origin has none: there Chromium would reject another promise, which nobody can catch.
 */
export const exists = async (database: string): Promise<boolean> =>
  origin !== 'null' && (await indexedDB.databases()).some(({ name }) => name === database);
