import { widenings } from "../catalogue/filter.js";
import { NOTHING } from "../catalogue/link.js";
import { consume, settingsContext } from "../contexts.js";
import { keepClear } from "../controllers/clear-of-bar.js";
import { FormToCome } from "../controllers/form-to-come.js";
import { KeptFocus, keepFocusInWidget } from "../controllers/kept-focus.js";
import { Links } from "../controllers/links.js";
import { Marks } from "../controllers/marks.js";
import { OpenCards } from "../controllers/open-cards.js";
import { Printing } from "../controllers/printing.js";
import { paper, renderDetails } from "../controllers/role-details.js";
import { RoleSearch } from "../controllers/role-search.js";
import { followSlots } from "../controllers/slotted.js";
import { withstand } from "../controllers/withstand.js";
import { findTexts } from "../i18n/find.js";
import { Localized } from "../i18n/localized.js";
import { addStyles } from "../theme/late-styles.js";
import { Comparison } from "./sales-role-hierarchy.comparison.js";
import { Downloads } from "./sales-role-hierarchy.downloads.js";
import { styles, widgetStyles } from "./sales-role-hierarchy.finder.styles.js";
import { Tree, renderAsList } from "./sales-role-hierarchy.layouts.js";
import { FilterChoices, renderSearch } from "./sales-role-hierarchy.search.js";
import { Tools } from "./sales-role-hierarchy.tools.js";
import { html, nothing } from "lit";
// src/elements/sales-role-hierarchy.finder.ts
var PARTS = "field, label, input, count, comparison, comparison-title";
/**
* What a hierarchy has beside its cards, loaded after the first frame: search and filter, comparison, links,
* print, what can be taken along, and the layouts other than by level.
*/
var Finder = class {
	#host;
	#localized;
	#search;
	#comparison;
	#cards;
	#tools;
	#tree;
	/** The words of the last update. */
	#messages;
	#downloads;
	#links;
	#settings;
	/** That of the last rendering. */
	#view;
	#choices;
	/** Whether a link brings the comparison into view. */
	#isToReveal;
	/** What a link says, until there are roles to show it with. */
	#linked;
	/** The roles of the last update. */
	#roles;
	#formToCome;
	constructor(host) {
		this.#tree = new Tree();
		this.#choices = new FilterChoices();
		this.#isToReveal = false;
		this.details = (role, card, headingLevel, lang) => [renderDetails(role, card, headingLevel, lang), this.#tools.render(role, card, lang)];
		this.#join = (settings) => {
			this.#settings = settings;
			const widget = this.#widget;
			if (!widget || this.#formToCome) return;
			addStyles(widget, widgetStyles);
			keepFocusInWidget(widget);
			keepClear(this.#host, () => widget.renderRoot.querySelector(".chosen"));
			this.#formToCome = new FormToCome(widget);
			withstand(widget);
		};
		this.#loadSections = async () => {
			await this.#settings?.owner.loadSections?.();
			await this.#widget?.updateComplete;
		};
		this.#setFilter = (filter) => {
			const isTyping = filter.query !== this.#search.filter.query;
			this.#search.set(filter);
			this.#write(isTyping ? "replace" : "push");
		};
		this.#toggleComparison = () => {
			this.#comparison.isOpen = !this.#comparison.isOpen;
			this.#loadSections();
			this.#host.requestUpdate();
		};
		this.#toggled = ({ roleId, open }) => {
			this.#cards.toggle(roleId, open);
			this.#write("push");
		};
		this.#quiet = () => {
			this.#comparison.quiet();
			this.#downloads.quiet();
			this.#tools.quiet();
		};
		this.#follow = (state) => {
			this.#linked = state;
			this.#host.requestUpdate();
		};
		this.#host = host;
		for (const sheet of styles) addStyles(host, sheet);
		addStyles(host, paper);
		consume(host, settingsContext, this.#join);
		this.#localized = new Localized(host, findTexts);
		this.#search = new RoleSearch(host);
		this.#comparison = new Comparison(host, () => {
			this.#write("push");
		});
		this.#cards = new OpenCards(host);
		this.#tools = new Tools(() => this.#toolsView);
		this.#downloads = new Downloads(host, this.#loadSections);
		new Marks(host, this.#search);
		new Printing(host, () => host.renderRoot.querySelectorAll(":not([hidden]) > sales-role-card"), this.#loadSections);
		host.addEventListener("sales-role-toggle", this.#toggled);
		host.addEventListener("click", this.#quiet, true);
		new KeptFocus(host, "#search", "[part=level-title]", ".base");
		withstand(host);
		const passed = host.getAttribute("exportparts");
		if (passed) host.setAttribute("exportparts", `${passed}, ${PARTS}`);
		this.#links = new Links(host, () => this.#settings?.owner.deepLinks ? this.#widget : void 0, this.#follow);
		followSlots(host);
		host.addController(this);
	}
	hostUpdate() {
		this.#links.sync();
		const { catalogue } = this.#host;
		if (!catalogue || catalogue.isPreview) return;
		const isNew = catalogue.roles !== this.#roles;
		this.#roles = catalogue.roles;
		if (this.#linked ?? isNew) this.#show(this.#linked ?? this.#state, catalogue.roles);
	}
	hostUpdated() {
		const { renderRoot } = this.#host;
		this.#tree.open(renderRoot, this.#search.found);
		this.#cards.update(this.#view?.to ?? 0);
		const { texts } = this.#localized;
		if (texts !== this.#messages) this.#cards.refresh();
		this.#messages = texts;
		this.#isToReveal &&= !this.#comparison.reveal();
		const view = this.#view;
		if (view) this.#formToCome?.update(view.headingLevel, view.messages);
	}
	/** What stands above the roles. */
	renderTop(view) {
		this.#view = view;
		const { catalogue } = this.#host;
		const messages = this.#localized.texts;
		if (!catalogue || !messages) return nothing;
		const { filter, found, isSearching, index } = this.#search;
		const { roles } = catalogue;
		return html`${renderSearch({
			messages,
			filter,
			...this.#choices.of(catalogue, view.messages.level, this.#localized.language ?? "en"),
			contentLang: view.contentLang,
			count: found?.size ?? roles.length,
			all: roles.length,
			isFiltered: Boolean(found),
			isSearching,
			isComparing: this.#comparison.isOpen,
			widenings: () => index ? widenings(roles, index, filter) : widenings(roles, index, {
				...filter,
				query: ""
			}),
			set: this.#setFilter,
			compare: this.#toggleComparison
		})}
    ${this.#comparison.render({
			catalogue,
			messages,
			labels: this.#labels(messages, view),
			headingLevel: view.headingLevel,
			contentLang: view.contentLang,
			found,
			url: this.#url({ compare: this.#comparison.ids }),
			isSelected: ({ id }) => view.selected.has(id)
		})}`;
	}
	renderLayout(layout, groups, view) {
		const { catalogue } = this.#host;
		const messages = this.#localized.texts;
		if (!catalogue || catalogue.isPreview) return nothing;
		if (layout === "list" || !messages) return renderAsList(groups, view);
		const from = messages === this.#messages ? view.from : 0;
		return this.#tree.render(catalogue, groups, {
			...view,
			from
		}, messages);
	}
	/** What stands below the roles. */
	renderBottom(view) {
		const { texts, language } = this.#localized;
		if (!texts || !language) return nothing;
		return this.#downloads.render(texts, this.#labels(texts, view), language);
	}
	get #toolsView() {
		const view = this.#view;
		const { catalogue } = this.#host;
		const messages = this.#localized.texts;
		if (!view || !catalogue || !messages) return void 0;
		return {
			catalogue,
			messages,
			labels: this.#labels(messages, view),
			comparison: this.#comparison,
			url: ({ id }) => this.#url({ open: [id] }),
			refresh: () => {
				this.#cards.refresh();
			}
		};
	}
	#labels(messages, { messages: { level } }) {
		return {
			...messages,
			title: messages.role,
			levelName: level
		};
	}
	/** Takes what the owner said, and looks after the widget: off the page there is none until the host is back. */
	#join;
	/** The widget around, whose attributes count here. */
	get #widget() {
		return this.#settings?.owner;
	}
	/** The address of the page with just this, where links are on. */
	#url(state) {
		if (!this.#settings?.owner.deepLinks) return void 0;
		return this.#links.linkTo({
			...NOTHING,
			...state
		});
	}
	#loadSections;
	#setFilter;
	#toggleComparison;
	#toggled;
	/** What a link to all this would say. */
	get #state() {
		return {
			...this.#search.filter,
			open: this.#cards.ids,
			compare: this.#comparison.ids
		};
	}
	/** What the visitor did goes into the address, and to the cards. */
	#write(kind) {
		this.#quiet();
		this.#links.write(this.#state, kind);
		this.#cards.refresh();
		this.#host.requestUpdate();
	}
	#quiet;
	#follow;
	/** Shows what a link says, or what was shown of other roles: as far as there are such roles. */
	#show(state, roles) {
		const ids = new Set(roles.map(({ id }) => id));
		const isThere = (id) => ids.has(id);
		const { query } = state;
		const level = roles.some((role) => role.level === state.level) ? state.level : void 0;
		const tag = roles.some(({ tags }) => tags?.includes(state.tag ?? "")) ? state.tag : void 0;
		this.#search.set({
			query,
			level,
			tag
		});
		const isLink = Boolean(this.#linked);
		this.#linked = void 0;
		const isRevealed = this.#cards.show(state.open.filter(isThere), isLink);
		const isComparisonNew = this.#comparison.set(state.compare.filter(isThere));
		if (isLink) this.#isToReveal = isComparisonNew && !isRevealed;
		if (this.#cards.ids.length || this.#comparison.ids.length) this.#loadSections();
		this.#cards.refresh();
	}
};
export { Finder };
