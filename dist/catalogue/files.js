import { asShown, itemsAsShown, levelTitle, sectionKey, sectionsOf } from "./compare.js";
// src/catalogue/files.ts
/**
* JSON as `JSON.stringify(value, null, 2)` writes it, safe from a page that patches `toJSON` into a
* prototype: Prototype.js 1.6 sets `Array.prototype.toJSON`, and lists become strings. Only objects are asked
* for `toJSON`, never strings, numbers or booleans (ECMA-262, SerializeJSONProperty).
*/
var pretty = (value, indent = "") => {
	if (typeof value !== "object" || value === null) return JSON.stringify(value).replace(/<(?=[/!s])/gi, "\\u003c");
	const inner = `\n${indent}  `;
	const isList = Array.isArray(value);
	const members = isList ? value.map((item) => pretty(item, `${indent}  `)) : Object.entries(value).filter(([, member]) => member !== void 0).map(([key, member]) => `${JSON.stringify(key)}: ${pretty(member, `${indent}  `)}`);
	const body = members.length ? `${inner}${members.join(`,${inner}`)}\n${indent}` : "";
	return isList ? `[${body}]` : `{${body}}`;
};
/**
* A catalogue as a JSON file that is a catalogue again.
*
* @returns the file's text. Yields after each role.
*/
function* catalogueToJson(catalogue) {
	const { version, lang, title, intro, levels, roles } = catalogue;
	const head = pretty({
		version,
		lang,
		title,
		intro,
		levels
	}).slice(0, -2);
	const items = [];
	for (const role of roles) {
		items.push(pretty(role, "    "));
		yield;
	}
	return `${head},\n  "roles": [\n    ${items.join(",\n    ")}\n  ]\n}\n`;
}
/**
* Where a spreadsheet could see a formula (OWASP, "CSV Injection"): a sign, also a full-width one, at the
* beginning. Right after a separator as well: quotes do not help where a file with semicolons is opened by
* an Excel that splits at commas, as it looks for quotes only where it thinks that a cell begins. (There a
* space before the sign makes it a text, and ", - " is how many people write a dash.)
*/
var FORMULA = /^(?=["\p{Z}\p{C}]*[-+=@\uff0b\uff0d\uff1d\uff20])|[,;](?=["\p{C}]*[-+=@\uff0b\uff0d\uff1d\uff20])/gu;
/** Tabs and line breaks are taken out by `asShown`: each of them could begin a cell, too. */
var safe = (text) => asShown(text).replace(FORMULA, "$&'");
/** Each item is safe by itself: a spreadsheet that is wrong about the quotes takes a line for a row. */
var safeList = (items) => itemsAsShown(items).map((item) => safe(item)).join("\n");
/**
* A catalogue as CSV (RFC 4180) for a spreadsheet: a row for each role, a column for each field and for each
* title of a section, whatever its case; the items of a list are lines in their cell. Texts are as they are
* shown, with an apostrophe before what a spreadsheet could take for a formula.
*
* @param delimiter what stands between the cells: see `csvDelimiter`.
* @returns the file's text, with a byte order mark, without which Excel takes it for windows-125x. Yields
* after each role.
*/
function* catalogueToCsv(catalogue, labels, delimiter) {
	const columns = /* @__PURE__ */ new Map();
	for (const { sections = [] } of catalogue.roles) {
		for (const { title } of sections) {
			const key = sectionKey(title);
			if (!columns.has(key)) columns.set(key, safe(title));
		}
		yield;
	}
	const record = (cells) => `${cells.map((cell) => `"${cell.replaceAll("\"", "\"\"")}"`).join(delimiter)}\r\n`;
	const { id, title, alias, level, reportsTo, summary, tags } = labels;
	const records = [record([...[
		id,
		title,
		alias,
		level,
		labels.levelTitle,
		reportsTo,
		summary,
		tags
	].map(safe), ...columns.values()])];
	for (const role of catalogue.roles) {
		const sections = sectionsOf(role);
		records.push(record([
			safe(role.id),
			safe(role.title),
			safe(role.alias),
			String(role.level),
			safe(levelTitle(catalogue, role.level, labels)),
			safe(role.reportsTo ?? ""),
			safe(role.summary),
			safeList(role.tags),
			...[...columns.keys()].map((key) => safeList(sections.get(key)?.items))
		]));
		yield;
	}
	return `\ufeff${records.join("")}`;
}
/**
* What stands between the cells of a CSV file: Excel splits at semicolons where the comma is the decimal
* sign, as in Russian.
*
* @param lang BCP 47 tag of the visitor's language.
*/
var csvDelimiter = (lang) => {
	try {
		return 1.5.toLocaleString(lang).includes(",") ? ";" : ",";
	} catch {
		return ",";
	}
};
export { catalogueToCsv, catalogueToJson, csvDelimiter };
