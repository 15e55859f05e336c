/**
 * The name of an empty database that is there while a lead is kept in this browser. Not a key of
 * `localStorage`: Chromium writes that seconds later, and loses it when it is killed before.
 */
export const WAITING_MARK = 'sales-roles/waiting';

/**
 * Whether there is a database; `undefined` where the browser (Firefox before 126) cannot say. Rejects where storage is
 * blocked. A page of no origin has none: Chromium would reject another promise there, which nobody can catch.
 */
export const exists = async (database: string): Promise<boolean | undefined> =>
  origin !== 'null' &&
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- see above
  (await indexedDB.databases?.())?.some(({ name }) => name === database);
