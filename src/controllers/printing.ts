import type { ReactiveController, ReactiveElement } from 'lit';

/** What is opened: a card, or whatever has details. */
export interface Openable extends Element {
  open: boolean;
  /** Renders what is pending, at once. */
  performUpdate: () => void;
}

/** Opens all details while the page is printed: paper cannot be pressed. */
export class Printing implements ReactiveController {
  readonly #cards: () => Iterable<Openable>;
  /** Those that were closed. */
  #opened: Openable[] = [];

  /**
   * @param cards Those to open, asked for when the page is printed.
   * @param prepare Brings what stands in them.
   */
  constructor(
    host: ReactiveElement,
    cards: () => Iterable<Openable>,
    prepare: () => Promise<void>,
  ) {
    this.#cards = cards;
    host.addController(this);
    // Print waits for nothing: all has to be there before.
    const whenIdle = (self as Partial<typeof self>).requestIdleCallback ?? setTimeout;
    whenIdle(() => void prepare());
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.#close();
  }

  /** At once: where a script prints, nothing that waits, microtasks included, comes before the paper. */
  handleEvent({ type }: Event): void {
    // Some browsers tell of the next print, and never of the end of the last.
    this.#close();
    if (type === 'afterprint') return;
    for (const card of this.#cards()) {
      if (card.open) continue;
      card.open = true;
      card.performUpdate();
      this.#opened.push(card);
    }
  }

  #close(): void {
    for (const card of this.#opened) card.open = false;
    this.#opened = [];
  }
}
