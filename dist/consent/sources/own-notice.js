import { isTime } from "../well-formed.js";
// src/consent/sources/own-notice.ts
var KEY = "sales-roles:consent";
var DAY = 864e5;
/** Version of the wording of our own notice: raised when what is agreed to changes, not for a comma. */
var WORDING = "1";
/** The version of the words that a choice of now is about. */
var versionOf = (policy) => policy === void 0 ? WORDING : `${WORDING}/${policy}`;
/** The visitor's choices by category; `necessary` is not asked. */
var categories = (each) => ({
	necessary: "granted",
	preferences: each("preferences"),
	analytics: each("analytics"),
	marketing: each("marketing")
});
/** A choice holds for 12 months, and no shorter after a refusal (California's CCPA, 1798.135(c)(4)). */
var holds = (decidedAt) => {
	const end = new Date(decidedAt);
	end.setUTCFullYear(end.getUTCFullYear() + 1);
	return Date.now() < end.getTime() && Date.parse(decidedAt) < Date.now() + DAY;
};
/** Whether a choice was made on these words: ours, and the owner's policy where the page has said its version. */
var isOnWords = (version, policy) => {
	const [wording, ...rest] = String(version).split("/");
	return wording === WORDING && (policy === void 0 || rest.join("/") === policy);
};
/** Storage; `undefined` where cookies are off: the visitor has said no to it, and it is not touched. */
var readItem = () => navigator.cookieEnabled ? localStorage.getItem(KEY) : void 0;
/** Whether a choice was ever kept in this browser, also one that does not hold any more. */
var wasStored = () => {
	try {
		return typeof readItem() === "string";
	} catch {
		return false;
	}
};
/**
* The choice that this browser keeps, made on our own notice; `undefined` where there is none, it has
* expired, or the words have another version now.
*/
var readStored = (policy) => {
	try {
		const kept = JSON.parse(readItem() ?? "{}");
		const { decidedAt, version } = kept;
		if (!isTime(decidedAt) || !holds(decidedAt) || !isOnWords(version, policy)) return void 0;
		const stored = kept.categories ?? {};
		const asChoice = (category) => {
			const value = stored[category];
			return value === "granted" || value === "denied" ? value : "undecided";
		};
		return {
			categories: categories(asChoice),
			decidedAt,
			version
		};
	} catch {
		return;
	}
};
/** Keeps a choice in this browser; `false` where that is impossible. */
var store = (state) => {
	if (!navigator.cookieEnabled) return false;
	try {
		localStorage.setItem(KEY, JSON.stringify(state));
		return true;
	} catch {
		try {
			localStorage.removeItem(KEY);
		} catch {}
		return false;
	}
};
/** What a visitor chose on our own notice just now; without choices it was only dismissed. */
var decide = (choices, version) => ({
	categories: categories((category) => {
		const isGranted = choices[category];
		return isGranted === void 0 ? "undecided" : isGranted ? "granted" : "denied";
	}),
	decidedAt: (/* @__PURE__ */ new Date()).toISOString(),
	version
});
/** Calls `listener` when another tab may have changed what this browser keeps; returns how to stop. */
var watchStored = (listener) => {
	const hear = ({ key }) => {
		if (key === KEY || key === null) listener();
	};
	const comeBack = ({ persisted }) => {
		if (persisted) listener();
	};
	addEventListener("storage", hear);
	addEventListener("pageshow", comeBack);
	return () => {
		removeEventListener("storage", hear);
		removeEventListener("pageshow", comeBack);
	};
};
export { categories, decide, readStored, store, versionOf, wasStored, watchStored };
