import { MyConsents } from "../controllers/my-consents.js";
import { consentsTexts } from "../i18n/consents.js";
import { Localized } from "../i18n/localized.js";
import { moment } from "../i18n/moment.js";
import { serialise } from "../lead/serialise.js";
import { addStyles } from "../theme/late-styles.js";
import { ownMethod } from "../own-method.js";
import { css, html, nothing } from "lit";
// src/elements/sales-lead-form.consents.ts
var styles = css`
  [part='consents'] {
    max-width: 46em;
  }
  [part='consents'] summary {
    min-height: 44px;
    padding-block: 0.6em;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }
  [part='consents'] > ul {
    display: grid;
    gap: var(--_space);
  }
  [part='consents'] > ul > li {
    padding: 0.9em 1.1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.6);
  }
  [part='consents'] li li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin-block: 0.75em;
    padding-bottom: 0.75em;
    border-bottom: 1px solid var(--_border);
  }
  [part='consents'] li li :first-child {
    flex: 1 0 100%;
  }
`;
/** Hands the visitor a receipt as a file. */
var download = (receipt) => {
	const url = URL.createObjectURL(new Blob([serialise(receipt)], { type: "application/json" }));
	const link = ownMethod("createElement")("a");
	link.href = url;
	link.download = `consent-${receipt.recordId}.json`;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 6e4);
};
/** "My consents": what the visitor gave, in which words and when, to download and to withdraw. */
var GivenConsents = class {
	#host;
	#consents;
	#localized;
	#target;
	/** The last that is to be announced. */
	#said = "";
	/** @param target Where the owner takes withdrawals. */
	constructor(host, target) {
		this.#host = host;
		this.#consents = new MyConsents(host);
		this.#localized = new Localized(host, consentsTexts);
		this.#target = target;
		addStyles(host, styles);
	}
	add(receipt) {
		this.#consents.add(receipt);
	}
	save() {
		this.#consents.save();
	}
	render() {
		const { texts, language } = this.#localized;
		const { all } = this.#consents;
		if (!all.length || !texts) return nothing;
		return html`<details part="consents" lang=${language ?? nothing}>
      <summary>${texts.title} (${all.length})</summary>
      <ul role="list">
        ${all.map((given) => this.#renderGiven(given, texts))}
      </ul>
      <p role="status" class="hidden">${this.#said}</p>
    </details>`;
	}
	#renderGiven(given, texts) {
		const { recordId, purposes, eventTime, piiController } = given.receipt;
		const time = moment(Date.parse(eventTime), this.#localized.language ?? "en");
		return html`<li>
      <p class="hint" id="given-${recordId}">
        ${`${texts.given(time)} ${texts.controller(piiController)}`}
      </p>
      <ul role="list">
        ${purposes.map((consent) => this.#renderPurpose(given, consent, texts))}
      </ul>
      <button
        type="button"
        part="button"
        aria-describedby="given-${recordId}"
        @click=${() => {
			download(given.receipt);
		}}
      >
        ${texts.download}
      </button>
    </li>`;
	}
	#renderPurpose(given, { purpose, granted, wording }, texts) {
		const id = `${purpose}-${given.receipt.recordId}`;
		const progress = given.withdrawals[purpose]?.progress;
		const isOver = progress === "sending" || progress === "withdrawn";
		return html`<li>
      <p id=${id} lang=${given.receipt.language}>${wording}</p>
      <p class="hint">${granted ? progress && texts.progress[progress] : texts.notGiven}</p>
      ${granted ? html`<button
              type="button"
              part="button"
              aria-describedby=${id}
              aria-disabled=${isOver ? "true" : nothing}
              @click=${({ detail }) => {
			if (!isOver && detail < 2) this.#withdraw(given, purpose);
		}}
            >
              ${texts.withdraw}
            </button>` : nothing}
    </li>`;
	}
	async #withdraw(given, purpose) {
		this.#said = this.#localized.texts?.progress.sending ?? "";
		const progress = await this.#consents.withdraw(given, purpose, this.#target());
		this.#said = (progress && this.#localized.texts?.progress[progress]) ?? "";
		this.#host.requestUpdate();
	}
};
export { GivenConsents };
