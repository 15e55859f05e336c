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
import { anotherTemplate, outboxTemplate, sendTemplate, statusTemplate } from "./sales-lead-form.outbox.js";
import { consentTerms, resolveSettings, tellOwner } from "./sales-lead-form.settings.js";
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
* @fires {SalesLeadQueuedEvent} sales-lead-queued - No acknowledgement: kept, and sent again.
* @fires {SalesLeadFailedEvent} sales-lead-failed - The endpoint refused the lead, or a day has passed.
* @fires {SalesRoleSelectEvent} sales-role-select - The visitor took a role out of the request, or back into it.
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
* @csspart kept - A request that waits for its acknowledgement.
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
		this.#startAnother = () => {
			this.#submission.reset();
		};
		this.#edit = () => {
			this.#submission.edit();
			this.#dropMended();
		};
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
		if (!texts || !language) return html`<div class="base"></div>`;
		const level = this.headingLevel ?? (this.settings ? this.settings.headingLevel + 1 : 2);
		const { isOpen } = this.#submission;
		const outbox = outboxTemplate(this.#submission, texts, language, {
			sendNow: (kept) => void this.#submission.sendNow(kept),
			takeBack: (kept) => void this.#takeBack(kept),
			remove: (kept) => void this.#delete(kept)
		});
		return html`<section class="base" part="form" aria-labelledby="title" lang=${language}>
      ${heading(level, texts.title, "title")}
      ${isOpen ? html`${outbox} ${this.#renderForm(texts, language)}` : nothing}
      ${statusTemplate(this.#submission, texts, language)}
      ${isOpen ? nothing : html`${outbox} ${anotherTemplate(texts, this.#startAnother)}`}
    </section>`;
	}
	#renderForm(messages, language) {
		const settings = this.#resolved;
		return html`<p part="intro">${messages.intro}</p>
      <form novalidate @submit=${this.#submit} @input=${this.#edit}>
        ${summaryTemplate(this.errors, messages, (name) => this.#input(name)?.focus())}
        ${rolesTemplate(this.roles, messages, this.#remove)}
        ${fieldsTemplate(settings.fields, this.errors, messages)} ${trapTemplate(messages)}
        ${consentTemplate(settings.mode, consentWording(messages, settings), this.errors, messages)}
        ${sendTemplate(this.#submission, messages, language, {
			confirm: () => void this.#follow(this.#submission.confirm()),
			cancel: this.#edit
		})}
      </form>`;
	}
	/** Focuses the first input, or what stands in the place of the inputs when the request is out of hand. */
	focus(options) {
		const target = [
			".question",
			"[part=input]",
			".outbox",
			".another"
		].map((place) => this.shadowRoot?.querySelector(place)).find(Boolean);
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
		const { texts, language } = this.#localized;
		if (!texts || !language || this.#submission.phase === "sending") return;
		const { contact, errors } = this.#check();
		this.errors = errors;
		if (errors.size) {
			await this.updateComplete;
			this.renderRoot.querySelector(".summary")?.focus();
			return;
		}
		const suspicious = Boolean(this.#input("website")?.value);
		const consent = {
			...consentTerms(this.#resolved, texts, language),
			cookieChoice: readConsent()
		};
		const make = () => makeLead({
			contact,
			roles: this.roles,
			suspicious,
			consent
		});
		const { endpoint, encoding } = this.#resolved;
		await this.#follow(this.#submission.send(make, endpoint, encoding));
	}
	/** Lets the roles of a request go with it. What was chosen while it was on its way belongs to the next one. */
	async #follow(submission) {
		const { roles } = this;
		await submission;
		if (![
			"sent",
			"waiting",
			"unsafe"
		].includes(this.#submission.phase)) return;
		this.roles = this.roles.filter(({ id }) => !roles.some((gone) => gone.id === id));
	}
	#startAnother;
	#edit;
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
	async #delete(kept) {
		if (await this.#submission.remove(kept)) this.focus();
	}
	/** Puts a kept request back into the form, unless something stands there. */
	async #takeBack(kept) {
		const inputs = () => [...this.renderRoot.querySelectorAll("[part=input]")];
		if (inputs().some(({ value }) => value)) {
			this.#submission.tell("occupied", kept.keptAt);
			return;
		}
		if (!await this.#submission.remove(kept)) return;
		this.#submission.reset(this.#submission.note);
		this.performUpdate();
		const { contact, roles } = kept.lead;
		for (const input of inputs()) input.value = contact[input.id] ?? "";
		const added = roles.filter(({ id }) => !this.roles.some((role) => role.id === id));
		this.roles = [...this.roles, ...added];
		for (const { id } of added) this.dispatchEvent(new SalesRoleSelectEvent(id, true));
		this.focus();
	}
};
export { SalesLeadForm };
