import { tellGoogle } from "./sources/google-consent-mode.js";
import { tellMetrica } from "./sources/yandex-metrica.js";
import { readConsent, subscribe } from "./state.js";
// src/consent/integrations.ts
var PAGE = Symbol.for("sales-roles/integrations@1");
var tellLayers = ({ layers }) => {
	for (const layer of layers) tellGoogle(readConsent(), layer);
};
var start = () => {
	const running = {
		layers: /* @__PURE__ */ new Set(),
		counters: /* @__PURE__ */ new Set()
	};
	subscribe(() => {
		tellLayers(running);
	});
	tellMetrica(running.counters);
	return running;
};
var WORD = /^(?:google-consent-mode(?:=(?<layer>[\w$]+))?|yandex-metrica=(?<counters>[1-9]\d{0,14}(?:,[1-9]\d{0,14})*))$/;
/**
* Tells other tools of the page what the visitor chose, for the page's life. A second widget starts
* nothing twice; what it names in addition is added.
*
* @param attribute `google-consent-mode` or `google-consent-mode=layerName`, and
* `yandex-metrica=12345678,87654321`, with white space between them.
*/
var startIntegrations = (attribute) => {
	const wrong = [];
	const running = document[PAGE] ??= start();
	for (const word of attribute.match(/\S+/g) ?? []) {
		const { groups } = WORD.exec(word) ?? {};
		if (!groups) wrong.push(word);
		else if (groups.counters) for (const counter of groups.counters.split(",")) running.counters.add(Number(counter));
		else running.layers.add(groups.layer ?? "dataLayer");
	}
	tellLayers(running);
	if (wrong.length) console.error(`sales-roles: integrations: expected google-consent-mode or yandex-metrica=<counter>, got "${wrong.join(" ")}"`);
};
export { startIntegrations };
