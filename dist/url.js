// src/url.ts
/**
* What an owner's relative URLs start from. Not `baseURI`: a `<base>` that the host page has for its own
* links must not bend ours. A document without an address of its own has nothing but `baseURI`.
*/
var pageAddress = () => {
	if (typeof location === "undefined") return void 0;
	return location.href.startsWith("about:") ? new Text().baseURI : location.href;
};
/**
* The one gate for URLs that an owner gives: each link, catalogue and endpoint goes through it.
*
* @param text as the owner wrote it, absolute or relative.
* @param base what a relative one starts from; by default the document's URL, and nothing in Node.
* @returns the URL, or `undefined` where the text is blank, cannot be parsed, or is neither `http:` nor
* `https:` (`javascript:`, `data:`, `blob:`, \u2026). The URL standard drops spaces and newlines before it
* reads the scheme, so the scheme is looked at in the parsed URL and never in the text.
*/
var pageUrl = (text, base = pageAddress()) => {
	if (!text.trim()) return void 0;
	try {
		const url = new URL(text, base);
		return /^https?:$/.test(url.protocol) ? url : void 0;
	} catch {
		return;
	}
};
export { pageUrl };
