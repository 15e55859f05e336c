import { pageUrl } from "../url.js";
import { asShown, itemsAsShown, levelTitle, sectionsOf, titleAbove } from "./compare.js";
// src/catalogue/markdown.ts
/**
* A text within a line, such that it shows as it is (CommonMark 0.31, GFM 0.29). What is no markup where it
* stands is left alone, so that the text stays readable where nobody renders it: `_` within a word, `~`
* before one (as it can begin a deletion but never end it), `#` within one, `<` before a space.
*/
var inline = (text) => asShown(text).replace(/(?:[\p{L}\p{N}]_+|(?:^|[ (/])~)(?=[\p{L}\p{N}])|([\\`*_[\]|~])/gu, (found, sign) => sign ? `\\${sign}` : found).replace(/&(?=#?\w+;)/g, "&amp;").replace(/<(?=[a-z/!?])/gi, "&lt;").replace(/(^| )#/g, "$1\\#");
/** A text that a line begins with: it must begin no list, quotation or rule. */
var block = (text) => inline(text).replace(/^([-+](?=[ -]|$)|>)/, "\\$1").replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
var list = (items) => items.map((item) => `- ${block(item)}`).join("\n");
var fact = (label, text) => text && `**${inline(label)}:** ${inline(text)}`;
/** The blocks that are not empty, and the page's address at the end. */
var page = (blocks, url = "") => {
	const address = pageUrl(url);
	return `${[...blocks, address ? `<${address.href}>` : ""].filter(Boolean).join("\n\n")}\n`;
};
/**
* A role as Markdown (CommonMark): title, international title, level, role above, summary, tags, sections.
*
* @param catalogue where the titles of the level and of the role above come from.
* @param url of the page with the role, for a last line; left out unless it is http or https.
* @returns the document, with a line break at its end. Markup and HTML in the role's texts show as they are.
*/
var roleToMarkdown = (catalogue, role, labels, url) => {
	const facts = [
		fact(labels.alias, asShown(role.alias)),
		fact(labels.level, levelTitle(catalogue, role.level, labels)),
		fact(labels.reportsTo, titleAbove(catalogue, role))
	];
	const blocks = [
		`# ${inline(role.title)}`,
		facts.filter(Boolean).map((line) => `- ${line}`).join("\n"),
		block(role.summary ?? ""),
		fact(labels.tags, itemsAsShown(role.tags).join(", "))
	];
	for (const { title, items } of sectionsOf(role).values()) if (items.length) blocks.push(`## ${inline(title)}`, list(items));
	return page(blocks, url);
};
/** GFM has no other way to keep a list in a cell; a semicolon would come after the full stop of each item. */
var cellText = (cell = "") => typeof cell === "string" ? inline(cell) : cell.map(inline).join("<br>");
var line = (cells) => `| ${cells.join(" | ")} |`;
/**
* A comparison as a Markdown table (GFM).
*
* @param rows as `compareRoles` returns them.
* @param titles of the roles, for the head, in the order of the cells.
* @param url of the page with the comparison, for a last line; left out unless it is http or https.
* @returns the table, with a line break at its end. Markup and HTML in the texts show as they are.
*/
var comparisonToMarkdown = (rows, titles, url) => {
	return page([[
		line(["", ...titles.map(inline)]),
		line(["---", ...titles.map(() => "---")]),
		...rows.map(({ label, cells }) => line([inline(label), ...cells.map(cellText)]))
	].join("\n")], url);
};
export { comparisonToMarkdown, roleToMarkdown };
