import { followManagers } from "../consent/managers.js";
import { heedOwner } from "../consent/owner.js";
import { forgetUnlessGranted } from "../consent/preference-storage.js";
import { readConsent, subscribe } from "../consent/state.js";
// src/controllers/consented.ts
/** What the form does only where the visitor has consented to it; loaded then, and not before. */
var Consented = class {
	#host;
	#makePanel;
	#panel;
	#draft;
	#readAttribution;
	#stop;
	#owner;
	/**
	* @param owner What the owner has said for the page.
	* @param makePanel Loads what shows the visitor's consents.
	*/
	constructor(host, owner, makePanel) {
		this.#host = host;
		this.#makePanel = makePanel;
		this.#owner = owner;
		host.addController(this);
	}
	hostConnected() {
		this.#host.addEventListener("sales-lead-submit", this.#prepare);
		this.#host.addEventListener("sales-lead-sent", this.#add);
		this.#stop = subscribe(this.#apply);
		followManagers();
		this.#apply();
	}
	hostUpdated() {
		heedOwner(this.#owner());
	}
	hostDisconnected() {
		this.#host.removeEventListener("sales-lead-submit", this.#prepare);
		this.#host.removeEventListener("sales-lead-sent", this.#add);
		this.#stop?.();
	}
	/** Where the visitor came from, as far as marketing is granted. Never throws: it must cost no request. */
	attribution() {
		if (readConsent().categories.marketing !== "granted") return void 0;
		try {
			const landing = performance.getEntriesByType("navigation")[0]?.name ?? location.href;
			return this.#readAttribution?.(landing, document.referrer);
		} catch {
			return;
		}
	}
	#apply = () => {
		const { preferences, marketing } = readConsent().categories;
		forgetUnlessGranted();
		if (marketing === "granted" && !this.#readAttribution) this.#loadAttribution();
		if (preferences !== "granted") return;
		if (this.#draft) this.#draft.then((draft) => draft?.save());
		else this.#draft = this.#loadDraft();
		this.#loadPanel().then((panel) => panel?.save());
	};
	async #loadAttribution() {
		try {
			this.#readAttribution = (await import("../lead/attribution.js")).readAttribution;
		} catch (error) {
			console.error("<sales-lead-form>: where a visitor came from cannot be read", error);
		}
	}
	async #loadDraft() {
		try {
			const { Draft } = await import("./draft.js");
			return new Draft(this.#host);
		} catch (error) {
			this.#draft = void 0;
			console.error("<sales-lead-form>: no draft can be kept", error);
			return;
		}
	}
	#loadPanel() {
		return this.#panel ??= this.#makePanel().then((panel) => {
			this.panel = panel;
			this.#host.requestUpdate();
			return panel;
		}, (error) => {
			this.#panel = void 0;
			console.error("<sales-lead-form>: the consents given cannot be shown", error);
		});
	}
	/** Before the network is needed for the request. */
	#prepare = () => {
		this.#loadPanel();
	};
	#add = ({ lead }) => {
		this.#loadPanel().then((panel) => panel?.add(lead.consent));
	};
};
export { Consented };
