// src/consent/state.ts
var KEY = "sales-roles:consent";
/** Before the visitor has said anything: only what a request itself needs. */
var undecided = { categories: {
	necessary: "granted",
	preferences: "undecided",
	analytics: "undecided",
	marketing: "undecided"
} };
/** The choice that this browser keeps, or `undecided`. */
var readConsent = () => {
	try {
		const { decidedAt } = JSON.parse(localStorage.getItem(KEY) ?? "{}");
		if (typeof decidedAt === "string" && new Date(decidedAt).toISOString() === decidedAt) return {
			...undecided,
			decidedAt
		};
	} catch {}
	return undecided;
};
/** Keeps that the visitor has dismissed the notice, and returns the state from now on. */
var dismissNotice = () => {
	const state = {
		...undecided,
		decidedAt: (/* @__PURE__ */ new Date()).toISOString()
	};
	try {
		localStorage.setItem(KEY, JSON.stringify(state));
	} catch {}
	return state;
};
export { dismissNotice, readConsent, undecided };
