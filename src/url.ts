/**
 * What an owner's relative URLs start from. Not `baseURI`: a `<base>` that the host page has for its own
 * links must not bend ours. A document without an address of its own has nothing but `baseURI`.
 */
const pageAddress = (): string | undefined => {
  if (typeof location === 'undefined') return undefined;
  return location.href.startsWith('about:') ? new Text().baseURI : location.href;
};

/**
 * The one gate for URLs that an owner gives: each link, catalogue and endpoint goes through it.
 *
 * @param text as the owner wrote it, absolute or relative.
 * @param base what a relative one starts from; by default the document's URL, and nothing in Node.
 * @returns the URL, or `undefined` where the text is blank, cannot be parsed, or is neither `http:` nor
 * `https:` (`javascript:`, `data:`, `blob:`, …). The URL standard drops spaces and newlines before it
 * reads the scheme, so the scheme is looked at in the parsed URL and never in the text.
 */
export const pageUrl = (
  text: string,
  base: string | URL | undefined = pageAddress(),
): URL | undefined => {
  // A blank text would resolve to the page itself, which no attribute of ours can mean.
  if (!text.trim()) return undefined;
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};
