import { globalPrivacyControl } from "./sources/gpc.js";
import { categories, decide, readStored, store, versionOf, wasStored, watchStored } from "./sources/own-notice.js";
import { isTime } from "./well-formed.js";
// src/consent/state.ts
var PAGE = Symbol.for("sales-roles/consent@1");
var page = () => document[PAGE] ??= { reports: /* @__PURE__ */ new Map() };
var CHANGE = "sales-roles:consent";
var announce = () => dispatchEvent.call(document, new CustomEvent(CHANGE));
/** Before the visitor has said anything: only what a request itself needs. */
var undecided = { categories: categories(() => "undecided") };
var readOwn = () => {
	const { kept, policy } = page();
	const stored = readStored(policy);
	if (kept && (stored?.decidedAt ?? "") <= (kept.decidedAt ?? "")) return kept.version === versionOf(policy) ? kept : undecided;
	return stored ?? undecided;
};
/**
* The choice in force on this page: that of a consent manager where there is one, else the one made on
* our own notice. Global Privacy Control refuses marketing whatever was chosen. Of several managers a
* refusal wins.
*
* @example
* ```js
* import { readConsent } from 'sales-roles';
*
* const { analytics } = readConsent().categories;
* console.log(analytics); // \u2192 undecided
* document.addEventListener('sales-consent-change', () => {
*   console.log(readConsent().categories.analytics); // \u2192 granted
* });
* ```
*/
var readConsent = () => {
	const reports = [...page().reports];
	const [manager] = reports;
	const base = manager ? {
		...undecided,
		decidedAt: manager[1].decidedAt,
		manager: manager[0]
	} : readOwn();
	return {
		...base,
		categories: categories((category) => {
			if (category === "marketing" && globalPrivacyControl()) return "denied";
			const said = reports.map(([, { choices }]) => choices[category]);
			if (said.includes(false)) return "denied";
			return said.includes(true) ? "granted" : base.categories[category];
		})
	};
};
/**
* Takes what the visitor chose on our own notice, and tells everything on the page; without choices it was
* only dismissed.
*
* @returns whether this browser keeps it; else it holds for the life of the page.
*/
var choose = (choices) => {
	const state = decide(choices, versionOf(page().policy));
	const isStored = store(state);
	page().kept = isStored ? void 0 : state;
	announce();
	return isStored;
};
/** The longest version of a policy: a receipt holds it. */
var MAX_POLICY = 100;
/**
* Says which version of the owner's policy is in force: a choice on another one is asked for again. One page
* has one: the first that is said counts.
*/
var expectPolicy = (policy) => {
	const { policy: before } = page();
	const version = policy.slice(0, MAX_POLICY);
	if (before === void 0) {
		page().policy = version;
		announce();
	} else if (before !== version && !page().isTold) {
		page().isTold = true;
		console.error(`sales-roles: policy-version: expected "${before}", as before, got "${version}"`);
	}
};
var isSame = (one, choices, decidedAt) => one?.decidedAt === decidedAt && JSON.stringify(Object.entries(one?.choices ?? {}).sort()) === JSON.stringify(Object.entries(choices).sort());
/** Follows a manager, once a page. What it told stays for the page's life: it is there longer than any element of ours. */
var follow = ({ name, start }) => start((choices, time) => {
	const { reports } = page();
	const decidedAt = isTime(time) ? time : void 0;
	const before = reports.get(name);
	if (choices ? before && isSame(before, choices, decidedAt) : !before) return;
	if (choices) reports.set(name, {
		choices,
		decidedAt
	});
	else reports.delete(name);
	announce();
});
/**
* Whether an element may show the notice, or tell of changes: the first that asks for it, until it lets
* others have it.
*/
var claim = (part, element) => (page()[part] ??= element) === element;
/** Lets another element show the notice, or tell of changes. */
var release = (part, element) => {
	if (page()[part] !== element) return;
	page()[part] = void 0;
	announce();
};
/** Whether the visitor has made a choice on our own notice that does not hold any more. */
var hasLapsed = () => wasStored() && !readStored(page().policy);
/** Calls `listener` whenever the choice may have changed, here or in another tab; returns how to stop. */
var subscribe = (listener) => {
	addEventListener.call(document, CHANGE, listener);
	const stop = watchStored(listener);
	return () => {
		removeEventListener.call(document, CHANGE, listener);
		stop();
	};
};
export { choose, claim, expectPolicy, follow, hasLapsed, readConsent, release, subscribe, undecided };
