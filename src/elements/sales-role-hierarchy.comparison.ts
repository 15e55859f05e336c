import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { compareRoles, levelTitle, type ComparisonLabels } from '../catalogue/compare.js';
import { comparisonToMarkdown } from '../catalogue/markdown.js';
import type { Catalogue, Role } from '../catalogue/types.js';
import { copyText } from '../controllers/take-along.js';
import { SalesRoleSelectEvent } from '../events/roles.js';
import type { FindMessages } from '../i18n/en.find.js';
import { heading } from '../theme/heading.js';
import { renderTable } from './sales-role-hierarchy.comparison.table.js';

/** A table of more columns fits on no page. */
const MOST = 3;
/** A list to choose from that is longer than this helps nobody: the search comes first. */
const MOST_CHOICES = 300;

/** What the comparison takes from the hierarchy at each rendering. */
export interface Compared {
  catalogue: Catalogue;
  messages: FindMessages;
  labels: ComparisonLabels;
  headingLevel: number;
  contentLang: string | typeof nothing;
  /** The positions of the roles that a filter leaves; `undefined` for all. */
  found: ReadonlySet<number> | undefined;
  /** The address of the page with this comparison, where links are on. */
  url: string | undefined;
  isSelected: (role: Role) => boolean;
}

interface Host extends ReactiveElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Two or three roles side by side: chosen here or on their cards, with what differs first. */
export class Comparison {
  /** Whether it is shown. */
  isOpen = false;
  /** The ids of the roles, none twice. */
  ids: readonly string[] = [];
  readonly #host: Host;
  readonly #changed: () => void;
  /** What came of the last press. */
  #said: 'copied' | 'copyFailed' | 'asked' | undefined;

  /** @param changed Told when a visitor has changed the comparison. */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get isFull(): boolean {
    return this.ids.length >= MOST;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /**
   * Takes the roles that a link names, or those that another catalogue leaves: the first of them.
   *
   * @returns whether it has opened for them. It never closes: the visitor may be in it.
   */
  set(ids: readonly string[]): boolean {
    const isNew = !this.isOpen && !this.ids.length && ids.length > 0;
    this.ids = ids.slice(0, MOST);
    this.isOpen ||= isNew;
    return isNew;
  }

  /** Takes back what was said of a press: there was another. */
  quiet(): void {
    if (!this.#said) return;
    this.#said = undefined;
    this.#host.requestUpdate();
  }

  toggle(id: string): void {
    if (!this.has(id) && this.isFull) return;
    this.#set(this.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id]);
  }

  /** Shows it to a visitor who asks for it, with the focus on its title. */
  async show(): Promise<void> {
    this.isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.reveal();
    this.#focus();
  }

  /** Brings it into view, and returns whether it is there already. */
  reveal(): boolean {
    this.#panel?.scrollIntoView({ block: 'start' });
    return this.#panel !== null;
  }

  render(compared: Compared): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const { catalogue, messages, headingLevel } = compared;
    const roles = this.ids.flatMap((id) => catalogue.roles.find((role) => role.id === id) ?? []);
    const title = messages.comparison;
    const { offered, isAll } = offer(compared);
    return html`<section class="comparison" part="comparison" aria-labelledby="comparison-title">
      <div id="comparison" tabindex="-1">
        ${heading(headingLevel, title, 'comparison-title', 'comparison-title')}
      </div>
      <p class="hint">${messages.compareHint}</p>
      <div class="choices">
        ${[0, 1, 2].map((index) => this.#renderChoice(index, roles, offered, isAll, compared))}
      </div>
      ${isAll ? nothing : html`<p id="more" class="hint">${messages.more}</p>`}
      ${roles.length > 1 ? this.#renderResult(roles, compared) : nothing}
    </section>`;
  }

  #renderChoice(
    index: number,
    roles: readonly Role[],
    offered: readonly Role[],
    isAll: boolean,
    compared: Compared,
  ): TemplateResult {
    const { catalogue, messages, labels, contentLang } = compared;
    const chosen = roles[index];
    const byLevel = new Map<number, Role[]>();
    for (const role of chosen && !offered.includes(chosen) ? [chosen, ...offered] : offered) {
      if (role !== chosen && this.has(role.id)) continue;
      const group = byLevel.get(role.level);
      if (group) group.push(role);
      else byLevel.set(role.level, [role]);
    }
    const id = `role-${index}`;
    return html`<div class="field" part="field">
      <label for=${id} part="label">${messages.choice(index + 1)}</label>
      <select
        id=${id}
        part="input"
        aria-describedby=${isAll ? nothing : 'more'}
        @change=${(event: Event) => {
          this.#choose(index, roles, event.target as HTMLSelectElement);
        }}
      >
        <option value="" .selected=${!chosen}>${messages.none}</option>
        ${[...byLevel]
          .sort(([a], [b]) => a - b)
          .map(([level, group]) => {
            const title = levelTitle(catalogue, level, labels);
            const lang = title === labels.levelName(level) ? nothing : contentLang;
            return html`<optgroup label=${title} lang=${lang}>
              ${group.map(
                (role) =>
                  html`<option value=${role.id} lang=${contentLang} .selected=${role === chosen}>
                    ${role.title}
                  </option>`,
              )}
            </optgroup>`;
          })}
      </select>
    </div>`;
  }

