import { builtInCatalogue } from "../catalogue/built-in.js";
import { SalesCatalogueErrorEvent } from "../events/roles.js";
import { loaded } from "./loaded.js";
// src/controllers/catalogue-loader.ts
/** Tells two sources apart; the same one is not loaded again. */
var keyOf = (source, language) => {
	switch (source.kind) {
		case "built-in": return [language];
		case "html": return [...source.elements, source.elements.map(({ textContent }) => textContent).join()];
		default: return Object.values(source);
	}
};
/** What an owner's own catalogue takes is loaded where there is one. */
var open = async (source, language, signal, onProgress) => (await import("../catalogue/open.js")).openCatalogue(source, language, signal, onProgress);
/** Loads the catalogue for an element, the newest request only, and tells the owner what is wrong. */
var CatalogueLoader = class {
	#host;
	#key;
	#abort;
	constructor(host) {
		this.hasFailed = false;
		this.progress = "";
		this.#key = [];
		this.#host = host;
	}
	/** Loads from a source, unless that is what was asked for last. An older load is given up. */
	load(source, language) {
		const key = keyOf(source, language);
		if (key.every((part, index) => part === this.#key[index])) return;
		this.#key = key;
		this.#abort?.abort();
		this.#abort = new AbortController();
		this.hasFailed = false;
		this.progress = "";
		const opening = source.kind === "built-in" ? builtInCatalogue(language) : open(source, language, this.#abort.signal, (progress, preview) => {
			this.#show(preview ?? this.catalogue, progress);
		});
		if ("then" in opening) this.#load(opening, this.#abort.signal);
		else this.catalogue = opening;
	}
	/** Forgets a failed load, so that the next `load` tries again. */
	retry() {
		this.#key = [];
		this.#host.requestUpdate();
	}
	/** Adds the built-in sections, where they are still to come. */
	async loadSections() {
		const { catalogue } = this;
		if (!catalogue?.sectionsState) return;
		const loading = import("./role-details.js").then(({ withSections }) => withSections(catalogue, catalogue.lang));
		const next = await loaded("the details", loading);
		if (this.catalogue === catalogue) this.#show(next ?? {
			...catalogue,
			sectionsState: "failed"
		});
	}
	async #load(opening, signal) {
		const opened = await opening.catch((error) => [{
			path: "",
			message: String(error)
		}]);
		if (signal.aborted) return;
		const catalogue = "roles" in opened ? opened : void 0;
		this.hasFailed = !catalogue;
		this.#show(catalogue);
		if (!("roles" in opened)) this.#host.dispatchEvent(new SalesCatalogueErrorEvent(opened));
	}
	#show(catalogue, progress = "") {
		this.catalogue = catalogue;
		this.progress = progress;
		this.#host.requestUpdate();
	}
};
export { CatalogueLoader };
