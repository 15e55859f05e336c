import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { CsvLabels } from '../catalogue/files.js';
import { widenings, type Filter } from '../catalogue/filter.js';
import { NOTHING, type LinkState } from '../catalogue/link.js';
import type { LevelGroup } from '../catalogue/tree.js';
import type { Role, ShownCatalogue } from '../catalogue/types.js';
import { consume, settingsContext, type Layout, type Settings } from '../contexts.js';
import { keepClear } from '../controllers/clear-of-bar.js';
import { FormToCome } from '../controllers/form-to-come.js';
import { keepFocusInWidget, KeptFocus } from '../controllers/kept-focus.js';
import { Links } from '../controllers/links.js';
import { Marks } from '../controllers/marks.js';
import { OpenCards } from '../controllers/open-cards.js';
import { Printing, type Openable } from '../controllers/printing.js';
import { paper, renderDetails, type RenderDetails } from '../controllers/role-details.js';
import { RoleSearch } from '../controllers/role-search.js';
import { followSlots } from '../controllers/slotted.js';
import { withstand } from '../controllers/withstand.js';
import type { SalesRoleToggleEvent } from '../events/roles.js';
import type { FindMessages } from '../i18n/en.find.js';
import { findTexts } from '../i18n/find.js';
import { Localized } from '../i18n/localized.js';
import { addStyles } from '../theme/late-styles.js';
import type { View } from './sales-role-hierarchy.cards.js';
import { Comparison } from './sales-role-hierarchy.comparison.js';
import { Downloads } from './sales-role-hierarchy.downloads.js';
import { styles, widgetStyles } from './sales-role-hierarchy.finder.styles.js';
import { renderAsList, Tree } from './sales-role-hierarchy.layouts.js';
import { FilterChoices, renderSearch } from './sales-role-hierarchy.search.js';
import { Tools } from './sales-role-hierarchy.tools.js';

const PARTS = 'field, label, input, count, comparison, comparison-title';

interface Host extends ReactiveElement {
  catalogue: ShownCatalogue | undefined;
}

/**
 * What a hierarchy has beside its cards, loaded after the first frame: search and filter, comparison, links,
 * print, what can be taken along, and the layouts other than by level.
 */
export class Finder implements ReactiveController {
  readonly #host: Host;
  readonly #localized: Localized<FindMessages>;
  readonly #search: RoleSearch;
  readonly #comparison: Comparison;
  readonly #cards: OpenCards;
  readonly #tools: Tools;
  readonly #tree = new Tree();
  /** The words of the last update. */
  #messages: FindMessages | undefined;
  readonly #downloads: Downloads;
  readonly #links: Links;
  #settings: Settings | undefined;
  /** That of the last rendering. */
  #view: View | undefined;
  readonly #choices = new FilterChoices();
  /** Whether a link brings the comparison into view. */
  #isToReveal = false;
  /** What a link says, until there are roles to show it with. */
  #linked: LinkState | undefined;
  /** The roles of the last update. */
  #roles: readonly Role[] | undefined;
  #formToCome: FormToCome | undefined;

