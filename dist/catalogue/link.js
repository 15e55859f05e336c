// src/catalogue/link.ts
/** What an address says that does not name the widget. */
var NOTHING = {
	open: [],
	compare: [],
	query: ""
};
var NAME = /^sales-roles\.(?:(.+)\.)?(open|compare|find|level|tag)$/s;
/**
* Half of a surrogate pair has no UTF-8, and a browser would put U+FFFD in its place. It is written as
* `%ud800`, which a browser leaves alone, and which nothing else comes to: a `%` of the text is `%25`. (Not
* by a pattern with `u`: WebKit takes U+D800 and U+FC00 for one character there.)
*/
var encode = (text) => text.replace(/[\ud800-\udbff][\udc00-\udfff]|([\ud800-\udfff])|[^\ud800-\udfff]+/g, (run, half) => half ? `%u${run.charCodeAt(0).toString(16)}` : encodeURIComponent(run));
var fromUtf8 = (bytes) => {
	try {
		return decodeURIComponent(bytes);
	} catch {
		return bytes;
	}
};
/** Decodes percent-encoding. What is no UTF-8 stays as it is: people cut links, and type them. */
var decode = (text) => text.replace(/%u([\da-f]{4})|(?:%[\da-f]{2})+/gi, (run, unit) => unit ? String.fromCharCode(parseInt(unit, 16)) : fromUtf8(run));
/** Reads one part of a hash; `undefined` for one of the page's own. */
var partOf = (text) => {
	const [, name = "", value = ""] = /^(.*?)=(.*)$/.exec(text) ?? [];
	const [, widget = "", key] = NAME.exec(decode(name)) ?? [];
	return key ? {
		widget,
		key,
		value
	} : void 0;
};
var idsIn = (list = "") => [...new Set(list.split(",").filter(Boolean).map((id) => decode(id)))];
/** Whether a hash, without its `#`, has a part of any widget of ours. Else it is all the page's. */
var hasLinks = (hash) => hash.split("&").some(partOf);
/**
* Reads what a hash says of one widget. What makes no sense is left out, so it never throws; whether there
* are such roles, levels and tags the caller has to see.
*
* @param hash without its `#`.
* @param widget the widget's name among those of the page; empty for the first.
*/
var readHash = (hash, widget) => {
	const said = /* @__PURE__ */ new Map();
	for (const text of hash.split("&")) {
		const part = partOf(text);
		if (part?.widget === widget) said.set(part.key, part.value);
	}
	const level = said.get("level") ?? "";
	return {
		open: idsIn(said.get("open")),
		compare: idsIn(said.get("compare")),
		query: decode(said.get("find") ?? ""),
		level: /^[1-9]\d?$/.test(level) ? Number(level) : void 0,
		tag: decode(said.get("tag") ?? "") || void 0
	};
};
/**
* Puts what a widget shows into a hash. Its parts stand where they stood, or come last; all others stay as
* they are, byte for byte.
*
* @param hash without its `#`, as is what is returned.
* @param widget the widget's name among those of the page; empty for the first.
*/
var writeHash = (hash, widget, state) => {
	const { open, compare, query, level = "", tag = "" } = state;
	const list = (ids) => ids.map(encode).join();
	const prefix = `sales-roles.${widget && `${encode(widget)}.`}`;
	const own = Object.entries({
		open: list(open),
		compare: list(compare),
		find: encode(query),
		level,
		tag: encode(tag)
	}).flatMap(([key, value]) => value ? [`${prefix}${key}=${value}`] : []);
	const parts = hash ? hash.split("&") : [];
	const isOwn = (text) => partOf(text)?.widget === widget;
	const place = parts.findIndex(isOwn);
	const others = parts.filter((text) => !isOwn(text));
	others.splice(place < 0 ? others.length : place, 0, ...own);
	return others.join("&");
};
/** Whether two states make the same link. */
var isSameLink = (one, other) => writeHash("", "", one) === writeHash("", "", other);
export { NOTHING, decode, hasLinks, isSameLink, readHash, writeHash };
