import { html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { headingLevel, oneOf } from '../attributes.js';
import { byLevel, type LevelGroup } from '../catalogue/tree.js';
import type { Role, ShownCatalogue } from '../catalogue/types.js';
import {
  catalogueContext,
  consume,
  selectionContext,
  settingsContext,
  type Layout,
  type Settings,
} from '../contexts.js';
import type { SalesRoleSelectEvent } from '../events/roles.js';
import type { Messages } from '../i18n/en.js';
import { Localized } from '../i18n/localized.js';
import { roleTexts } from '../i18n/roles.js';
import type { LeadRole } from '../lead/types.js';
import { heading } from '../theme/heading.js';
import { tokens } from '../theme/tokens.js';
import { styles } from './sales-role-hierarchy.styles.js';

/** So many cards come with the first frame; the rest follows, so many in each frame. */
const FIRST = 40;
const SLICE = 60;

const CARD_PARTS =
  'card, title: card-title, alias, level: card-level, summary, details, section, section-title, button';

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
export class SalesRoleHierarchy extends LitElement {
  static override properties = {
    catalogue: { attribute: false },
    selection: { attribute: false },
    layout: { converter: oneOf('layout', 'levels', 'list') },
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
    settings: { state: true },
    shown: { state: true },
  };

  static override styles = [tokens, styles];

  /** The roles to show. */
  catalogue: ShownCatalogue | undefined;

  /** The roles in the visitor's request. */
  selection: readonly LeadRole[] = [];

  /** `levels` (a band for each level) or `list`; else that of `<sales-roles>`. */
  layout: Layout | undefined;

  /** The level of the headings over the levels, from 1; else one below the widget's own title. */
  headingLevel: number | undefined;

  private settings: Settings | undefined;

  /** How many cards are rendered so far. */
  private shown = FIRST;

  #groups: LevelGroup[] = [];
  /** How many cards stand there as they should. */
  #rendered = 0;
  #frame: number | undefined;
  readonly #localized = new Localized<Messages>(this, roleTexts);

  constructor() {
    super();
    consume(this, catalogueContext, (catalogue) => (this.catalogue = catalogue));
    consume(this, selectionContext, (selection) => (this.selection = selection));
    consume(this, settingsContext, (settings) => (this.settings = settings));
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Where only more cards are added, those that stand there need not be looked at again.
    const isGrowing = changed.size === 1 && changed.has('shown');
    this.#rendered = isGrowing ? (changed.get('shown') as number) : 0;
    if (!changed.has('catalogue')) return;
    const before = changed.get('catalogue') as ShownCatalogue | undefined;
    this.#groups = this.catalogue ? byLevel(this.catalogue) : [];
    // New sections of the same roles keep what is rendered.
    if (before?.roles.length !== this.catalogue?.roles.length) this.shown = FIRST;
  }

  protected override updated(): void {
    if (this.shown >= (this.catalogue?.roles.length ?? 0)) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.shown += SLICE;
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const messages = this.#localized.texts;
    if (!this.catalogue || !messages) return nothing;
    return html`<div
      class="base"
      lang=${this.#localized.language ?? nothing}
      @sales-role-select=${this.#select}
    >
      ${
        this.#layout === 'list'
          ? this.#renderList(
              this.#groups.flatMap(({ roles }) => roles),
              0,
              messages,
            )
          : this.#renderLevels(messages)
      }
    </div>`;
  }

  #renderLevels(messages: Messages): unknown {
    let before = 0;
    return this.#groups.map((group) => {
      const start = before;
      before += group.roles.length;
      if (start >= this.shown) return nothing;
      const { level, text, roles } = group;
      const id = `level-${level}`;
      return html`<section part="level" aria-labelledby=${id} data-hue=${((level - 1) % 4) + 1}>
        <div class="header">
          <span lang=${group.title ? this.#contentLang : nothing}
            >${heading(this.#headingLevel, this.#levelTitle(group, messages), 'level-title', id)}</span
          >
          <p class="count">${messages.roles(roles.length)}</p>
        </div>
        ${text && html`<p part="level-text" lang=${this.#contentLang}>${text}</p>`}
        ${this.#renderList(roles, start, messages)}
      </section>`;
    });
  }

  /** @param start How many roles stand before these. */
  #renderList(roles: readonly Role[], start: number, messages: Messages): TemplateResult {
    const blocks: unknown[] = [];
    for (let from = 0; from < roles.length && start + from < this.shown;) {
      const block = roles.slice(from, from + (from ? SLICE : FIRST));
      blocks.push(start + from < this.#rendered ? noChange : this.#renderCards(block, messages));
      from += block.length;
    }
    return html`<ul role="list" part="list" class=${roles.length > FIRST ? 'many' : ''}>
      ${blocks}
    </ul>`;
  }

  #renderCards(roles: readonly Role[], messages: Messages): TemplateResult[] {
    const selected = new Set(this.selection.map(({ id }) => id));
    const isList = this.#layout === 'list';
    const level = this.#headingLevel + (isList ? 0 : 1);
    const titles = isList
      ? new Map(this.#groups.map((group) => [group.level, this.#levelTitle(group, messages)]))
      : undefined;
    return roles.map(
      (role) =>
        html`<li>
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
        </li>`,
    );
  }

  #levelTitle({ level, title }: LevelGroup, messages: Messages): string {
    return title ?? messages.level(level);
  }

  get #layout(): Layout {
    return this.layout ?? this.settings?.owner.layout ?? 'levels';
  }

  get #headingLevel(): number {
    return this.headingLevel ?? (this.settings ? this.settings.headingLevel + 1 : 3);
  }

  get #contentLang(): string | typeof nothing {
    const lang = this.catalogue?.lang;
    return lang && lang !== this.#localized.language ? lang : nothing;
  }

  /** Inside the widget the selection comes down again; alone the hierarchy keeps it. */
  #select({ roleId, selected }: SalesRoleSelectEvent): void {
    const role = this.catalogue?.roles.find(({ id }) => id === roleId);
    if (!role) return;
    const others = this.selection.filter(({ id }) => id !== roleId);
    this.selection = selected ? [...others, { id: role.id, title: role.title }] : others;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-role-hierarchy': SalesRoleHierarchy;
  }
}
