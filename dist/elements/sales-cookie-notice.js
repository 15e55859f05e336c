import { oneOf } from "../attributes.js";
import { dismissNotice, readConsent, undecided } from "../consent/state.js";
import { consume, settingsContext } from "../contexts.js";
import { SalesConsentChangeEvent } from "../events/consent.js";
import { Localized } from "../i18n/localized.js";
import { noticeTexts } from "../i18n/notice.js";
import { controls } from "../theme/controls.js";
import { tokens } from "../theme/tokens.js";
import { pageUrl } from "../url.js";
import { styles } from "./sales-cookie-notice.styles.js";
import { LitElement, html, nothing } from "lit";
// src/elements/sales-cookie-notice.ts
/**
* Says that the site uses cookies, in the flow of the page, until the visitor dismisses it.
*
* Inside `<sales-roles>` each attribute that is not set here is taken from there.
*
* @tag sales-cookie-notice
* @fires {SalesConsentChangeEvent} sales-consent-change - The visitor dismissed the notice.
* @csspart notice - The whole notice.
* @csspart title - Its title.
* @csspart text - Its text.
* @csspart button - The button that dismisses it.
*/
var SalesCookieNotice = class extends LitElement {
	static {
		this.properties = {
			cookies: { converter: oneOf("cookies", "notice", "off") },
			policyUrl: { attribute: "policy-url" },
			consent: { attribute: false },
			settings: { state: true }
		};
	}
	static {
		this.styles = [
			tokens,
			controls,
			styles
		];
	}
	/** Whether the focus is where the notice was, until the visitor moves on. */
	#holdsFocus;
	#localized;
	constructor() {
		super();
		this.consent = undecided;
		this.#holdsFocus = false;
		this.#localized = new Localized(this, noticeTexts);
		consume(this, settingsContext, (settings) => this.settings = settings);
	}
	connectedCallback() {
		super.connectedCallback();
		if (!this.consent.decidedAt) this.consent = readConsent();
	}
	render() {
		const messages = this.#localized.texts;
		const cookies = this.cookies ?? this.settings?.cookies ?? "notice";
		if (!messages || cookies === "off") return nothing;
		if (this.consent.decidedAt) return this.#holdsFocus ? this.#renderPlace(messages) : nothing;
		const href = pageUrl(this.policyUrl ?? this.settings?.policyUrl ?? "")?.href;
		return html`<section
      class="base"
      part="notice"
      aria-labelledby="title"
      lang=${this.#localized.language ?? nothing}
    >
      <div class="text">
        <p id="title" part="title">${messages.title}</p>
        <p part="text">
          ${messages.text}
          ${href && html`<a href=${href} target="_blank" rel="noopener">${messages.policy}</a>`}
        </p>
      </div>
      <button type="button" part="button" @click=${this.#dismiss}>${messages.dismiss}</button>
    </section>`;
	}
	/** The focused button is gone: what takes the focus says so, and goes with the next step. */
	#renderPlace(messages) {
		return html`<p
      class="hidden"
      tabindex="-1"
      lang=${this.#localized.language ?? nothing}
      @blur=${this.#leave}
    >
      ${messages.dismissed}
    </p>`;
	}
	async #dismiss() {
		this.#holdsFocus = true;
		this.consent = dismissNotice();
		this.dispatchEvent(new SalesConsentChangeEvent(this.consent));
		await this.updateComplete;
		this.renderRoot.querySelector(".hidden")?.focus({ preventScroll: true });
	}
	#leave() {
		this.#holdsFocus = false;
		this.requestUpdate();
	}
};
export { SalesCookieNotice };