  #renderResult(roles: readonly Role[], compared: Compared): TemplateResult {
    const { catalogue, messages, labels, isSelected } = compared;
    const rows = compareRoles(catalogue, roles, labels);
    const titles = roles.map(({ title }) => title);
    const isAsked = roles.every(isSelected);
    return html`${renderTable(rows, titles, compared)}
      <div class="row">
        <button
          type="button"
          class="primary"
          part="button"
          @click=${() => {
            this.#ask(roles.filter((role) => !isSelected(role)));
          }}
        >
          ${messages.askThese}
        </button>
        <button
          type="button"
          part="button"
          @click=${() => this.#copy(comparisonToMarkdown(rows, titles, compared.url))}
        >
          ${messages.copyText}
        </button>
        <button type="button" class="quiet" part="button" @click=${this.#clear}>
          ${messages.clear}
        </button>
        <p role="status">
          ${this.#said && (this.#said !== 'asked' || isAsked) ? messages[this.#said] : nothing}
        </p>
      </div>`;
  }

  #set(ids: readonly string[]): void {
    this.ids = ids;
    this.#said = undefined;
    this.#changed();
  }

  #choose(index: number, roles: readonly Role[], select: HTMLSelectElement): void {
    const id = select.value;
    const ids = roles.map((role) => role.id);
    // As it was rendered: what it shows then is for the rendering, which may have it show another list's role.
    select.value = ids[index] ?? '';
    ids.splice(index, 1, ...(id ? [id] : []));
    this.#set(ids);
  }

  /** The focus is on a button that goes with the table. */
  readonly #clear = (): void => {
    this.#focus();
    this.#set([]);
    void this.show();
  };

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.comparison');
  }

  /** The title takes the focus. */
  #focus(): void {
    this.#panel?.querySelector<HTMLElement>('#comparison')?.focus({ preventScroll: true });
  }

  #ask(roles: readonly Role[]): void {
    for (const { id } of roles) this.#panel?.dispatchEvent(new SalesRoleSelectEvent(id, true));
    this.#said = 'asked';
    this.#host.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    const near = this.#panel;
    this.#said = near && (await copyText(text, near)) ? 'copied' : 'copyFailed';
    this.#host.requestUpdate();
  }
}

/** The roles to choose from: all of them, or of too many the first that a filter leaves. */
const offer = ({
  catalogue: { roles },
  found,
}: Compared): { offered: readonly Role[]; isAll: boolean } => {
  if (roles.length <= MOST_CHOICES) return { offered: roles, isAll: true };
  const left = found ? roles.filter((_, position) => found.has(position)) : roles;
  return { offered: left.slice(0, MOST_CHOICES), isAll: false };
};
