/**
 * The one gate for URLs that an owner gives: each link, catalogue and endpoint goes through it.
 *
 * @param text as the owner wrote it, absolute or relative.
 * @param base what a relative one starts from; by default the document's URL, and nothing in Node.
 * @returns the URL, or `undefined` where the text is blank, cannot be parsed, or is neither `http:` nor
 * `https:` (`javascript:`, `data:`, `blob:`, …). The URL standard drops spaces and newlines before it
 * reads the scheme, so the scheme is looked at in the parsed URL and never in the text.
 */
export declare const pageUrl: (text: string, base?: string | URL | undefined) => URL | undefined;
