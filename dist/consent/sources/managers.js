import { follow } from "../state.js";
import { klaro } from "./klaro.js";
import { tarteaucitron } from "./tarteaucitron.js";
import { tcf } from "./tcf.js";
import { vanillaCookieConsent } from "./vanilla-cookieconsent.js";
// src/consent/sources/managers.ts
var sources = {
	klaro,
	tarteaucitron,
	tcf,
	vanillaCookieConsent
};
var PAGE = Symbol.for("sales-roles/managers@1");
/** Follows each manager that is there, once a page; one that throws is tried again the next time. */
var followFound = (found) => {
	const followed = document[PAGE] ??= /* @__PURE__ */ new Set();
	for (const name of Object.keys(sources)) {
		if (!found[name] || followed.has(name)) continue;
		try {
			follow(sources[name]);
			followed.add(name);
		} catch (error) {
			console.error(`sales-roles: ${name} could not be followed`, error);
		}
	}
};
export { followFound, sources };
