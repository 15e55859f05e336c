// src/consent/purposes.ts
/** The purposes whose words are built in. */
var BUILT_IN = ["newsletter", "partners"];
/** A receiver takes 20 purposes, the answer to the request among them. */
var MAX = 19;
/** The longest text of a purpose: a receiver takes wordings of 10,000 characters, with all that is around it. */
var MAX_TEXT = 2e3;
/** Words, with no tag but `<a>` and `</a>`. */
var isWords = (text) => typeof text === "string" && text.length <= MAX_TEXT && text.replace(/<\/?a>/g, "").trim() !== "" && !/<(?!\/?a>)\/?[a-z]/i.test(text);
var isText = (value) => typeof value === "object" && value !== null ? Object.keys(value).length > 0 && Object.values(value).every(isWords) : isWords(value);
var WORDS = `words (at most ${MAX_TEXT}, no tag but <a>), or words by language`;
/** What an optional key of a purpose must be, and how that is said. */
var OPTIONAL = [
	[
		"text",
		isText,
		WORDS
	],
	[
		"url",
		(value) => typeof value === "string",
		"the address of a document"
	],
	[
		"required",
		(value) => typeof value === "boolean",
		"true or false"
	],
	[
		"error",
		isText,
		WORDS
	]
];
/** Reads words such as `newsletter=/newsletter-consent`. */
var fromWords = (text) => text.split(/\s+/).filter(Boolean).map((word) => {
	const [, id, url] = /^([^=]*)=?(.*)$/.exec(word) ?? [];
	return url ? {
		id,
		url
	} : { id };
});
var fromText = (text, issues) => {
	if (!/^\s*[[{]/.test(text)) return fromWords(text);
	try {
		return JSON.parse(text);
	} catch (error) {
		issues.push(`purposes: ${String(error)}`);
		return [];
	}
};
/**
* Reads the owner's further purposes: words, JSON or an array. A fault in an optional key costs that key,
* any other one its purpose; each is in `issues`, with its path and what was expected.
*/
var parsePurposes = (value) => {
	const issues = [];
	const purposes = [];
	const list = typeof value === "string" ? fromText(value, issues) : value ?? [];
	(Array.isArray(list) ? list : [list]).forEach((one, index) => {
		const expected = (key, what, got) => {
			issues.push(`purposes[${index}]${key}: expected ${what}, got ${JSON.stringify(got)}`);
		};
		const given = typeof one === "object" && one !== null ? one : {};
		const { id } = given;
		if (typeof id !== "string" || !/^[a-z][a-z\d-]{0,49}$/i.test(id) || id === "request") {
			expected(".id", "a letter, then letters, digits and hyphens, and not \"request\"", id);
			return;
		}
		if (purposes.some((other) => other.id === id)) {
			expected(".id", "an id that no other purpose has", id);
			return;
		}
		const purpose = { id };
		for (const [key, isFit, what] of OPTIONAL) {
			const had = given[key];
			if (had === void 0 || had === null) continue;
			if (isFit(had)) Object.assign(purpose, { [key]: had });
			else expected(`.${key}`, what, had);
		}
		if (!(purpose.text !== void 0 || BUILT_IN.some((known) => known === id))) expected(".text", `the words beside the box (built in for ${BUILT_IN.join(" and ")})`, null);
		else if (purposes.length === MAX) expected("", `at most ${MAX} purposes`, id);
		else purposes.push(purpose);
	});
	return {
		purposes,
		issues
	};
};
export { parsePurposes };
