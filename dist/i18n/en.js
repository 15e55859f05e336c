// src/i18n/en.ts
/** What the hierarchy and the cards say. The other languages have the shape of this one. */
var en = {
	level: (level) => `Level ${level}`,
	roles: (count) => count === 1 ? "1 role" : `${count} roles`,
	details: "Details",
	ask: "Ask about this role",
	chosen: (count) => `In your request: ${count === 1 ? "1 role" : `${count} roles`}`,
	toForm: "Go to the request",
	loading: "Loading\u2026",
	failed: "This cannot be shown right now. Try again, or come back a little later.",
	retry: "Try again"
};
export { en };
