import { headingLevel, oneOf } from "../attributes.js";
import { readConsent } from "../consent/state.js";
import { catalogueContext, consume, selectionContext, settingsContext } from "../contexts.js";
import { Consented } from "../controllers/consented.js";
import { Submission } from "../controllers/submission.js";
import { withstand } from "../controllers/withstand.js";
import { SalesRoleSelectEvent } from "../events/roles.js";
import { formTexts } from "../i18n/form.js";
import { Localized } from "../i18n/localized.js";
import { makeLead } from "../lead/make-lead.js";
import { checkbox } from "../theme/checkbox.js";
import { controls } from "../theme/controls.js";
import { tokens } from "../theme/tokens.js";
import { Ticks, readForm } from "./sales-lead-form.check.js";
import { consentTemplate } from "./sales-lead-form.consent.js";
import { anotherTemplate, focusTarget, outboxTemplate, sendTemplate, statusTemplate } from "./sales-lead-form.outbox.js";
import { OwnerReport } from "./sales-lead-form.owner.js";
import { consentTerms, inputNames, resolveSettings, termsWording } from "./sales-lead-form.settings.js";
import { styles } from "./sales-lead-form.styles.js";
import { fieldsTemplate, headerTemplate, rolesTemplate, summaryTemplate, trapTemplate } from "./sales-lead-form.templates.js";
import { LitElement, html, nothing } from "lit";
// src/elements/sales-lead-form.ts
/**
* The request form: contact, the chosen roles, the consent it needs, and a delivery that never says
* "sent" without an acknowledgement.
*
* Inside `<sales-roles>` each attribute that is not set here is taken from there.
*
* @tag sales-lead-form
* @slot form-intro - In place of the invitation under the title.
* @slot thanks - Below the confirmation, once the request was acknowledged.
* @fires {SalesLeadSubmitEvent} sales-lead-submit - Before sending; cancelable.
* @fires {SalesLeadSentEvent} sales-lead-sent - The endpoint acknowledged the lead.
* @fires {SalesLeadQueuedEvent} sales-lead-queued - No acknowledgement: kept, and sent again.
* @fires {SalesLeadFailedEvent} sales-lead-failed - The endpoint refused the lead, or a day has passed.
* @fires {SalesConsentWithdrawEvent} sales-consent-withdraw - The visitor takes back a consent; cancelable.
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
* @csspart consents - The consents that the visitor gave, to download and to withdraw.
* @csspart kept - A request that waits for its acknowledgement.
*
* @example A form alone, about a role that the page names
* ```html
* <sales-lead-form
*   lang="en"
*   endpoint="/leads"
*   controller="Acme LLC"
*   policy-url="/privacy"
*   consent-url="/consent"
*   fields="name* email*"
* ></sales-lead-form>
* <script type="module">
*   document.querySelector('sales-lead-form').roles = [{ id: 'seller', title: 'Seller' }];
* <\/script>
* <!-- \u2192 Leave a request -->
* <!-- \u2192 Seller -->
* ```
*
* @example A newsletter, with a box of its own
* ```html
* <sales-lead-form
*   lang="en"
*   endpoint="/leads"
*   controller="Acme LLC"
*   policy-url="/privacy"
*   consent-url="/consent"
*   purposes="newsletter=/newsletter-consent"
* ></sales-lead-form>
* <!-- \u2192 receive news and offers -->
* ```
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
			purposes: {},
			withdrawUrl: { attribute: "withdraw-url" },
			fields: {},
			debug: { type: Boolean },
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
			checkbox,
			styles
		];
	}
	/** What `settings` and the attributes come to: known from the first update on. */
	#resolved;
	/** Whether `focus()` was called before there was an input. */
	#isFocusDue;
	#localized;
	#ticks;
	#submission;
	#owner;
	#catalogue;
	#consented;
	constructor() {
		super();
		this.debug = false;
		this.roles = [];
		this.errors = /* @__PURE__ */ new Map();
		this.#isFocusDue = false;
		this.#localized = new Localized(this, formTexts);
		this.#ticks = new Ticks();
		this.#submission = new Submission(this);
		this.#owner = () => this.settings?.owner;
		this.#catalogue = consume(this, catalogueContext);
		this.#consented = new Consented(this, this.#owner, async () => {
			const { GivenConsents } = await import("./sales-lead-form.consents.js");
			return new GivenConsents(this, () => this.#resolved);
		});
		this.#input = (id) => this.renderRoot.querySelector(`#${id}`);
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
		withstand(this);
		new OwnerReport(this, this.#localized, this.#owner, () => this.#resolved);
		consume(this, selectionContext, (roles) => this.roles = roles);
		consume(this, settingsContext, (settings) => this.settings = settings);
	}
	willUpdate(changed) {
		const ids = (roles) => roles?.map(({ id }) => id).join();
		if (ids(changed.get("roles") ?? this.roles) !== ids(this.roles)) this.#submission.edit();
		const before = this.hasUpdated && inputNames(this.#resolved);
		this.#resolved = resolveSettings(this, this.settings);
		if (before && before !== inputNames(this.#resolved)) this.renderRoot.querySelector("form")?.reset();
		const { texts } = this.#localized;
		if (texts) this.#ticks.keep(this.renderRoot, termsWording(this.#resolved, texts));
		this.#dropMended();
	}
	/** What goes must not take the focus with it: to the top of the page, for a screen reader. */
	update(changed) {
		const before = this.shadowRoot?.activeElement;
		super.update(changed);
		if (this.#isFocusDue || before?.isConnected === false) this.focus();
	}
	render() {
		const { texts } = this.#localized;
		if (!texts) return html`<div class="base"></div>`;
		const { language } = texts;
		const level = this.headingLevel || (this.settings ? this.settings.headingLevel + 1 : 2);
		const { isOpen } = this.#submission;
		const outbox = outboxTemplate(this, this.#submission, texts, language);
		return html`<section class="base" part="form" aria-labelledby="title" lang=${language}>
      ${headerTemplate(level, texts, isOpen)}
      <div class="body">
        ${isOpen ? [outbox, this.#renderForm(texts)] : nothing}
        ${statusTemplate(this.#submission, texts, language)}
        ${isOpen ? nothing : [outbox, anotherTemplate(texts, this.#submission)]}
        ${this.#consented.panel?.render() ?? nothing}
      </div>
    </section>`;
	}
	get #rolesLang() {
		return this.#catalogue.value?.lang ?? this.#localized.foreign;
	}
	#renderForm(messages) {
		const view = {
			settings: this.#resolved,
			errors: this.errors,
			messages
		};
		return html`<form novalidate @submit=${this.#submit} @input=${this.#edit}>
      ${summaryTemplate(view, (name) => this.#input(name)?.focus())}
      ${rolesTemplate(this.roles, this.#rolesLang, messages, this.#remove)} ${fieldsTemplate(view)}
      ${trapTemplate(messages)} ${consentTemplate(view)}
      ${sendTemplate(this.#submission, messages, messages.language, {
			confirm: () => void this.#follow(this.#submission.confirm()),
			cancel: this.#edit
		})}
    </form>`;
	}
	/**
	* Focuses the first input, or what stands in the place of the inputs when the request is out of hand.
	*
	* @param options As for any element: `preventScroll`, `focusVisible`.
	*/
	focus(options) {
		const target = focusTarget(this.shadowRoot);
		this.#isFocusDue = !target;
		target?.focus(options);
	}
	#input;
	async #submit(event) {
		event.preventDefault();
		const { texts } = this.#localized;
		if (!texts || this.#submission.phase === "sending") return;
		const { contact, errors, suspicious, isTicked } = readForm(this.#resolved, this.#input);
		this.errors = errors;
		if (errors.size) {
			await this.updateComplete;
			this.renderRoot.querySelector(".summary")?.focus();
			return;
		}
		const consent = {
			...consentTerms(this.#resolved, texts, isTicked),
			cookieChoice: readConsent()
		};
		const attribution = this.#consented.attribution();
		const make = () => makeLead({
			contact,
			roles: this.roles,
			suspicious,
			consent,
			attribution
		});
		const { endpoint, encoding } = this.#resolved;
		await this.#follow(this.#submission.send(make, endpoint, encoding));
	}
	/** Lets the roles of a request go with it. What was chosen while it was on its way belongs to the next one. */
	async #follow(submission) {
		const { roles } = this;
		await submission;
		if ([
			"editing",
			"repeated",
			"sending",
			"failed"
		].includes(this.#submission.phase)) return;
		this.roles = this.roles.filter(({ id }) => !roles.some((gone) => gone.id === id));
		this.settings?.release(roles);
	}
	#edit;
	/**
	* Errors go while the visitor mends them: on leaving the input it would be too late, since what goes
	* then moves Send from under the pointer that is pressing it. New ones wait for the next Send.
	*/
	#dropMended() {
		if (!this.errors.size) return;
		const { errors } = readForm(this.#resolved, this.#input);
		this.errors = new Map([...this.errors].filter(([name]) => errors.has(name)));
	}
	#remove;
};
export { SalesLeadForm };
