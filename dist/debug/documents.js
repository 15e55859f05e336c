import { pageUrl } from "../url.js";
// src/debug/documents.ts
var SEPARATE = "Give each a page of its own. Since 1 September 2025 a consent has to be apart from other information and documents (152-FZ, art. 9(1), as changed by 156-FZ).";
var SEVERAL = "Give each purpose a document of its own, so that one can be agreed to without the other (152-FZ, art. 9(1); GDPR, recital 43).";
var papersOf = ({ policyUrl, consentUrl, wordings }) => [
	{
		about: "policy-url",
		text: policyUrl,
		missing: {
			level: "problem",
			advice: "Set policy-url: the policy has to be at hand where personal data is asked for (152-FZ, art. 18.1(2); GDPR, art. 13)."
		}
	},
	{
		about: "consent-url",
		text: consentUrl,
		missing: {
			level: "problem",
			advice: "Set consent-url to the text of the consent alone: who, which data, what for, how long, how to withdraw (152-FZ, art. 9; GDPR, art. 7)."
		}
	},
	...wordings.filter(({ purpose }) => purpose !== "request").map(({ purpose, document }) => ({
		about: `document of ${purpose}`,
		text: document,
		missing: {
			level: "advice",
			advice: `Give it an address: purposes="${purpose}=/\u2026". A visitor is to know what the box is for before ticking it (152-FZ, art. 9(1)).`
		}
	}))
];
var addressOf = (text, page) => {
	const url = pageUrl(text, page.location);
	if (!url) return void 0;
	url.hash = "";
	return url.href;
};
var inspectPaper = ({ about, text, missing }, page) => {
	if (!text?.trim()) return missing ? [{
		about,
		found: "missing",
		...missing
	}] : [];
	const address = addressOf(text, page);
	if (!address) return [{
		level: "problem",
		about,
		found: `\u201c${text}\u201d is no http(s) address, so it is not linked`,
		advice: "Give the address of a page, such as /privacy."
	}];
	return address.startsWith("http:") && page.location.startsWith("https:") ? [{
		level: "advice",
		about,
		found: `${address} is on plain http`,
		advice: "Link it by https: on the way anybody could change what visitors agree to."
	}] : [];
};
/** Papers that share an address: each pair of neighbours once. */
var inspectShared = (papers, page) => {
	const byAddress = /* @__PURE__ */ new Map();
	for (const { about, text } of papers) {
		const address = addressOf(text ?? "", page);
		if (address) byAddress.set(address, [...byAddress.get(address) ?? [], about]);
	}
	return [...byAddress].filter(([, abouts]) => abouts.length > 1).map(([address, abouts]) => ({
		level: "problem",
		about: abouts.join(" and "),
		found: `the same document: ${address}`,
		advice: abouts.includes("policy-url") ? SEPARATE : SEVERAL
	}));
};
var inspectController = ({ controller }) => controller?.trim() ? [] : [{
	level: "advice",
	about: "controller",
	found: "missing: visitors read the host\u2019s name in its place",
	advice: "Set controller to the full name of the company or person, with the address in the document (GDPR, art. 13(1)(a); 152-FZ, art. 9(4) for consents in writing)."
}];
/** The documents and the name that a consent needs. */
var inspectDocuments = (page, settings) => {
	const papers = papersOf(settings);
	return [
		...papers.flatMap((paper) => inspectPaper(paper, page)),
		...inspectShared(papers, page),
		...inspectController(settings)
	];
};
export { inspectDocuments };
