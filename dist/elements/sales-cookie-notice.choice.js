import { choose } from "../consent/state.js";
import { globalPrivacyControl } from "../consent/sources/gpc.js";
import { choiceTexts } from "../i18n/choice.js";
import { Localized } from "../i18n/localized.js";
import { checkbox } from "../theme/checkbox.js";
import { addStyles } from "../theme/late-styles.js";
import { css, html, nothing } from "lit";
// src/elements/sales-cookie-notice.choice.ts
var OPTIONAL = [
	"preferences",
	"analytics",
	"marketing"
];
var styles = css`
  .choice {
    display: block;
  }
  .choice [part='text'] {
    max-width: 46em;
  }
  .choice ul {
    display: grid;
    /* Two columns at most: four categories leave none alone. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(18em, 40%)), 1fr));
    gap: 1em 1.5em;
    margin-block: 1.25em;
  }
  .choice li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75em;
    align-content: start;
  }
  .choice label {
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .choice input {
      margin-block: 11px;
    }
    .choice label {
      padding-block: 11px;
    }
  }
  .choice li p,
  .settings p {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* All three in a row, or each on a line of its own: none looks like more than the others. */
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .buttons button {
    flex: 1 1 calc((34em - 100%) * 999);
    text-align: center;
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    color: var(--_text);
  }
  .settings:has(button) + .choice {
    margin-top: 0.25em;
  }
`;
/** Accept, reject and by category, on one level; and, once that is done, the link that opens it again. */
var CookieChoice = class {
	#host;
	#localized;
	#isReopened = false;
	/** What has become of the choice, in the words of the texts. */
	#said;
	constructor(host) {
		this.#host = host;
		this.#localized = new Localized(host, choiceTexts);
		addStyles(host, checkbox);
		addStyles(host, styles);
	}
	/**
	* @param policy URL of the privacy policy.
	* @returns `undefined` until the texts are there.
	*/
	render(state, policy) {
		const { texts, language } = this.#localized;
		if (!texts) return void 0;
		const isAsked = !OPTIONAL.every((category) => state.categories[category] !== "undecided");
		const isOpen = isAsked || this.#isReopened;
		return html`<div lang=${language ?? nothing}>
      ${this.#renderSettings(texts, isAsked, isOpen)}
      ${isOpen ? this.#renderRegion(texts, state, policy) : nothing}
    </div>`;
	}
	#renderSettings(texts, isAsked, isOpen) {
		return html`<div class="base settings">
      ${isAsked ? nothing : html`<button
              type="button"
              class="quiet"
              part="button"
              aria-expanded=${isOpen ? "true" : "false"}
              @click=${this.#toggle}
            >
              ${texts.link}
            </button>`}
      <p role="status">${this.#said ? texts[this.#said] : nothing}</p>
    </div>`;
	}
	#renderRegion(texts, state, policy) {
		const buttonTemplate = (text, choices) => html`<button
        type="button"
        part="button"
        @click=${() => {
			this.#choose(choices());
		}}
      >
        ${text}
      </button>`;
		return html`<section class="base choice" part="notice" aria-labelledby="title">
      <p id="title" part="title">${texts.title}</p>
      <p part="text">
        ${texts.text}
        ${policy && html`<a href=${policy} target="_blank" rel="noopener">${texts.policy}</a>`}
      </p>
      <ul role="list">
        ${["necessary", ...OPTIONAL].map((category) => {
			const [name, purpose] = texts.categories[category];
			const isOff = category === "marketing" && globalPrivacyControl();
			return html`<li part="category">
            <input
              id=${category}
              type="checkbox"
              .checked=${state.categories[category] === "granted"}
              ?disabled=${category === "necessary" || isOff}
              aria-describedby="${category}-purpose"
            />
            <label for=${category}>${name}</label>
            <p id="${category}-purpose">${isOff ? `${purpose} ${texts.signal}` : purpose}</p>
          </li>`;
		})}
      </ul>
      <div class="buttons">
        ${buttonTemplate(texts.accept, () => this.#each(() => true))}
        ${buttonTemplate(texts.reject, () => this.#each(() => false))}
        ${buttonTemplate(texts.save, () => this.#each((category) => this.#isTicked(category)))}
      </div>
    </section>`;
	}
	#isTicked(category) {
		return this.#host.renderRoot.querySelector(`#${category}`)?.checked === true;
	}
	/** Marketing cannot be granted under Global Privacy Control: it is not offered either. */
	#each(isGranted) {
		return Object.fromEntries(OPTIONAL.map((category) => [category, isGranted(category) && !(category === "marketing" && globalPrivacyControl())]));
	}
	#choose(choices) {
		this.#isReopened = false;
		this.#said = choose(choices) ? "saved" : "savedHere";
		this.#host.requestUpdate();
	}
	#toggle = () => {
		this.#isReopened = !this.#isReopened;
		this.#said = void 0;
		this.#host.requestUpdate();
	};
};
export { CookieChoice };
