import { headingLevel, oneOf } from "../attributes.js";
import { readConsent } from "../consent/state.js";
import { consume, selectionContext, settingsContext } from "../contexts.js";
import { Submission } from "../controllers/submission.js";
import { SalesRoleSelectEvent } from "../events/roles.js";
import { consentWording } from "../i18n/consent-wording.js";
import { formTexts } from "../i18n/form.js";
import { Localized } from "../i18n/localized.js";
import { readContact } from "../lead/fields.js";
import { makeLead } from "../lead/make-lead.js";
import { controls } from "../theme/controls.js";
import { heading } from "../theme/heading.js";
import { tokens } from "../theme/tokens.js";
import { resolveSettings, tellOwner } from "./sales-lead-form.settings.js";
import { styles } from "./sales-lead-form.styles.js";
import { consentTemplate, fieldsTemplate, rolesTemplate, summaryTemplate, trapTemplate } from "./sales-lead-form.templates.js";
import { LitElement, html, nothing } from "lit";
// src/elements/sales-lead-form.ts
/**
* The request form: contact, the chosen roles, the consent it needs, and a delivery that never says
* "sent" without an acknowledgement.
*
* Inside `<sales-roles>` each attribute that is not set here is taken from there.
*
* @tag sales-lead-form
* @fires {SalesLeadSubmitEvent} sales-lead-submit - Before sending; cancelable.
* @fires {SalesLeadSentEvent} sales-lead-sent - The endpoint acknowledged the lead.
* @fires {SalesLeadQueuedEvent} sales-lead-queued - No acknowledgement: kept, for another attempt.
* @fires {SalesLeadFailedEvent} sales-lead-failed - The endpoint refused the lead.
* @fires {SalesRoleSelectEvent} sales-role-select - The visitor took a role out of the request.
* @csspart form - The whole form.
* @csspart title - The form's title, a heading.
* @csspart intro - The invitation under it.
* @csspart chip - A chosen role.
* @csspart field - A label with its input, hint and error.
* @csspart label - The label of an input.
* @csspart input - An input or text area.
* @csspart consent - The box with its words, or the words above the button.
* @csspart error - An error of a field, and the summary of all.
* @csspart button - Each button.
* @csspart status - What has become of the request.
*/
var SalesLeadForm = class extends LitElement {
	static {
		this.properties = {
			endpoint: {},
			encoding: { converter: oneOf("encoding", "json", "form") },
			controller: {},
			policyUrl: { attribute: "policy-url" },
			consentUrl: { attribute: "consent-url" },
			consent: { converter: oneOf("consent", "checkbox", "notice") },
			fields: {},
			headingLevel: {
				attribute: "heading-level",
				converter: headingLevel
			},
			roles: { attribute: false },
			settings: { state: true },
			errors: { state: true }
		};
	}
	static {
		this.styles = [
			tokens,
			controls,
			styles
		];
	}
	/** What `settings` and the attributes come to: known from the first update on. */
	#resolved;
	/** Whether `focus()` was called before there was an input. */
	#isFocusDue;
	#localized;
	#submission;
	constructor() {
		super();
		this.roles = [];
		this.errors = /* @__PURE__ */ new Map();
		this.#isFocusDue = false;
		this.#localized = new Localized(this, formTexts);
		this.#submission = new Submission(this);
		this.#remove = (roleId) => {
			const index = this.roles.findIndex(({ id }) => id === roleId);
			const others = this.roles.filter(({ id }) => id !== roleId);
			this.roles = [];
			this.performUpdate();
			this.roles = others;
			this.dispatchEvent(new SalesRoleSelectEvent(roleId, false));
			this.performUpdate();
			const crosses = this.renderRoot.querySelectorAll("[part=chip] button");
			crosses[Math.min(index, crosses.length - 1)]?.focus();
		};
		consume(this, selectionContext, (roles) => this.roles = roles);
		consume(this, settingsContext, (settings) => this.settings = settings);
	}
	willUpdate(changed) {
		const ids = (roles) => roles?.map(({ id }) => id).join();
		if (ids(changed.get("roles") ?? this.roles) !== ids(this.roles)) this.#submission.edit();
		const names = (settings) => settings?.fields.map(({ name }) => name).join();
		const before = names(this.#resolved);
		this.#resolved = resolveSettings(this, this.settings);
		if (names(this.#resolved) !== before) this.renderRoot.querySelector("form")?.reset();
		this.#dropMended();
	}
	/** What goes must not take the focus with it: to the top of the page, for a screen reader. */
	update(changed) {
		const before = this.shadowRoot?.activeElement;
		super.update(changed);
		if (this.#isFocusDue || before?.isConnected === false) this.focus();
	}
	firstUpdated() {
		tellOwner(this.#resolved);
	}
	render() {
		const { texts, language } = this.#localized;
		if (!texts) return html`<div class="base"></div>`;
		const level = this.headingLevel ?? (this.settings ? this.settings.headingLevel + 1 : 2);
		const { phase } = this.#submission;
		const isSent = phase === "sent";
		return html`<section
      class="base"
      part="form"
      aria-labelledby="title"
      lang=${language ?? nothing}
    >
      ${heading(level, texts.title, "title")} ${isSent ? nothing : this.#renderForm(texts)}
      <p role="status" part="status" class=${phase}>${phase === "editing" ? "" : texts[phase]}</p>
      ${isSent ? html`<button type="button" part="button" class="another" @click=${this.#startAnother}>
              ${texts.another}
            </button>` : nothing}
    </section>`;
	}
	#renderForm(messages) {
		const { phase, isRetry } = this.#submission;
		const settings = this.#resolved;
		const { errors } = this;
		return html`<p part="intro">${messages.intro}</p>
      <form novalidate @submit=${this.#submit} @input=${this.#edit}>
        ${summaryTemplate(errors, messages, (name) => this.#input(name)?.focus())}
        ${rolesTemplate(this.roles, messages, this.#remove)}
        ${fieldsTemplate(settings.fields, errors, messages)} ${trapTemplate(messages)}
        ${consentTemplate(settings.mode, consentWording(messages, settings), errors, messages)}
        <div class="send">
          <button
            class="primary"
            part="button"
            aria-disabled=${phase === "sending" ? "true" : nothing}
          >
            ${isRetry ? messages.tryAgain : messages.send}
          </button>
        </div>
      </form>`;
	}
	/** Focuses the first input, or what stands in the place of the inputs when the request is sent. */
	focus(options) {
		const target = this.shadowRoot?.querySelector("[part=input], .another");
		this.#isFocusDue = !target;
		target?.focus(options);
	}
	#input(id) {
		return this.renderRoot.querySelector(`#${id}`);
	}
	#check() {
		const { fields, mode } = this.#resolved;
		const { contact, errors } = readContact(fields, (name) => this.#input(name)?.value ?? "");
		return {
			contact,
			errors: mode === "checkbox" && !this.#input("consent")?.checked ? new Map([...errors, ["consent", "required"]]) : errors
		};
	}
	async #submit(event) {
		event.preventDefault();
		const { texts } = this.#localized;
		if (!texts || this.#submission.phase === "sending") return;
		const { contact, errors } = this.#check();
		this.errors = errors;
		if (errors.size) {
			await this.updateComplete;
			this.renderRoot.querySelector(".summary")?.focus();
			return;
		}
		const { roles } = this;
		const { endpoint, encoding } = this.#resolved;
		await this.#submission.send(() => this.#makeLead(texts, contact), endpoint, encoding);
		if (this.#submission.phase === "sent") this.roles = this.roles.filter(({ id }) => !roles.some((sent) => sent.id === id));
	}
	#makeLead(messages, contact) {
		const settings = this.#resolved;
		return makeLead({
			contact,
			roles: this.roles,
			suspicious: Boolean(this.#input("website")?.value),
			consent: {
				piiController: settings.controller,
				privacyNotice: settings.policyUrl,
				consentDocument: settings.consentUrl,
				language: this.#localized.language ?? "en",
				method: settings.mode === "notice" ? "button" : "checkbox",
				wording: consentWording(messages, settings).text,
				withdrawalMethod: messages.withdrawal,
				cookieChoice: readConsent()
			}
		});
	}
	#edit() {
		this.#submission.edit();
		this.#dropMended();
	}
	/**
	* Errors go while the visitor mends them: on leaving the input it would be too late, since what goes
	* then moves Send from under the pointer that is pressing it. New ones wait for the next Send.
	*/
	#dropMended() {
		if (!this.errors.size) return;
		const { errors } = this.#check();
		this.errors = new Map([...this.errors].filter(([name]) => errors.has(name)));
	}
	#remove;
	#startAnother() {
		this.#submission.reset();
	}
};
export { SalesLeadForm };
