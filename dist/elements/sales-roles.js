import { headingLevel, oneOf } from "../attributes.js";
import { catalogueContext, selectionContext, settingsContext } from "../contexts.js";
import { CatalogueLoader } from "../controllers/catalogue-loader.js";
import { Children, passOn } from "../controllers/children.js";
import { Localized } from "../i18n/localized.js";
import { roleTexts } from "../i18n/roles.js";
import { controls } from "../theme/controls.js";
import { heading } from "../theme/heading.js";
import { tokens } from "../theme/tokens.js";
import { styles } from "./sales-roles.styles.js";
import { LitElement, html, nothing } from "lit";
import { ContextProvider } from "@lit/context";
// src/elements/sales-roles.ts
var HIERARCHY_PARTS = "level, level-title, level-text, list, card, card-title, alias, card-level, summary, details, section, section-title, button";
var FORM_PARTS = "form, title: form-title, intro: form-intro, chip, field, label, input, consent, error, button, status, kept, consents";
var NOTICE_PARTS = "notice, title: notice-title, text: notice-text, category, button";
/**
* The whole widget: loads the catalogue, shows it, and takes the visitor's request.
*
* It owns the state, and hands it to the parts by context: those of its own layout, or those that the
* owner puts inside. What a visitor does comes back as an event.
*
* @tag sales-roles
* @slot - The owner's own layout, made of the parts. Without an element inside, the default layout.
* @slot catalogue - The catalogue: `<script type="application/json">`, or plain HTML.
* @slot header-<id> - In place of the titles on the card of a role: a heading of the owner's, a picture.
* @slot form-intro - In place of the invitation above the form.
* @slot thanks - Below the confirmation, once a request was acknowledged.
* @fires {SalesCatalogueErrorEvent} sales-catalogue-error - The catalogue could not be loaded, or
*   does not fit.
* @csspart title - The widget's title, a heading.
* @csspart intro - The introduction under it.
* @csspart chosen - The bar that leads from the chosen roles to the form.
* @csspart error - The message in place of the roles; in the form an error of a field, and the summary of all.
* @csspart field - A label with its input, and in the form with its hint and error.
* @csspart label - The label of an input.
* @csspart input - An input, a text area, or a list to choose from.
* @csspart button - Each button.
* @cssproperty --sales-brand - The brand's colour, of which all others are made, with a contrast that does not depend on it.
* @cssproperty [--sales-accent=made of --sales-brand] - Instead of the brand's: buttons, links and the focus ring, just as it is.
* @cssproperty [--sales-on-accent=black or white] - Text on filled buttons.
* @cssproperty [--sales-text=made of --sales-brand] - Text on surfaces and levels.
* @cssproperty [--sales-muted=made of --sales-brand] - Secondary text, and the borders of buttons and inputs.
* @cssproperty [--sales-surface=made of --sales-brand] - Background of cards, form and notice.
* @cssproperty [--sales-border=made of --sales-brand] - Borders of cards and bars.
* @cssproperty --sales-error - Errors.
* @cssproperty --sales-success - The confirmation that a request was sent.
* @cssproperty --sales-radius - Corners of cards; others follow it.
* @cssproperty --sales-space - The step of all spacing.
* @cssproperty [--sales-level-1=made of --sales-brand] - Background of level 1, just as it is: its contrast with the text on it, in light and in dark, is yours. So for 2, 3 and 4, and again from level 5.
* @cssproperty [--sales-level-2=made of --sales-brand] - Background of level 2.
* @cssproperty [--sales-level-3=made of --sales-brand] - Background of level 3.
* @cssproperty [--sales-level-4=made of --sales-brand] - Background of level 4.
*
* @example The built-in roles, with a form
* ```html
* <sales-roles
*   lang="en"
*   endpoint="/leads"
*   controller="Acme LLC"
*   policy-url="/privacy"
*   consent-url="/consent"
* ></sales-roles>
* <!-- \u2192 Roles in sales -->
* <!-- \u2192 Data controller: Acme LLC -->
* ```
*
* @example Your own roles
* ```html
* <sales-roles lang="en" layout="tree" cookies="off">
*   <script type="application/json" slot="catalogue">
*     {
*       "version": 1,
*       "title": "Roles in our shop",
*       "roles": [
*         { "id": "head", "title": "Head of sales", "level": 1 },
*         { "id": "seller", "title": "Seller", "level": 2, "reportsTo": "head" }
*       ]
*     }
*   <\/script>
* </sales-roles>
* <!-- \u2192 Roles in our shop -->
* <!-- \u2192 Seller -->
* ```
*
* @example Your own layout
* ```html
* <sales-roles lang="en" endpoint="/leads">
*   <sales-role-card role-id="sales-leader"></sales-role-card>
*   <sales-lead-form fields="name* phone*"></sales-lead-form>
* </sales-roles>
* <!-- \u2192 Sales Leader -->
* <!-- \u2192 Leave a request -->
* ```
*/
var SalesRoles = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.debug = false;
		this.deepLinks = false;
		this.#localized = new Localized(this, roleTexts);
		this.#children = new Children(this);
		this.#loader = new CatalogueLoader(this);
		this.#shown = new ContextProvider(this, { context: catalogueContext });
		this.#selection = new ContextProvider(this, {
			context: selectionContext,
			initialValue: []
		});
		this.#settings = new ContextProvider(this, { context: settingsContext });
		this.#hasOpened = false;
		this.#wasReady = false;
		this.#release = (roles) => {
			this.#choose(this.#selection.value.filter(({ id }) => !roles.some((gone) => gone.id === id)));
		};
	}
	static {
		this.properties = {
			src: {},
			catalogue: { attribute: false },
			endpoint: {},
			encoding: { converter: oneOf("encoding", "json", "form") },
			controller: {},
			policyUrl: { attribute: "policy-url" },
			consentUrl: { attribute: "consent-url" },
			consent: { converter: oneOf("consent", "checkbox", "notice") },
			purposes: {},
			withdrawUrl: { attribute: "withdraw-url" },
			fields: {},
			cookies: { converter: oneOf("cookies", "notice", "choice", "off") },
			policyVersion: { attribute: "policy-version" },
			integrations: {},
			debug: { type: Boolean },
			layout: { converter: oneOf("layout", "levels", "tree", "list") },
			deepLinks: {
				type: Boolean,
				attribute: "deep-links"
			},
			headingLevel: {
				attribute: "heading-level",
				converter: headingLevel
			}
		};
	}
	static {
		this.styles = [
			tokens,
			controls,
			styles
		];
	}
	#localized;
	#children;
	#loader;
	#shown;
	#selection;
	#settings;
	#loaded;
	#foreign;
	/** Whether the visitor has opened a role's details. */
	#hasOpened;
	#wasReady;
	/** What was prerendered gives way, where `hydrate.ts` does not take it over. */
	createRenderRoot() {
		this.shadowRoot?.replaceChildren();
		return super.createRenderRoot();
	}
	willUpdate(changed) {
		const language = this.#localized.language ?? "en";
		if (this.catalogue) this.#loader.load({
			kind: "data",
			value: this.catalogue
		}, language);
		else if (this.src) this.#loader.load({
			kind: "url",
			url: this.src
		}, language);
		else if (this.#children.isComplete) this.#loader.load(this.#children.catalogue ?? { kind: "built-in" }, language);
		const { catalogue } = this.#loader;
		this.#show(catalogue);
		const level = this.headingLevel || 2;
		const headingLevel = catalogue?.title && !this.#children.hasLayout ? level : level - 1;
		if (changed.size || headingLevel !== this.#settings.value?.headingLevel) this.#settings.setValue({
			owner: this,
			headingLevel,
			release: this.#release
		});
	}
	render() {
		const messages = this.#localized.texts;
		const isReady = messages && (this.#shown.value ?? this.#loader.hasFailed);
		if (isReady) this.#wasReady = true;
		return html`<div
      class="base"
      lang=${this.#localized.language ?? nothing}
      aria-busy=${!isReady}
      @sales-role-select=${this.#select}
      @sales-role-toggle=${this.loadSections}
    >
      ${isReady ? this.#renderFailure(messages) : html`<p role="status">${messages?.loading} ${this.#loader.progress}</p>`}
      ${this.#children.hasLayout ? html`<slot></slot>` : messages && this.#wasReady ? this.#renderDefaultLayout(messages) : nothing}
    </div>`;
	}
	#renderDefaultLayout(messages) {
		return html`${this.#renderHeader()}
      <sales-role-hierarchy exportparts=${HIERARCHY_PARTS}
        >${passOn(this, /^header-/)}</sales-role-hierarchy
      >
      ${this.#renderChosen(messages)}
      <sales-lead-form exportparts=${FORM_PARTS}
        >${passOn(this, /^(form-intro|thanks)$/)}</sales-lead-form
      >
      <sales-cookie-notice exportparts=${NOTICE_PARTS}></sales-cookie-notice>`;
	}
	#renderHeader() {
		const { title, intro, lang } = this.#shown.value ?? {};
		if (!title && !intro) return nothing;
		return html`<header lang=${lang ?? nothing}>
      ${title ? heading(this.headingLevel || 2, title, "title") : nothing}
      ${intro ? html`<p part="intro">${intro}</p>` : nothing}
    </header>`;
	}
	#renderFailure(messages) {
		if (!this.#loader.hasFailed) return nothing;
		return html`<div class="bar failed" part="error" role="alert">
      <p>${messages.failed}</p>
      <button type="button" part="button" @click=${this.#retry}>${messages.retry}</button>
    </div>`;
	}
	#renderChosen(messages) {
		if (!this.#selection.value.length) return nothing;
		return html`<div class="bar chosen" part="chosen">
      <p>${messages.chosen(this.#selection.value.length)}</p>
      <button type="button" class="primary" part="button" @click=${this.#goToForm}>
        ${messages.toForm}
      </button>
    </div>`;
	}
	#show(catalogue) {
		const { foreign } = this.#localized;
		if (catalogue === this.#loaded && foreign === this.#foreign) return;
		this.#loaded = catalogue;
		this.#foreign = foreign;
		const lang = catalogue?.lang ?? foreign;
		this.#shown.setValue(catalogue && lang ? {
			...catalogue,
			lang
		} : catalogue);
		this.#choose(this.#selection.value.flatMap(({ id }) => this.#find(id)));
		if (this.#hasOpened && catalogue?.sectionsState === "later") this.loadSections();
	}
	#select({ roleId, selected }) {
		const others = this.#selection.value.filter(({ id }) => id !== roleId);
		this.#choose(selected ? [...others, ...this.#find(roleId)] : others);
	}
	/** The role of an id, as a lead names it, if there is one. */
	#find(roleId) {
		const role = this.#shown.value?.roles.find(({ id }) => id === roleId);
		return role ? [{
			id: role.id,
			title: role.title
		}] : [];
	}
	#choose(roles) {
		this.#selection.setValue(roles);
		this.requestUpdate();
	}
	/** By the form, not by the events: they tell of a request once more when one that waited is sent. */
	#release;
	/**
	* Brings the details of the built-in roles, which otherwise come when a visitor opens the first.
	*
	* @returns when they are there, or could not be loaded.
	*/
	async loadSections() {
		this.#hasOpened = true;
		await this.#loader.loadSections();
	}
	#retry() {
		this.#loader.retry();
	}
	/** The form may be still on its way: it comes when it is near the window. */
	async #goToForm() {
		const form = this.renderRoot.querySelector("sales-lead-form");
		form?.scrollIntoView();
		await customElements.whenDefined("sales-lead-form");
		form?.focus({ preventScroll: true });
	}
};
export { SalesRoles };
