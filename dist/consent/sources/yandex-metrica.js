import { readConsent } from "../state.js";
// src/consent/sources/yandex-metrica.ts
/** Our events are the goals' ids: none has a sign that Metrica forbids in them (yandex.com/support/metrica/en/objects/reachgoal). */
var GOALS = [
	"sales-role-select",
	"sales-role-toggle",
	"sales-lead-submit",
	"sales-lead-sent",
	"sales-lead-queued",
	"sales-lead-failed"
];
/**
* Goals for Yandex Metrica and events for `dataLayer`, only while analytics are granted. Called once a
* page; counters may be added later.
*/
var tellMetrica = (counters) => {
	const tell = (event) => {
		const { roleId, selected, open } = event;
		if (!counters.size || selected === false || open === false) return;
		if (readConsent().categories.analytics !== "granted") return;
		const params = roleId === void 0 ? {} : { roleId };
		const { ym, dataLayer } = window;
		if (typeof ym === "function") for (const counter of counters) ym(counter, "reachGoal", event.type, params);
		if (Array.isArray(dataLayer)) dataLayer.push({
			event: event.type,
			...params
		});
	};
	for (const goal of GOALS) addEventListener.call(document, goal, tell);
};
export { tellMetrica };
