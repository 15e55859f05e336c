// src/lead/waiting-mark.ts
/**
* The name of an empty database that is there while a lead is kept in this browser. Not a key of
* `localStorage`: Chromium writes that seconds later, and loses it when it is killed before.
*/
var WAITING_MARK = "sales-roles/waiting";
/**
* Whether there is a database; `undefined` where the browser (Firefox before 126) cannot say. Rejects where storage is
* blocked. A page of no origin has none: Chromium would reject another promise there, which nobody can catch.
*/
var exists = async (database) => origin !== "null" && (await indexedDB.databases?.())?.some(({ name }) => name === database);
export { WAITING_MARK, exists };
