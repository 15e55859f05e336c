import { headingLevel } from "../attributes.js";
import { levelTitle } from "../catalogue/tree.js";
import { catalogueContext, consume, selectionContext, settingsContext } from "../contexts.js";
import { SalesRoleSelectEvent, SalesRoleToggleEvent } from "../events/roles.js";
import { Localized } from "../i18n/localized.js";
import { roleTexts } from "../i18n/roles.js";
import { controls } from "../theme/controls.js";
import { heading } from "../theme/heading.js";
import { tokens } from "../theme/tokens.js";
import { loaded } from "../controllers/loaded.js";
import { filledSlots } from "../controllers/children.js";
import { styles } from "./sales-role-card.styles.js";
import { LitElement, html, nothing } from "lit";
// src/elements/sales-role-card.ts
/**
* One role: its title, international title, level and summary, details that open and close, and a
* button that asks about it.
*
* Inside `<sales-roles>` the attribute `role-id` is enough; alone it takes `salesRole`.
*
* @tag sales-role-card
* @slot header - In place of the titles: the owner's own heading, with a picture or whatever belongs to it.
* @fires {SalesRoleSelectEvent} sales-role-select - The visitor asks about the role, or no longer.
* @fires {SalesRoleToggleEvent} sales-role-toggle - The visitor opened or closed the details.
* @csspart card - The whole card.
* @csspart title - The role's title, a heading.
* @csspart alias - The international title.
* @csspart level - The level, in words.
* @csspart summary - The summary.
* @csspart details - What opens and closes.
* @csspart section - One titled list in the details.
* @csspart section-title - Its title, a heading.
* @csspart button - Each button.
*
* @example One role, alone
* ```html
* <sales-role-card lang="en" heading-level="2" open></sales-role-card>
* <script type="module">
*   document.querySelector('sales-role-card').salesRole = {
*     id: 'seller',
*     title: 'Seller',
*     level: 2,
*     summary: 'Talks to customers.',
*     sections: [{ title: 'Hiring', items: ['Likes people', 'Keeps a word'] }],
*   };
* <\/script>
* <!-- \u2192 Talks to customers. -->
* <!-- \u2192 Keeps a word -->
* ```
*
* @example A role of the catalogue
* ```html
* <sales-roles lang="en">
*   <sales-role-card role-id="sales-leader"></sales-role-card>
* </sales-roles>
* <!-- \u2192 Sales Leader -->
* ```
*/
var SalesRoleCard = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.open = false;
		this.selected = false;
		this.#isLost = false;
	}
	static {
		this.properties = {
			salesRole: { attribute: false },
			roleId: { attribute: "role-id" },
			open: {
				type: Boolean,
				reflect: true
			},
			selected: {
				type: Boolean,
				reflect: true
			},
			headingLevel: {
				attribute: "heading-level",
				converter: headingLevel
			},
			levelTitle: { attribute: false },
			contentLang: { attribute: "content-lang" },
			sectionsState: { attribute: false },
			messages: { state: true },
			details: { state: true }
		};
	}
	static {
		this.styles = [
			tokens,
			controls,
			styles
		];
	}
	#details;
	#isLost;
	#localized;
	#catalogue;
	#selection;
	#settings;
	/** The role that was shown last, or the id that there was no role for. */
	#id;
	connectedCallback() {
		super.connectedCallback();
		if (!this.messages && !this.#localized) {
			this.#localized = new Localized(this, roleTexts);
			this.#loadDetails();
		}
		if (this.salesRole || this.#catalogue) return;
		this.#catalogue = consume(this, catalogueContext);
		this.#selection = consume(this, selectionContext);
		this.#settings = consume(this, settingsContext);
	}
	willUpdate(changed) {
		if (changed.has("open") && this.open && !this.details) this.#loadDetails();
		const id = this.#role?.id ?? (this.#catalogue?.value && this.roleId);
		const roles = this.#selection?.value;
		if (roles) this.selected = roles.some((role) => role.id === id);
		if (id === this.#id) return;
		if (this.#id) this.open = false;
		this.#id = id;
		if (!id || this.#role) return;
		console.error(`<sales-role-card role-id="${id}">: the catalogue has no such role`);
	}
	render() {
		const role = this.#role;
		const messages = this.messages ?? this.#localized?.texts;
		if (!role || !messages) return nothing;
		const lang = this.#contentLang;
		const level = this.#levelTitle(role, messages);
		const hasDetails = Boolean(role.sections?.length) || Boolean(this.#sectionsState ?? this.details);
		return html`<article
      class="base"
      part="card"
      aria-labelledby="title"
      lang=${this.#localized?.language ?? nothing}
    >
      <slot name="header" @slotchange=${this.#rerender}></slot>
      <div class="title" ?hidden=${this.firstElementChild && filledSlots(this).has("header")}>
        <div lang=${lang}>${heading(this.#headingLevel, role.title, "title")}</div>
        ${role.alias && html`<p class="alias" part="alias" lang="en">${role.alias}</p>`}
        ${level && html`<p
            class="level"
            part="level"
            lang=${level === messages.level(role.level) ? nothing : lang}
          >
            ${level}
          </p>`}
      </div>
      ${role.summary && html`<p part="summary" lang=${lang}>${role.summary}</p>`}
      <div class="actions">
        ${hasDetails ? this.#renderDisclosure(role, messages) : nothing}
        <button
          type="button"
          part="button"
          aria-pressed=${this.selected ? "true" : "false"}
          @click=${this.#select}
        >
          ${messages.ask}<span class="hidden" lang=${lang}>: ${role.title}</span
          >${this.selected ? html`<span class="tick"></span>` : nothing}
        </button>
      </div>
      ${hasDetails ? html`<div id="details" part="details" ?hidden=${!this.open}>
              ${this.open ? this.#renderDetails(role, messages) : nothing}
            </div>` : nothing}
    </article>`;
	}
	#renderDisclosure(role, messages) {
		return html`<button
      type="button"
      class="quiet"
      part="button"
      aria-expanded=${this.open ? "true" : "false"}
      aria-controls="details"
      @click=${this.#toggle}
    >
      ${messages.details}<span class="hidden" lang=${this.#contentLang}>: ${role.title}</span
      ><span class="chevron"></span>
    </button>`;
	}
	#renderDetails(role, messages) {
		const state = this.#sectionsState;
		const lang = this.#contentLang;
		const details = (this.details ?? this.#details)?.(role, this, this.#headingLevel, lang);
		if (details && (role.sections || !state)) return details;
		const isLost = this.#isLost || state === "failed";
		return html`<p role="status">${isLost ? messages.failed : messages.loading}</p>`;
	}
	async #loadDetails() {
		const loading = import("../controllers/role-details.js");
		this.#details = (await loaded("the details", loading))?.detailsOf(this, this.#details);
		this.#isLost = !this.#details;
		this.requestUpdate();
	}
	get #headingLevel() {
		return this.headingLevel || (this.#settings?.value?.headingLevel ?? 3) + 1;
	}
	/** In a hierarchy, which brings the words, it says where the level is not said around the card. */
	#levelTitle(role, messages) {
		if (this.messages || this.levelTitle !== void 0) return this.levelTitle;
		const about = this.#catalogue?.value?.levels?.find(({ level }) => level === role.level);
		return levelTitle(about ?? { level: role.level }, messages);
	}
	get #contentLang() {
		const { contentLang } = this;
		return contentLang ?? this.#catalogue?.value?.lang ?? this.#localized?.foreign ?? nothing;
	}
	get #sectionsState() {
		return this.sectionsState ?? this.#catalogue?.value?.sectionsState;
	}
	get #role() {
		if (this.salesRole) return this.salesRole;
		return this.#catalogue?.value?.roles.find(({ id }) => id === this.roleId);
	}
	/** The titles stand beside the slot: as its content they would not name the card any more where it is filled. */
	#rerender() {
		this.requestUpdate();
	}
	#toggle() {
		const role = this.#role;
		if (!role) return;
		this.open = !this.open;
		this.dispatchEvent(new SalesRoleToggleEvent(role.id, this.open));
	}
	#select() {
		const role = this.#role;
		if (!role) return;
		this.selected = !this.selected;
		this.dispatchEvent(new SalesRoleSelectEvent(role.id, this.selected));
	}
};
export { SalesRoleCard };
