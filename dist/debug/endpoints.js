import { pageUrl } from "../url.js";
// src/debug/endpoints.ts
/** Hosts of the machine itself, which browsers trust without https (W3C Secure Contexts, 3.1). */
var isLocal = ({ hostname }) => /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
var CLEAR = "Use https: personal data would go in clear, to be read and changed by anybody on the way (GDPR, art. 32; 152-FZ, art. 19). A page on https may not even send it: browsers block mixed content.";
var ELSEWHERE = "It has to allow this site by CORS. Know whose database it is: name its owner in the policy, with a contract for processing (GDPR, art. 28; 152-FZ, art. 6(3)). Since 1 July 2025 personal data of Russian citizens may not be collected into databases outside Russia (152-FZ, art. 18(5)).";
var inspectTarget = ({ about, text, missing }, page) => {
	if (!text?.trim()) return [{
		level: "advice",
		about,
		found: "missing",
		advice: missing
	}];
	const url = pageUrl(text, page.location);
	if (!url) return [{
		level: "problem",
		about,
		found: `\u201c${text}\u201d is no http(s) address`,
		advice: "Give an http(s) address, such as /leads: as it is, it counts as missing."
	}];
	const own = pageUrl(page.location);
	if (isLocal(url) && own && !isLocal(own)) return [{
		level: "problem",
		about,
		found: `${url.href} is on this machine`,
		advice: "Give the address of your server: a visitor\u2019s browser looks on its own machine."
	}];
	const findings = [];
	if (url.protocol === "http:" && !isLocal(url)) findings.push({
		level: "problem",
		about,
		found: `${url.href} is on plain http`,
		advice: CLEAR
	});
	if (url.host !== own?.host) {
		const found = `${url.host} is another host than the page\u2019s`;
		findings.push({
			level: "advice",
			about,
			found,
			advice: ELSEWHERE
		});
	}
	return findings;
};
var inspectPage = (page) => {
	const url = pageUrl(page.location);
	return url?.protocol === "http:" && !isLocal(url) ? [{
		level: "problem",
		about: "this page",
		found: `${url.host} is on plain http`,
		advice: `${CLEAR} Somebody on the way could also change the form itself.`
	}] : [];
};
/** Where personal data goes, and how. */
var inspectEndpoints = (page, { endpoint, withdrawUrl }) => [
	...inspectTarget({
		about: "endpoint",
		text: endpoint,
		missing: "Set endpoint, or listen to sales-lead-submit, call preventDefault() and deliver the request yourself: else it goes nowhere."
	}, page),
	...inspectTarget({
		about: "withdraw-url",
		text: withdrawUrl,
		missing: "Set withdraw-url: to withdraw has to be as easy as to agree (GDPR, art. 7(3); 152-FZ, art. 9(2)), and without it visitors have to write to you."
	}, page),
	...inspectPage(page)
];
export { inspectEndpoints };
