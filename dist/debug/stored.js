import { WAITING_MARK } from "../lead/waiting-mark.js";
import { beforeConsent } from "./hosts.js";
import { isGranted } from "./state.js";
import { trackerOf } from "./trackers.js";
// src/debug/stored.ts
/** What we keep, and what for: all of it comes with something that the visitor did. */
var OURS = {
	"sales-roles:consent": "ours: the visitor\u2019s choice on cookies and storage, for 12 months",
	"sales-roles:draft": "ours: what the visitor has begun to write in the form",
	"sales-roles:receipts": "ours: which consents the visitor has given here, to take them back",
	"sales-roles": "ours: requests that the endpoint has not confirmed, and digests of those sent",
	[WAITING_MARK]: "ours: an empty mark that a request waits to be sent again"
};
var PLACES = {
	cookies: "cookies",
	localStorage: "localStorage",
	sessionStorage: "sessionStorage",
	databases: "IndexedDB",
	caches: "Cache Storage"
};
var OTHERS = "Say in your policy what each is for and how long it stays. What the visitor\u2019s own request does not need may be kept only after a choice (ePrivacy Directive, art. 5(3)).";
var BLIND = "HttpOnly cookies, and those of other sites, cannot be seen from a page: look in the developer tools (Application or Storage).";
/** Some keys are long, and their end can be the number of a visitor. */
var LONGEST = 60;
var short = (name) => name.length > LONGEST ? `${name.slice(0, LONGEST)}\u2026` : name;
var inPlace = (page, kind) => {
	const about = PLACES[kind];
	const all = page.stored[kind];
	const blind = kind === "cookies" ? BLIND : void 0;
	if (!all) return [{
		level: "fact",
		about,
		found: "cannot be read here, or the browser does not say",
		advice: blind
	}];
	const trackers = /* @__PURE__ */ new Map();
	const ours = [];
	const others = [];
	for (const name of [...new Set(all)].sort()) {
		const tracker = trackerOf(name);
		if (tracker) trackers.set(tracker, [...trackers.get(tracker) ?? [], name]);
		else if (OURS[name]) ours.push(name);
		else others.push(name);
	}
	const findings = [...trackers].map(([tracker, names]) => {
		const found = `${names.map(short).join(", ")}: of ${tracker.name}`;
		return isGranted(page, tracker.needs) ? {
			level: "fact",
			about,
			found: `${found}, which the visitor has agreed to`
		} : {
			level: "problem",
			about,
			found: `${found}, though ${tracker.needs.join(" or ")} is not granted`,
			advice: `${beforeConsent(tracker)} Left from an earlier choice? Delete it when the choice is taken back.`
		};
	});
	for (const name of ours) findings.push({
		level: "fact",
		about,
		found: `${name}: ${OURS[name]}`
	});
	if (others.length) {
		const advice = blind ? `${OTHERS} ${blind}` : OTHERS;
		findings.push({
			level: "fact",
			about,
			found: others.map(short).join(", "),
			advice
		});
	} else if (blind) findings.push({
		level: "fact",
		about,
		found: "no others can be seen",
		advice: blind
	});
	return findings;
};
/** What is kept in this browser for the page's site. */
var inspectStored = (page) => {
	const findings = Object.keys(PLACES).flatMap((kind) => inPlace(page, kind));
	if (page.serviceWorker) findings.push({
		level: "fact",
		about: "service worker",
		found: page.serviceWorker,
		advice: "It answers for the page: what it fetches itself is not seen here. Look in the developer tools (Application or Service Workers)."
	});
	return findings;
};
/** Whether a known service is there, by its host or by what it keeps. */
var keepsOfTrackers = ({ stored }) => Object.values(stored).some((names) => names?.some(trackerOf));
export { inspectStored, keepsOfTrackers };
