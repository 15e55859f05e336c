// src/debug/state.ts
/** Whether the visitor has agreed to one of the categories. */
var isGranted = ({ consent }, categories) => categories.some((category) => consent.categories[category] === "granted");
/** The choice at this moment, as everything on the page reads it. */
var describeChoice = ({ consent, globalPrivacyControl }) => {
	const { decidedAt, manager, version } = consent;
	const choices = Object.entries(consent.categories).map(([name, choice]) => `${name} ${choice}`);
	const origin = [
		manager ? `asked by ${manager}` : void 0,
		decidedAt ? `chosen ${decidedAt}` : "no choice made on a notice yet",
		version ? `wording ${version}` : void 0
	].filter(Boolean);
	return [{
		level: "fact",
		about: "choice on cookies",
		found: `${choices.join(", ")} (${origin.join("; ")})`
	}, {
		level: "fact",
		about: "Global Privacy Control",
		found: globalPrivacyControl ? "on: marketing counts as refused, whatever was chosen" : "off, or unknown to this browser"
	}];
};
export { describeChoice, isGranted };
