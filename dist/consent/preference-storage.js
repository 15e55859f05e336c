import { hasLapsed, readConsent } from "./state.js";
// src/consent/preference-storage.ts
/** What is kept in this browser only while preferences are granted. */
var KEYS = {
	draft: "sales-roles:draft",
	receipts: "sales-roles:receipts"
};
/** Storage, where the visitor and the browser let us use it. */
var use = (access) => {
	if (!navigator.cookieEnabled) return void 0;
	try {
		return access(localStorage);
	} catch {
		return;
	}
};
var isGranted = () => readConsent().categories.preferences === "granted";
/** Keeps a value, as JSON, if the visitor allows it; `undefined` takes it out. */
var keep = (name, json) => {
	use((storage) => {
		if (json && isGranted()) storage.setItem(KEYS[name], json);
		else storage.removeItem(KEYS[name]);
	});
};
/** What is kept, of whatever form: other code of the page can write there too. */
var readKept = (name) => use((storage) => isGranted() ? JSON.parse(storage.getItem(KEYS[name]) ?? "null") : void 0);
/**
* Takes out all that was kept with a consent which holds no more. What is undecided may be decided yet, by a
* manager that is still on its way: only a choice of our own notice is known to have lapsed.
*/
var forgetUnlessGranted = () => {
	const { categories, decidedAt, manager } = readConsent();
	const { preferences } = categories;
	const isOver = preferences === "undecided" && !manager && (Boolean(decidedAt) || hasLapsed());
	if (preferences !== "denied" && !isOver) return;
	use((storage) => {
		for (const key of Object.values(KEYS)) storage.removeItem(key);
	});
};
export { forgetUnlessGranted, keep, readKept };
