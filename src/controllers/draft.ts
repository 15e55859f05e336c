import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keep, readKept } from '../consent/preference-storage.js';
import type { SalesLeadSubmitEvent } from '../events/lead.js';
import { serialise } from '../lead/serialise.js';

/** How long a draft is kept, in milliseconds. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000;

/** A form, as far as a draft has to do with it. */
export type DraftHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: ParentNode & EventTarget };

/** What the visitor has written and not sent, kept until the next visit. The boxes are never kept. */
export class Draft implements ReactiveController {
  readonly #host: DraftHost;
  #isRestored = false;

  constructor(host: DraftHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('input', this.#save);
    this.#host.addEventListener('sales-lead-submit', this.#handOver);
    this.#host.addEventListener('sales-lead-sent', this.#leave);
    this.#host.addEventListener('sales-lead-queued', this.#leave);
    this.#host.addEventListener('sales-lead-failed', this.#leave);
    this.#restore();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('input', this.#save);
    this.#host.removeEventListener('sales-lead-submit', this.#handOver);
    this.#host.removeEventListener('sales-lead-sent', this.#leave);
    this.#host.removeEventListener('sales-lead-queued', this.#leave);
    this.#host.removeEventListener('sales-lead-failed', this.#leave);
  }

  hostUpdated(): void {
    this.#restore();
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLInputElement>('[part=input]')];
  }

  /** Keeps what stands in the form, where nothing is kept: after the visitor has allowed it. */
  save(): void {
    if (this.#isRestored && !readKept('draft')) this.#keep();
  }

  #keep(): void {
    const filled = this.#inputs.filter(({ value }) => value.trim());
    const fields = Object.fromEntries(filled.map(({ id, value }) => [id, value]));
    if (filled.length) keep('draft', serialise({ fields, savedAt: Date.now() }));
  }

  /** Once, when there are inputs, and never over what the visitor has written meanwhile. */
  #restore(): void {
    const inputs = this.#inputs;
    if (this.#isRestored || !inputs.length) return;
    this.#isRestored = true;
    const kept = readKept('draft') as Partial<Record<'fields' | 'savedAt', unknown>> | undefined;
    const fields = (kept?.fields ?? {}) as Partial<Record<string, unknown>>;
    // Nor one of the future: a clock was wrong.
    const isFresh = Math.abs(Date.now() - Number(kept?.savedAt)) < LIFETIME;
    if (!isFresh) keep('draft', undefined);
    if (inputs.some(({ value }) => value)) this.#keep();
    else if (isFresh) {
      for (const input of inputs) {
        const value = fields[input.id];
        if (typeof value === 'string') input.value = value;
      }
    }
  }

  readonly #save = (): void => {
    if (this.#inputs.every(({ value }) => !value.trim())) keep('draft', undefined);
    else this.#keep();
  };

  /** What the page has taken without a word of what becomes of it is no draft any more. */
  readonly #handOver = (event: SalesLeadSubmitEvent): void => {
    queueMicrotask(() => {
      if (event.defaultPrevented && !event.promises.length) keep('draft', undefined);
    });
  };

  /** What is out of hand is no draft, sent or kept; what was written while it was on its way is the next one. */
  readonly #leave = (): void => {
    keep('draft', undefined);
    void this.#host.updateComplete.then(() => {
      this.#keep();
    });
  };
}
