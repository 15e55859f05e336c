// src/lead/waiting-mark.ts
/**
* The name of an empty database that is there while a lead is kept in this browser. Not a key of
* `localStorage`: Chromium writes that seconds later, and loses it when it is killed before.
*/
var WAITING_MARK = "sales-roles/waiting";
export { WAITING_MARK };
