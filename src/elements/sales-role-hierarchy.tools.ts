import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { titleAbove, type ComparisonLabels } from '../catalogue/compare.js';
import { roleToMarkdown } from '../catalogue/markdown.js';
import type { Catalogue, Role } from '../catalogue/types.js';
import { copyText } from '../controllers/take-along.js';
import type { FindMessages } from '../i18n/en.find.js';
import { addStyles } from '../theme/late-styles.js';
import type { Comparison } from './sales-role-hierarchy.comparison.js';
import { cardStyles } from './sales-role-hierarchy.finder.styles.js';

/** What the tools take from the hierarchy at each rendering. */
export interface ToolsView {
  catalogue: Catalogue;
  messages: FindMessages;
  labels: ComparisonLabels;
  comparison: Comparison;
  /** The address of the page with a role open, where links are on. */
  url: (role: Role) => string | undefined;
  /** Renders the open cards anew. */
  refresh: () => void;
}

/** What can be done with one role, at the end of its details: compare it, and take it along. */
export class Tools {
  readonly #view: () => ToolsView | undefined;
  /** What came of the last press. */
  #said: { id: string; text: 'copied' | 'copyFailed' | 'full' } | undefined;

  constructor(view: () => ToolsView | undefined) {
    this.#view = view;
  }

  /** @param lang of the role's texts, where it differs from the language around. */
  render(
    role: Role,
    card: ReactiveElement,
    lang: string | typeof nothing,
  ): TemplateResult | typeof nothing {
    const view = this.#view();
    if (!view) return nothing;
    addStyles(card, cardStyles);
    const { catalogue, messages, labels, comparison } = view;
    const above = titleAbove(catalogue, role);
    const url = view.url(role);
    const copy = (text: string) => () => void this.#copy(role, card, text);
    const about = html`<span class="hidden" lang=${lang}>: ${role.title}</span>`;
    return html`<div class="tools">
      ${above ? html`<p>${messages.reportsTo}: <span lang=${lang}>${above}</span></p>` : nothing}
      ${
        role.tags?.length
          ? html`<p>${messages.tags}: <span lang=${lang}>${role.tags.join(', ')}</span></p>`
          : nothing
      }
      <div class="row">
        <button
          type="button"
          class="quiet"
          part="button"
          aria-pressed=${comparison.has(role.id) ? 'true' : 'false'}
          @click=${() => {
            this.#compare(role);
          }}
        >
          ${messages.add}${about}${
            comparison.has(role.id) ? html`<span class="tick"></span>` : nothing
          }
        </button>
        ${
          comparison.ids.length
            ? html`<button
                type="button"
                class="quiet"
                part="button"
                @click=${() => void comparison.show()}
              >
                ${messages.toComparison} (${comparison.ids.length})
              </button>`
            : nothing
        }
        ${
          url
            ? html`<button type="button" class="quiet" part="button" @click=${copy(url)}>
                ${messages.copyLink}${about}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="quiet"
          part="button"
          @click=${copy(roleToMarkdown(catalogue, role, labels, url))}
        >
          ${messages.copyText}${about}
        </button>
        <p role="status">${this.#said?.id === role.id ? messages[this.#said.text] : nothing}</p>
      </div>
    </div>`;
  }

  /** Takes back what was said of a press: there was another. */
  quiet(): void {
    if (!this.#said) return;
    this.#said = undefined;
    this.#view()?.refresh();
  }

  #compare({ id }: Role): void {
    const view = this.#view();
    if (!view) return;
    const isFull = view.comparison.isFull && !view.comparison.has(id);
    this.#said = isFull ? { id, text: 'full' } : undefined;
    if (isFull) view.refresh();
    else view.comparison.toggle(id);
  }

  async #copy({ id }: Role, card: ReactiveElement, text: string): Promise<void> {
    const isCopied = await copyText(text, card.renderRoot);
    this.#said = { id, text: isCopied ? 'copied' : 'copyFailed' };
    this.#view()?.refresh();
  }
}
