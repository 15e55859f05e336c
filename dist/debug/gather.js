import { globalPrivacyControl } from "../consent/sources/gpc.js";
import { readConsent } from "../consent/state.js";
// src/debug/gather.ts
/** What loads by itself. Not `link[rel=canonical]`, nor scripts that a consent manager holds back by their type. */
var LOADING = [
	"script[src]:is(:not([type]), [type=\"\"], [type=\"module\"], [type$=\"/javascript\"])",
	...[
		"iframe[src]",
		"img[src]",
		"video[src]",
		"audio[src]",
		"source[src]",
		"embed[src]"
	],
	...[
		"stylesheet",
		"preconnect",
		"dns-prefetch",
		"preload",
		"modulepreload",
		"icon"
	].map((rel) => `link[rel~="${rel}"][href]`)
].join();
/** WebKit can leave a question on IndexedDB without an answer (bug 226547): after so many milliseconds it has none. */
var PATIENCE = 1e3;
/** What a look finds; `undefined` where the browser forbids it, as in a sandbox or with cookies off. */
var look = (at) => {
	try {
		return at();
	} catch {
		return;
	}
};
var ask = async (at, patience) => Promise.race([Promise.resolve(look(at)).catch(() => void 0), new Promise((resolve) => setTimeout(resolve, patience, void 0))]);
/** Without the query, which can hold what is personal, and what no check needs. */
var bare = (address) => address.split(/[?#]/)[0] ?? "";
/** What was loaded so far, by the browser's own account: it keeps 250 entries, unless the page has said otherwise. */
var loadedSoFar = () => look(() => ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type).map(({ name }) => bare(name)))) ?? [];
/** The addresses in a list of entries. */
var addressesIn = (list) => list.getEntries().map(({ name }) => bare(name));
var embedded = () => [...document.querySelectorAll(LOADING)].map((element) => {
	const { src, href } = element;
	return bare(src ?? href ?? "");
});
var cookieNames = () => document.cookie.split(/;\s*/).filter(Boolean).map((pair) => pair.split("=")[0] ?? "");
var keysOf = (storage) => {
	const keys = [];
	for (let index = 0; index < storage.length; index += 1) keys.push(storage.key(index) ?? "");
	return keys;
};
var stored = async (patience) => {
	const [databases, caches] = await Promise.all([ask(() => self.indexedDB?.databases?.(), patience), ask(() => self.caches?.keys(), patience)]);
	return {
		cookies: look(cookieNames),
		localStorage: look(() => keysOf(localStorage)),
		sessionStorage: look(() => keysOf(sessionStorage)),
		databases: databases?.flatMap(({ name }) => name ?? []),
		caches
	};
};
/**
* Looks at the real page. It opens, writes and asks for nothing: names only, and only what is there.
*
* @param resources what has been loaded, by URL.
* @param patience milliseconds to wait for a storage that does not answer.
*/
var gather = async (resources, patience = PATIENCE) => ({
	location: location.href,
	script: import.meta.url,
	resources,
	stored: await stored(patience),
	embedded: look(embedded) ?? [],
	serviceWorker: look(() => navigator.serviceWorker?.controller?.scriptURL),
	consent: readConsent(),
	globalPrivacyControl: globalPrivacyControl()
});
export { addressesIn, gather, loadedSoFar };