  constructor(host: Host) {
    this.#host = host;
    for (const sheet of styles) addStyles(host, sheet);
    addStyles(host, paper);
    consume(host, settingsContext, this.#join);
    this.#localized = new Localized(host, findTexts);
    this.#search = new RoleSearch(host);
    this.#comparison = new Comparison(host, () => {
      this.#write('push');
    });
    this.#cards = new OpenCards(host);
    this.#tools = new Tools(() => this.#toolsView);
    this.#downloads = new Downloads(host, this.#loadSections);
    new Marks(host, this.#search);
    // What a filter hides stays closed.
    new Printing(
      host,
      () => host.renderRoot.querySelectorAll<Openable>(':not([hidden]) > sales-role-card'),
      this.#loadSections,
    );
    host.addEventListener('sales-role-toggle', this.#toggled);
    // Before the press does what it does, and says what came of it.
    host.addEventListener('click', this.#quiet, true);
    // A link, "back", another catalogue or another layout hides what has it, or takes it away.
    new KeptFocus(host, '#search', '[part=level-title]', '.base');
    withstand(host);
    // What the widget passes on of the cards is in its template; this joins it when it is there.
    const passed = host.getAttribute('exportparts');
    if (passed) host.setAttribute('exportparts', `${passed}, ${PARTS}`);
    this.#links = new Links(
      host,
      () => (this.#settings?.owner.deepLinks ? this.#widget : undefined),
      this.#follow,
    );
    followSlots(host);
    host.addController(this);
  }

  hostUpdate(): void {
    // In this update, not in another.
    this.#links.sync();
    const { catalogue } = this.#host;
    // Of its tags and details a preview does not know.
    if (!catalogue || catalogue.isPreview) return;
    const isNew = catalogue.roles !== this.#roles;
    this.#roles = catalogue.roles;
    if (this.#linked ?? isNew) this.#show(this.#linked ?? this.#state, catalogue.roles);
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    this.#tree.open(renderRoot, this.#search.found);
    this.#cards.update(this.#view?.to ?? 0);
    // The tools of open cards, whose own words may have come before.
    const { texts } = this.#localized;
    if (texts !== this.#messages) this.#cards.refresh();
    this.#messages = texts;
    this.#isToReveal &&= !this.#comparison.reveal();
    const view = this.#view;
    if (view) this.#formToCome?.update(view.headingLevel, view.messages);
  }

  /** The details of a card, with its tools; the same function always, so that no card renders for it. */
  readonly details: RenderDetails = (role, card, headingLevel, lang) => [
    renderDetails(role, card, headingLevel, lang),
    this.#tools.render(role, card, lang),
  ];

  /** What stands above the roles. */
  renderTop(view: View): TemplateResult | typeof nothing {
    this.#view = view;
    const { catalogue } = this.#host;
    const messages = this.#localized.texts;
    if (!catalogue || !messages) return nothing;
    const { filter, found, isSearching, index } = this.#search;
    const { roles } = catalogue;
    return html`${renderSearch({
      messages,
      filter,
      ...this.#choices.of(catalogue, view.messages.level, this.#localized.language ?? 'en'),
      contentLang: view.contentLang,
      count: found?.size ?? roles.length,
      all: roles.length,
      isFiltered: Boolean(found),
      isSearching,
      isComparing: this.#comparison.isOpen,
      widenings: () =>
        index ? widenings(roles, index, filter) : widenings(roles, index, { ...filter, query: '' }),
      set: this.#setFilter,
      compare: this.#toggleComparison,
    })}
    ${this.#comparison.render({
      catalogue,
      messages,
      labels: this.#labels(messages, view),
      headingLevel: view.headingLevel,
      contentLang: view.contentLang,
      found,
      url: this.#url({ compare: this.#comparison.ids }),
      isSelected: ({ id }) => view.selected.has(id),
    })}`;
  }

  renderLayout(layout: Layout, groups: readonly LevelGroup[], view: View): unknown {
    const { catalogue } = this.#host;
    const messages = this.#localized.texts;
    // What a tree begins with is not known before.
    if (!catalogue || catalogue.isPreview) return nothing;
    if (layout === 'list' || !messages) return renderAsList(groups, view);
    // Cards that had their turn before the words came have it again.
    const from = messages === this.#messages ? view.from : 0;
    return this.#tree.render(catalogue, groups, { ...view, from }, messages);
  }

  /** What stands below the roles. */
  renderBottom(view: View): TemplateResult | typeof nothing {
    const { texts, language } = this.#localized;
    if (!texts || !language) return nothing;
    return this.#downloads.render(texts, this.#labels(texts, view), language);
  }

  get #toolsView() {
    const view = this.#view;
    const { catalogue } = this.#host;
    const messages = this.#localized.texts;
    if (!view || !catalogue || !messages) return undefined;
    return {
      catalogue,
      messages,
      labels: this.#labels(messages, view),
      comparison: this.#comparison,
      url: ({ id }: Role) => this.#url({ open: [id] }),
      refresh: () => {
        this.#cards.refresh();
      },
    };
  }

  #labels(messages: FindMessages, { messages: { level } }: View): CsvLabels {
    return { ...messages, title: messages.role, levelName: level };
  }

  /** Takes what the owner said, and looks after the widget: off the page there is none until the host is back. */
  readonly #join = (settings: Settings | undefined): void => {
    this.#settings = settings;
    const widget = this.#widget;
    if (!widget || this.#formToCome) return;
    addStyles(widget, widgetStyles);
    keepFocusInWidget(widget);
    keepClear(this.#host, () => widget.renderRoot.querySelector('.chosen'));
    this.#formToCome = new FormToCome(widget);
    withstand(widget);
  };

  /** The widget around, whose attributes count here. */
  get #widget(): (HTMLElement & ReactiveElement) | undefined {
    return this.#settings?.owner as (HTMLElement & ReactiveElement) | undefined;
  }

  /** The address of the page with just this, where links are on. */
  #url(state: Partial<LinkState>): string | undefined {
    if (!this.#settings?.owner.deepLinks) return undefined;
    return this.#links.linkTo({ ...NOTHING, ...state });
  }

  readonly #loadSections = async (): Promise<void> => {
    await this.#settings?.owner.loadSections?.();
    await this.#widget?.updateComplete;
  };

  readonly #setFilter = (filter: Filter): void => {
    const isTyping = filter.query !== this.#search.filter.query;
    this.#search.set(filter);
    this.#write(isTyping ? 'replace' : 'push');
  };

  readonly #toggleComparison = (): void => {
    this.#comparison.isOpen = !this.#comparison.isOpen;
    void this.#loadSections();
    this.#host.requestUpdate();
  };

  readonly #toggled = ({ roleId, open }: SalesRoleToggleEvent): void => {
    this.#cards.toggle(roleId, open);
    this.#write('push');
  };

  /** What a link to all this would say. */
  get #state(): LinkState {
    return { ...this.#search.filter, open: this.#cards.ids, compare: this.#comparison.ids };
  }

  /** What the visitor did goes into the address, and to the cards. */
  #write(kind: 'push' | 'replace'): void {
    this.#quiet();
    this.#links.write(this.#state, kind);
    this.#cards.refresh();
    this.#host.requestUpdate();
  }

  readonly #quiet = (): void => {
    this.#comparison.quiet();
    this.#downloads.quiet();
    this.#tools.quiet();
  };

  readonly #follow = (state: LinkState): void => {
    this.#linked = state;
    this.#host.requestUpdate();
  };

  /** Shows what a link says, or what was shown of other roles: as far as there are such roles. */
  #show(state: LinkState, roles: readonly Role[]): void {
    const ids = new Set(roles.map(({ id }) => id));
    const isThere = (id: string): boolean => ids.has(id);
    const { query } = state;
    const level = roles.some((role) => role.level === state.level) ? state.level : undefined;
    const tag = roles.some(({ tags }) => tags?.includes(state.tag ?? '')) ? state.tag : undefined;
    this.#search.set({ query, level, tag });
    const isLink = Boolean(this.#linked);
    this.#linked = undefined;
    const isRevealed = this.#cards.show(state.open.filter(isThere), isLink);
    const isComparisonNew = this.#comparison.set(state.compare.filter(isThere));
    if (isLink) this.#isToReveal = isComparisonNew && !isRevealed;
    if (this.#cards.ids.length || this.#comparison.ids.length) void this.#loadSections();
    this.#cards.refresh();
  }
}
