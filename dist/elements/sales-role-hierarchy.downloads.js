import { catalogueToCsv, catalogueToJson, csvDelimiter } from "../catalogue/files.js";
import { inSlices } from "../catalogue/slices.js";
import { saveFile } from "../controllers/take-along.js";
import { html } from "lit";
// src/elements/sales-role-hierarchy.downloads.ts
var TYPES = {
	json: "application/json",
	csv: "text/csv"
};
/** The whole catalogue as a file, and on paper. */
var Downloads = class {
	#host;
	#complete;
	#said;
	/** @param complete Brings what the catalogue has still to come. */
	constructor(host, complete) {
		this.#host = host;
		this.#complete = complete;
	}
	render(messages, labels, language) {
		const save = (kind) => () => void this.#save(kind, labels, language);
		return html`<div class="downloads row" role="group" aria-labelledby="downloads">
      <p id="downloads">${messages.download}</p>
      <button type="button" class="quiet" part="button" @click=${save("json")}>
        ${messages.json}
      </button>
      <button type="button" class="quiet" part="button" @click=${save("csv")}>
        ${messages.csv}
      </button>
      <button type="button" class="quiet" part="button" @click=${this.#print}>
        ${messages.print}
      </button>
      <p role="status">${this.#said && messages[this.#said]}</p>
    </div>`;
	}
	/** Takes back what was said of a press that came to nothing: there was another. */
	quiet() {
		if (this.#said === "downloadFailed") this.#say(void 0);
	}
	#print = async () => {
		await this.#complete();
		print();
	};
	async #save(kind, labels, language) {
		this.#say("preparing");
		try {
			await this.#complete();
			const { catalogue } = this.#host;
			if (!catalogue || catalogue.sectionsState === "failed") throw new Error("incomplete");
			const steps = kind === "json" ? catalogueToJson(catalogue) : catalogueToCsv(catalogue, labels, csvDelimiter(language));
			saveFile(`roles.${kind}`, `${TYPES[kind]};charset=utf-8`, await inSlices(steps));
			this.#say(void 0);
		} catch (error) {
			console.error("<sales-role-hierarchy>: the file could not be made", error);
			this.#say("downloadFailed");
		}
	}
	#say(said) {
		this.#said = said;
		this.#host.requestUpdate();
	}
};
export { Downloads };
