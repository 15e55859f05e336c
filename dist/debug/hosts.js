import { pageUrl } from "../url.js";
import { isGranted } from "./state.js";
import { trackerAt } from "./trackers.js";
// src/debug/hosts.ts
var hostOf = (text, page) => pageUrl(text ?? "", page.location)?.host;
/** Every host that the page has loaded from, or names in an element, in the order of their appearance. */
var contactsOf = (page) => {
	const contacts = /* @__PURE__ */ new Map();
	const count = (addresses, requests) => {
		for (const address of addresses) {
			const url = pageUrl(address, page.location);
			if (!url) continue;
			const before = contacts.get(url.host);
			contacts.set(url.host, {
				requests: (before?.requests ?? 0) + requests,
				tracker: before?.tracker ?? trackerAt(url)
			});
		}
	};
	count(page.resources, 1);
	count(page.embedded, 0);
	return contacts;
};
/** What the owner has named, by host. */
var namedHosts = (page, settings) => {
	const { endpoint, withdrawUrl, policyUrl, consentUrl, wordings, named = [] } = settings;
	const places = [
		...named.map((url) => ["an address that you named", url]),
		...wordings.map(({ purpose, document }) => [`the document of ${purpose}`, document]),
		["your consent-url", consentUrl],
		["your policy-url", policyUrl],
		["your withdraw-url", withdrawUrl],
		["your endpoint", endpoint],
		["the host of our script", page.script],
		["the page\u2019s own site", page.location]
	];
	return new Map(places.flatMap(([what, url]) => {
		const host = hostOf(url, page);
		return host ? [[host, what]] : [];
	}));
};
var UNNAMED = "Find out what loads it (developer tools, Network, Initiator). It gets the visitor\u2019s IP address: serve the file yourself, or name the host in your policy, and load it only after the visitor has agreed unless the page cannot work without it (GDPR, art. 6 and 13).";
/** What to do about a service that came before the visitor has agreed. */
var beforeConsent = ({ needs }) => `Load it only once ${needs.join(" or ")} is granted: cookies="choice" asks for it, and sales-consent-change tells the choice (ePrivacy Directive, art. 5(3); 152-FZ, art. 6 and 9).`;
var describe = (page, host, { requests, tracker }, named) => {
	const about = `host ${host}`;
	const seen = requests ? "" : ", named in the page and not seen to be contacted yet";
	if (tracker) {
		const isAllowed = isGranted(page, tracker.needs);
		const found = `${tracker.name}, ${isAllowed ? "which the visitor has agreed to" : `though ${tracker.needs.join(" or ")} is not granted`}${seen}`;
		return isAllowed ? {
			level: "fact",
			about,
			found,
			requests
		} : {
			level: "problem",
			about,
			found,
			requests,
			advice: beforeConsent(tracker)
		};
	}
	return named ? {
		level: "fact",
		about,
		found: `${named}${seen}`,
		requests
	} : {
		level: "advice",
		about,
		found: `not named by you${seen}`,
		requests,
		advice: UNNAMED
	};
};
/** A finding for each host. */
var inspectHosts = (page, settings) => {
	const named = namedHosts(page, settings);
	return [...contactsOf(page)].map(([host, contact]) => describe(page, host, contact, named.get(host)));
};
export { beforeConsent, contactsOf, inspectHosts };
