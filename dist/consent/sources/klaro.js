import { choicesFrom } from "./category-names.js";
// src/consent/sources/klaro.ts
/** Klaro asks by service; a purpose is granted where all its services are. */
var klaro = {
	name: "klaro",
	start(tell) {
		let manager;
		let isStopped = false;
		const read = ({ confirmed, config, savedConsents }) => {
			if (!confirmed) {
				tell({});
				return;
			}
			const asked = config.services.filter((one) => !(one.required ?? config.required) && !one.contextualConsentOnly);
			const purposes = (granted) => asked.filter(({ name }) => (savedConsents[name] ?? false) === granted).flatMap((one) => one.purposes ?? []);
			tell(choicesFrom(purposes(true), purposes(false)));
		};
		const watcher = { update: read };
		const attach = (config) => {
			if (isStopped || manager) return;
			try {
				manager = window.klaro?.getManager(config);
			} catch {}
			manager?.watch(watcher);
			if (manager) read(manager);
		};
		attach();
		if (!manager) {
			tell({});
			window.klaro?.addEventListener?.("render", attach);
		}
		return () => {
			isStopped = true;
			manager?.unwatch(watcher);
		};
	}
};
export { klaro };
