import { inspectDocuments } from "./documents.js";
import { inspectEndpoints } from "./endpoints.js";
import { contactsOf, inspectHosts } from "./hosts.js";
import { describeChoice } from "./state.js";
import { inspectStored, keepsOfTrackers } from "./stored.js";
import { inspectWordings } from "./wordings.js";
// src/debug/inspect.ts
/** Whether anything asks for a choice, where something needs one. */
var inspectAsking = (page, { cookies, integrations }) => {
	if (cookies === "choice" || page.consent.manager) return [];
	const reasons = [integrations?.trim() ? `integrations="${integrations.trim()}"` : void 0, keepsOfTrackers(page) || [...contactsOf(page).values()].some(({ tracker }) => tracker) ? "services that measure or advertise" : void 0].filter(Boolean);
	if (!reasons.length) return [];
	return [{
		level: "problem",
		about: `cookies="${cookies}"`,
		found: cookies === "notice" ? `a notice is no consent, and the page has ${reasons.join(" and ")}` : `nothing asks the visitor, and the page has ${reasons.join(" and ")}`,
		advice: "Use cookies=\"choice\", which asks by category and takes a refusal as easily as a consent, or a consent manager that is followed (ePrivacy Directive, art. 5(3); CJEU C-673/17, Planet49). Until then nothing is granted."
	}];
};
var ORDER = [
	"problem",
	"advice",
	"fact"
];
/**
* What the owner should know of a page, with what to do: problems first. It looks at nothing but what it is
* given, and what a list of words and hosts can tell: silence is no proof.
*/
var inspect = (page, settings) => [
	...inspectEndpoints(page, settings),
	...inspectDocuments(page, settings),
	...inspectWordings(page, settings),
	...inspectAsking(page, settings),
	...describeChoice(page),
	...inspectHosts(page, settings),
	...inspectStored(page)
].sort((one, other) => ORDER.indexOf(one.level) - ORDER.indexOf(other.level));
export { inspect };
