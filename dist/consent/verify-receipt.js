import { sha256 } from "./sha256.js";
import { UUID, isTime } from "./well-formed.js";
// src/consent/verify-receipt.ts
/** More purposes than anybody can be asked about: a list of any length would keep the caller waiting. */
var MAX_PURPOSES = 20;
var DIGEST = /^[\da-f]{64}$/;
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isWebUrl = (text) => {
	try {
		return /^https?:\/\//i.test(text) && new URL(text).host !== "";
	} catch {
		return false;
	}
};
var textThat = (expected, fits) => (value) => typeof value === "string" && fits(value) ? void 0 : expected;
var oneOf = (...values) => {
	const expected = values.map((value) => JSON.stringify(value)).join(" or ");
	return (value) => values.includes(value) ? void 0 : expected;
};
var optional = (check) => (value) => value === void 0 ? void 0 : check(value);
var text = textThat("a text that is not empty", (value) => value !== "");
var uuid = textThat("a UUID in lower case", (value) => UUID.test(value));
var time = textThat("a time in UTC such as 2026-11-23T08:00:00.000Z", isTime);
var digest = textThat("64 lower-case hexadecimal digits", (value) => DIGEST.test(value));
var webUrl = textThat("the URL of a page, http or https", isWebUrl);
var boolean = oneOf(true, false);
var choice = oneOf("undecided", "granted", "denied");
/** For what has fields of its own, which are checked after it. */
var anything = () => void 0;
var wellFormed = textThat("a text that is not empty, without halves of surrogate pairs", (value) => value !== "" && !/\p{Surrogate}/u.test(value));
var RECEIPT = {
	schema: oneOf("sales-roles/receipt@1"),
	recordId: uuid,
	piiController: text,
	privacyNotice: optional(webUrl),
	consentDocument: optional(webUrl),
	language: text,
	eventTime: time,
	withdrawalMethod: text,
	globalPrivacyControl: boolean,
	purposes: anything,
	cookieChoice: anything
};
var PURPOSE = {
	purpose: text,
	granted: boolean,
	method: oneOf("checkbox", "button"),
	wording: wellFormed,
	wordingSha256: digest,
	document: optional(webUrl)
};
var COOKIE_CHOICE = {
	decidedAt: optional(time),
	version: optional(text),
	manager: optional(text),
	categories: anything
};
var CATEGORIES = {
	necessary: choice,
	preferences: choice,
	analytics: choice,
	marketing: choice
};
/** Gathers what does not fit, in the order in which it is found. */
var Findings = class {
	constructor() {
		this.problems = [];
	}
	add(path, expected) {
		if (expected !== void 0) this.problems.push({
			path,
			message: `expected ${expected}`
		});
	}
	/** Checks the fields of an object and returns what it read: each once, for a getter may change its mind. */
	fields(path, value, checks) {
		if (!isObject(value)) {
			this.add(path, "an object");
			return;
		}
		const read = {};
		for (const [name, check] of Object.entries(checks)) {
			read[name] = value[name];
			this.add(path ? `${path}.${name}` : name, check(read[name]));
		}
		return read;
	}
};
var checkPurposes = async (findings, purposes) => {
	if (!Array.isArray(purposes) || !purposes.length || purposes.length > MAX_PURPOSES) {
		findings.add("purposes", `a list of 1 to ${MAX_PURPOSES} purposes`);
		return;
	}
	const seen = /* @__PURE__ */ new Set();
	for (const [index, value] of Array.from(purposes).entries()) {
		const path = `purposes[${index}]`;
		const read = findings.fields(path, value, PURPOSE);
		if (!read) continue;
		const { purpose, wording, wordingSha256 } = read;
		if (seen.has(purpose)) findings.add(`${path}.purpose`, "each purpose once");
		seen.add(purpose);
		if (wellFormed(wording) ?? digest(wordingSha256)) continue;
		if (await sha256(String(wording)) !== wordingSha256) findings.add(`${path}.wordingSha256`, "the SHA-256 of the wording");
	}
	if (!seen.has("request")) findings.add("purposes", "the purpose \"request\" among them");
};
/**
* Checks a consent receipt, as a lead carries it: its form, and that each `wordingSha256` is the
* SHA-256 of its `wording`. Runs in browsers and in Node, and never throws, whatever it is given.
*
* It finds that the wording or its digest was changed, not both: that needs a hash that somebody
* else keeps, as the demo's receiver does.
*
* @param receipt Whatever claims to be one: `lead.consent`, or what was stored of it.
* @returns whether all of it holds; else each thing that does not, by its path.
*
* @example What a visitor agreed to
* ```js
* import { verifyReceipt } from 'sales-roles/receipt';
*
* document.addEventListener('sales-lead-sent', async ({ lead }) => {
*   const { verified } = await verifyReceipt(lead.consent);
*   console.log(verified); // \u2192 true
*
*   lead.consent.purposes[0].wording += ' And to everything else.';
*   const { problems } = await verifyReceipt(lead.consent);
*   console.log(problems[0].path); // \u2192 purposes[0].wordingSha256
* });
* ```
*
* @example What is none, on a server
* ```js
* import { verifyReceipt } from 'sales-roles/receipt';
*
* const { verified, problems } = await verifyReceipt({ schema: 'sales-roles/receipt@1' });
* console.log(verified, problems[0].path); // \u2192 false recordId
* ```
*/
var verifyReceipt = async (receipt) => {
	const findings = new Findings();
	const { problems } = findings;
	try {
		const read = findings.fields("", receipt, RECEIPT);
		if (read) {
			await checkPurposes(findings, read.purposes);
			const cookies = findings.fields("cookieChoice", read.cookieChoice, COOKIE_CHOICE);
			if (cookies) findings.fields("cookieChoice.categories", cookies.categories, CATEGORIES);
		}
	} catch {
		problems.push({
			path: "",
			message: "expected an object that can be read"
		});
	}
	return problems.length ? {
		verified: false,
		problems
	} : { verified: true };
};
export { verifyReceipt };
