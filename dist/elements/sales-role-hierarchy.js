import { headingLevel, oneOf } from "../attributes.js";
import { byLevel } from "../catalogue/tree.js";
import { catalogueContext, consume, selectionContext, settingsContext } from "../contexts.js";
import { filledSlots } from "../controllers/children.js";
import { loaded } from "../controllers/loaded.js";
import { Localized } from "../i18n/localized.js";
import { roleTexts } from "../i18n/roles.js";
import { tokens } from "../theme/tokens.js";
import { renderCard, renderLevel, renderList } from "./sales-role-hierarchy.cards.js";
import { styles } from "./sales-role-hierarchy.styles.js";
import { LitElement, html, nothing } from "lit";
// src/elements/sales-role-hierarchy.ts
/**
* The roles of a catalogue: by level, as a tree of who reports to whom, or as one list; with search,
* filter and comparison.
*
* Inside `<sales-roles>` it takes everything from there; alone it takes `catalogue` and `selection`.
*
* @tag sales-role-hierarchy
* @slot header-<id> - In place of the titles on the card of a role.
* @fires {SalesRoleSelectEvent} sales-role-select - The visitor asks about a role, or no longer.
* @fires {SalesRoleToggleEvent} sales-role-toggle - The visitor opened or closed a role's details.
* @csspart level - A level: the band with its title and cards.
* @csspart level-title - A level's title, a heading.
* @csspart level-text - What is said of a level.
* @csspart list - The cards of a level, or all of them.
* @csspart field - A field of the search or the comparison: its label and its input.
* @csspart label - A field's label.
* @csspart input - A field's input, or its list to choose from.
* @csspart count - How many roles there are, or were found.
* @csspart comparison - The roles side by side.
* @csspart comparison-title - The title over them, a heading.
* @csspart button - Each button.
* @csspart card - A card.
*
* @example A catalogue of your own, alone
* ```html
* <sales-role-hierarchy lang="en" layout="tree" heading-level="2"></sales-role-hierarchy>
* <script type="module">
*   const hierarchy = document.querySelector('sales-role-hierarchy');
*   hierarchy.catalogue = {
*     version: 1,
*     roles: [
*       { id: 'head', title: 'Head of sales', level: 1 },
*       { id: 'seller', title: 'Seller', level: 2, reportsTo: 'head' },
*     ],
*   };
* <\/script>
* <!-- \u2192 Head of sales -->
* <!-- \u2192 Seller -->
* ```
*/
var SalesRoleHierarchy = class extends LitElement {
	static {
		this.properties = {
			catalogue: { attribute: false },
			selection: { attribute: false },
			layout: { converter: oneOf("layout", "levels", "tree", "list") },
			headingLevel: {
				attribute: "heading-level",
				converter: headingLevel
			},
			settings: { state: true },
			finder: { state: true },
			done: { state: true }
		};
	}
	static {
		this.styles = [tokens, styles];
	}
	/** The same, before this update. */
	#from;
	/** How many stand there at all. */
	#end;
	#frame;
	#groups;
	/** Whether the search has a filter by tag, which takes its room. */
	#isTagged;
	#messages;
	#localized;
	constructor() {
		super();
		this.selection = [];
		this.done = 18;
		this.#from = 0;
		this.#end = 0;
		this.#groups = [];
		this.#localized = new Localized(this, roleTexts);
		consume(this, catalogueContext, (catalogue) => this.catalogue = catalogue);
		consume(this, selectionContext, (selection) => this.selection = selection);
		consume(this, settingsContext, (settings) => this.settings = settings);
	}
	willUpdate(changed) {
		if (changed.has("catalogue")) {
			this.#groups = this.catalogue ? byLevel(this.catalogue) : [];
			this.#isTagged = this.catalogue?.roles.some(({ tags }) => tags?.length);
			if (changed.get("catalogue")?.roles.length !== this.catalogue?.roles.length) this.#end = 0;
		}
		const isGrowing = !changed.size || changed.size === 1 && changed.has("done");
		this.#from = changed.get("done") ?? this.done;
		if (!isGrowing || this.#messages !== this.#localized.texts) {
			this.#from = 0;
			this.done = 18;
		}
		this.#messages = this.#localized.texts;
	}
	firstUpdated() {
		this.#loadFinder();
	}
	updated() {
		const { roles, isPreview } = this.catalogue ?? {};
		if (isPreview || this.done >= (roles?.length ?? 0)) return;
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = void 0;
			this.done += 30;
		});
	}
	render() {
		const { catalogue, finder } = this;
		const messages = this.#messages;
		if (!catalogue || !messages) return nothing;
		const language = this.#localized.language ?? nothing;
		const lang = catalogue.lang ?? this.#localized.foreign;
		this.#end = Math.max(this.#end, this.done);
		const view = {
			messages,
			headingLevel: this.headingLevel || (this.settings ? this.settings.headingLevel + 1 : 3),
			contentLang: lang && lang !== language ? lang : nothing,
			sectionsState: catalogue.sectionsState,
			selected: new Set(this.selection.map(({ id }) => id)),
			slots: filledSlots(this),
			details: finder?.details,
			from: this.#from,
			to: this.done,
			end: this.#end
		};
		const layout = this.layout || this.settings?.owner.layout || "levels";
		return html`<div class="base" lang=${language} @sales-role-select=${this.#select}>
      <div class=${this.#isTagged ? "find tagged" : "find"}>${finder?.renderTop(view)}</div>
      ${layout === "levels" || finder === null ? this.#renderLevels(view) : finder?.renderLayout(layout, this.#groups, view)}
      ${finder?.renderBottom(view)}
    </div>`;
	}
	#renderLevels(view) {
		let before = 0;
		return this.#groups.map((group) => {
			const start = before;
			before += group.roles.length;
			if (start >= view.end) return nothing;
			return renderLevel(group, view, renderList(group.roles, start, view, (role) => renderCard(role, view.headingLevel + 1, view)));
		});
	}
	/** Until it is there the roles are: what it adds is no part of the first screen. */
	async #loadFinder() {
		const come = await loaded("the search", import("./sales-role-hierarchy.finder.js"));
		this.finder = come ? new come.Finder(this) : null;
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
