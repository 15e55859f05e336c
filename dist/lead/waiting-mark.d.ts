/**
 * The name of an empty database that is there while a lead is kept in this browser. Not a key of
 * `localStorage`: Chromium writes that seconds later, and loses it when it is killed before.
 */
export declare const WAITING_MARK = "sales-roles/waiting";
/**
 * Whether there is a database; `undefined` where the browser (Firefox before 126) cannot say. Rejects where storage is
 * blocked. A page of no origin has none: Chromium would reject another promise there, which nobody can catch.
 */
export declare const exists: (database: string) => Promise<boolean | undefined>;
