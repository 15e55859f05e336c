import { choicesFrom } from "./category-names.js";
// src/consent/sources/tarteaucitron.ts
/** Its types in words of ours; videos, maps, comments and chats are none of our categories. */
var WORDS = {
	ads: "ads",
	analytic: "analytics",
	social: "social"
};
/** Whether it grants by itself what the visitor has not answered, which is no consent (GDPR, recital 32). */
var isImplied = ({ parameters, user }) => parameters.highPrivacy === false || parameters.serviceDefaultState === true || user.bypass === true;
/** tarteaucitron: its events (README, "Events"); they carry nothing, so its state is read at each. */
var tarteaucitron = {
	name: "tarteaucitron",
	start(tell) {
		const controller = new AbortController();
		const { signal } = controller;
		const read = () => {
			const all = window.tarteaucitron;
			if (!all) return;
			const asked = (all.job ?? []).flatMap((key) => all.services[key] ?? []).filter((one) => one.needConsent !== false);
			const words = (is) => asked.filter(({ key }) => all.state[key] === is).map(({ type }) => WORDS[type] ?? "");
			const waiting = words(void 0);
			const granted = isImplied(all) ? [] : words(true).filter((word) => !waiting.includes(word));
			tell(choicesFrom(granted, words(false)));
		};
		const listen = () => {
			for (const key of window.tarteaucitron?.job ?? []) for (const what of [
				"added",
				"allowed",
				"disallowed"
			]) addEventListener.call(document, `${key}_${what}`, read, { signal });
			read();
		};
		addEventListener("tac.root_available", listen, { signal });
		addEventListener.call(document, "tac.consent_updated", listen, { signal });
		listen();
		return () => {
			controller.abort();
		};
	}
};
export { tarteaucitron };
