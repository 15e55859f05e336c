import { headingLevel, oneOf } from "../attributes.js";
import { byLevel } from "../catalogue/tree.js";
import { catalogueContext, consume, selectionContext, settingsContext } from "../contexts.js";
import { Localized } from "../i18n/localized.js";
import { roleTexts } from "../i18n/roles.js";
import { heading } from "../theme/heading.js";
import { tokens } from "../theme/tokens.js";
import { styles } from "./sales-role-hierarchy.styles.js";
import { LitElement, html, noChange, nothing } from "lit";
// src/elements/sales-role-hierarchy.ts
/** So many cards come with the first frame; the rest follows, so many in each frame. */
var FIRST = 40;
var SLICE = 60;
var CARD_PARTS = "card, title: card-title, alias, level: card-level, summary, details, section, section-title, button";
/**
* The roles of a catalogue: by level, or as one list.
*
* Inside `<sales-roles>` it takes everything from there; alone it takes `catalogue` and `selection`.
*
* @tag sales-role-hierarchy
* @fires {SalesRoleSelectEvent} sales-role-select - The visitor asks about a role, or no longer.
* @fires {SalesRoleToggleEvent} sales-role-toggle - The visitor opened or closed a role's details.
* @csspart level - A level: the band with its title and cards.
* @csspart level-title - A level's title, a heading.
* @csspart level-text - What is said of a level.
* @csspart list - The cards of a level, or all of them.
* @csspart card - A card; its parts are passed on: `card-title`, `alias`, `card-level`, `summary`,
*   `details`, `section`, `section-title`, `button`.
* @cssproperty --sales-level-1 - Background of level 1; so for 2, 3 and 4, and again from level 5.
* @cssproperty --sales-level-2 - Background of level 2.
* @cssproperty --sales-level-3 - Background of level 3.
* @cssproperty --sales-level-4 - Background of level 4.
*/
var SalesRoleHierarchy = class extends LitElement {
	static {
		this.properties = {
			catalogue: { attribute: false },
			selection: { attribute: false },
			layout: { converter: oneOf("layout", "levels", "list") },
			headingLevel: {
				attribute: "heading-level",
				converter: headingLevel
			},
			settings: { state: true },
			shown: { state: true }
		};
	}
	static {
		this.styles = [tokens, styles];
	}
	#groups;
	/** How many cards stand there as they should. */
	#rendered;
	#frame;
	#localized;
	constructor() {
		super();
		this.selection = [];
		this.shown = FIRST;
		this.#groups = [];
		this.#rendered = 0;
		this.#localized = new Localized(this, roleTexts);
		consume(this, catalogueContext, (catalogue) => this.catalogue = catalogue);
		consume(this, selectionContext, (selection) => this.selection = selection);
		consume(this, settingsContext, (settings) => this.settings = settings);
	}
	willUpdate(changed) {
		const isGrowing = changed.size === 1 && changed.has("shown");
		this.#rendered = isGrowing ? changed.get("shown") : 0;
		if (!changed.has("catalogue")) return;
		const before = changed.get("catalogue");
		this.#groups = this.catalogue ? byLevel(this.catalogue) : [];
		if (before?.roles.length !== this.catalogue?.roles.length) this.shown = FIRST;
	}
	updated() {
		if (this.shown >= (this.catalogue?.roles.length ?? 0)) return;
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = void 0;
			this.shown += SLICE;
		});
	}
	render() {
		const messages = this.#localized.texts;
		if (!this.catalogue || !messages) return nothing;
		return html`<div
      class="base"
      lang=${this.#localized.language ?? nothing}
      @sales-role-select=${this.#select}
    >
      ${this.#layout === "list" ? this.#renderList(this.#groups.flatMap(({ roles }) => roles), 0, messages) : this.#renderLevels(messages)}
    </div>`;
	}
	#renderLevels(messages) {
		let before = 0;
		return this.#groups.map((group) => {
			const start = before;
			before += group.roles.length;
			if (start >= this.shown) return nothing;
			const { level, text, roles } = group;
			const id = `level-${level}`;
			return html`<section part="level" aria-labelledby=${id} data-hue=${(level - 1) % 4 + 1}>
        <div class="header">
          <span lang=${group.title ? this.#contentLang : nothing}
            >${heading(this.#headingLevel, this.#levelTitle(group, messages), "level-title", id)}</span
          >
          <p class="count">${messages.roles(roles.length)}</p>
        </div>
        ${text && html`<p part="level-text" lang=${this.#contentLang}>${text}</p>`}
        ${this.#renderList(roles, start, messages)}
      </section>`;
		});
	}
	/** @param start How many roles stand before these. */
	#renderList(roles, start, messages) {
		const blocks = [];
		for (let from = 0; from < roles.length && start + from < this.shown;) {
			const block = roles.slice(from, from + (from ? SLICE : FIRST));
			blocks.push(start + from < this.#rendered ? noChange : this.#renderCards(block, messages));
			from += block.length;
		}
		return html`<ul role="list" part="list" class=${roles.length > FIRST ? "many" : ""}>
      ${blocks}
    </ul>`;
	}
	#renderCards(roles, messages) {
		const selected = new Set(this.selection.map(({ id }) => id));
		const isList = this.#layout === "list";
		const level = this.#headingLevel + (isList ? 0 : 1);
		const titles = isList ? new Map(this.#groups.map((group) => [group.level, this.#levelTitle(group, messages)])) : void 0;
		return roles.map((role) => html`<li>
          <sales-role-card
            exportparts=${CARD_PARTS}
            .headingLevel=${level}
            content-lang=${this.#contentLang}
            .messages=${messages}
            .salesRole=${role}
            .levelTitle=${titles?.get(role.level)}
            .sectionsState=${this.catalogue?.sectionsState}
            .selected=${selected.has(role.id)}
          ></sales-role-card>
        </li>`);
	}
	#levelTitle({ level, title }, messages) {
		return title ?? messages.level(level);
	}
	get #layout() {
		return this.layout ?? this.settings?.owner.layout ?? "levels";
	}
	get #headingLevel() {
		return this.headingLevel ?? (this.settings ? this.settings.headingLevel + 1 : 3);
	}
	get #contentLang() {
		const lang = this.catalogue?.lang;
		return lang && lang !== this.#localized.language ? lang : nothing;
	}
	/** Inside the widget the selection comes down again; alone the hierarchy keeps it. */
	#select({ roleId, selected }) {
		const role = this.catalogue?.roles.find(({ id }) => id === roleId);
		if (!role) return;
		const others = this.selection.filter(({ id }) => id !== roleId);
		this.selection = selected ? [...others, {
			id: role.id,
			title: role.title
		}] : others;
	}
};
export { SalesRoleHierarchy };
