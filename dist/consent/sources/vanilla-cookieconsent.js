import { choicesFrom } from "./category-names.js";
// src/consent/sources/vanilla-cookieconsent.ts
/** Its cookie, whatever the page calls it: the youngest, if there are several. */
var findCookie = () => Reflect.get(Object.getPrototypeOf(XMLDocument.prototype), "cookie", document).split("; ").flatMap((cookie) => {
	try {
		const value = JSON.parse(decodeURIComponent(cookie.replace(/^[^=]*=/, "")));
		return value.consentId && value.lastConsentTimestamp ? [value] : [];
	} catch {
		return [];
	}
}).sort((a, b) => Date.parse(a.lastConsentTimestamp ?? "") - Date.parse(b.lastConsentTimestamp ?? "")).pop();
/** All that the visitor was asked about and did not accept is refused, whatever the page calls it. */
var REFUSED = {
	preferences: false,
	analytics: false,
	marketing: false
};
/** vanilla-cookieconsent 3: its window events (docs/advanced/callbacks-events.md). */
var vanillaCookieConsent = {
	name: "vanilla-cookieconsent",
	start(tell) {
		const controller = new AbortController();
		const { signal } = controller;
		const show = (cookie) => {
			if (!cookie) tell({});
			else tell({
				...REFUSED,
				...choicesFrom(cookie.categories ?? [])
			}, cookie.lastConsentTimestamp);
		};
		/** What counts now: by its API, which only the UMD file makes a global of. */
		const read = (otherwise) => {
			const { CookieConsent: api } = window;
			if (!api?.validConsent) show(otherwise());
			else show(api.validConsent() ? api.getCookie() : void 0);
		};
		const hear = ({ detail }) => {
			if (detail?.cookie) show(detail.cookie);
			else if (detail?.modalName === "consentModal") read(() => void 0);
		};
		for (const type of [
			"cc:onConsent",
			"cc:onChange",
			"cc:onModalShow"
		]) addEventListener(type, hear, { signal });
		read(() => document.documentElement.classList.contains("show--consent") ? void 0 : findCookie());
		return () => {
			controller.abort();
		};
	}
};
export { vanillaCookieConsent };
