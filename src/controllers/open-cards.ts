import type { ReactiveElement } from 'lit';
import type { Role } from '../catalogue/types.js';

/** Blocks of cards that come near the window take their true height only then, and move what is below. */
const SCROLLS = 4;

interface Card extends ReactiveElement {
  salesRole: Role | undefined;
  open: boolean;
}

/** Knows which roles of a hierarchy are open, and opens those that a link names, as soon as their cards are there. */
export class OpenCards {
  /** The ids of the roles whose details a visitor or a link has opened, oldest first. */
  ids: readonly string[] = [];
  readonly #host: ReactiveElement;
  /** Those of them whose cards are still to come, or to be opened. */
  #waiting = new Set<string>();
  /** That of them which a link brings into view. */
  #target: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    // A visitor may have been faster than this, which comes after the first frame.
    this.ids = [...this.#cards('sales-role-card[open]')].flatMap(({ salesRole }) =>
      salesRole ? [salesRole.id] : [],
    );
  }

  /** A visitor has opened or closed a role. */
  toggle(id: string, isOpen: boolean): void {
    const others = this.ids.filter((other) => other !== id);
    this.ids = isOpen ? [...others, id] : others;
  }

  /**
   * Opens these roles, and closes all others.
   *
   * @param isLink whether the last that was not open before comes into view.
   * @returns whether one does.
   */
  show(ids: readonly string[], isLink: boolean): boolean {
    const before = new Set(this.ids);
    this.ids = ids;
    this.#waiting = new Set(ids);
    if (isLink) this.#target = ids.filter((id) => !before.has(id)).at(-1);
    for (const card of this.#cards('sales-role-card[open]')) {
      if (this.#waiting.has(card.salesRole?.id ?? '')) continue;
      // What has the focus goes with the details.
      const { activeElement } = card.renderRoot as ShadowRoot;
      if (activeElement?.closest('#details')) card.renderRoot.querySelector('button')?.focus();
      card.open = false;
    }
    return Boolean(this.#target);
  }

  /** @param count So many cards have their role: until it is their turn, others show one of a catalogue before. */
  update(count: number): void {
    if (!this.#waiting.size) return;
    let left = count;
    for (const card of this.#cards()) {
      if (!left) return;
      left -= 1;
      const role = card.salesRole;
      if (role && this.#waiting.delete(role.id)) void this.#open(card, role);
    }
  }

  /** Renders the open cards anew. */
  refresh(): void {
    for (const card of this.#cards('sales-role-card[open]')) card.requestUpdate();
  }

  async #open(card: Card, role: Role): Promise<void> {
    // A card that had another role closes for this one.
    await card.updateComplete;
    if (card.salesRole !== role || !this.ids.includes(role.id)) return;
    card.open = true;
    if (role.id !== this.#target) return;
    this.#target = undefined;
    // In a tree, the branches that it is in may be closed.
    const closed = (): Element | null => card.closest('.reports[hidden]');
    for (let branch = closed(); branch; branch = closed()) {
      (branch.previousElementSibling as HTMLElement).click();
    }
    await card.updateComplete;
    for (let times = 0; times < SCROLLS; times += 1) {
      card.scrollIntoView({ block: 'start', behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  }

  #cards(selector = 'sales-role-card'): Iterable<Card> {
    return this.#host.renderRoot.querySelectorAll<Card>(selector);
  }
}
