import type { ReactiveControllerHost } from 'lit';
import {
  SalesLeadFailedEvent,
  SalesLeadQueuedEvent,
  SalesLeadSentEvent,
  SalesLeadSubmitEvent,
} from '../events/lead.js';
import { deliver, pack, type Outcome, type Parcel } from '../lead/delivery.js';
import type { Encoding, Lead } from '../lead/types.js';

/** What has become of the request; after `unconfirmed` and `refused` it can be sent again. */
export type Phase = 'editing' | 'sending' | 'sent' | 'unconfirmed' | 'refused';

/** Takes one lead at a time from Send to its outcome, and tells the page by events. */
export class Submission {
  phase: Phase = 'editing';
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The lead that is not acknowledged yet: a further attempt sends the same bytes. */
  #pending: { lead: Lead; parcel: Parcel | undefined } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /**
   * Sends a lead, or the one before it again if that is not acknowledged. A second call while one is
   * on its way does nothing.
   *
   * @param make Makes the lead: called once for each request.
   */
  async send(
    make: () => Promise<Lead>,
    endpoint: string | undefined,
    encoding: Encoding,
  ): Promise<void> {
    if (this.phase === 'sending') return;
    this.#enter('sending');
    try {
      if (!this.#pending) {
        const lead = await make();
        this.#pending = { lead, parcel: endpoint ? pack(lead, endpoint, encoding) : undefined };
      }
      const { lead, parcel } = this.#pending;
      const outcome = await this.#attempt(lead, parcel);
      if (outcome) this.#conclude(lead, outcome);
      else this.forget();
    } catch (error) {
      console.error('<sales-lead-form>: the request could not be made', error);
      this.#enter('unconfirmed');
    }
  }

  /** The visitor goes on writing: what comes next is a request of its own. */
  forget(): void {
    this.#pending = undefined;
    this.#enter('editing');
  }

  /** Hands the lead to the page, then to the endpoint; `undefined` where the page took it, silently. */
  async #attempt(lead: Lead, parcel: Parcel | undefined): Promise<Outcome | undefined> {
    const event = new SalesLeadSubmitEvent(lead);
    const taken = !this.#host.dispatchEvent(event);
    try {
      await Promise.all(event.promises);
    } catch (error) {
      return { kind: 'unconfirmed', reason: String(error) };
    }
    if (taken) {
      return event.promises.length ? { kind: 'acknowledged', reason: 'waitUntil' } : undefined;
    }
    if (parcel) return deliver(parcel);
    console.error(
      '<sales-lead-form>: no endpoint, and nobody took sales-lead-submit. Set the attribute ' +
        '"endpoint", or listen to the event, call preventDefault() and deliver the lead.',
    );
    return { kind: 'unconfirmed', reason: 'no endpoint' };
  }

  #conclude(lead: Lead, { kind, reason }: Outcome): void {
    switch (kind) {
      case 'acknowledged':
        this.#pending = undefined;
        this.#enter('sent');
        this.#host.dispatchEvent(new SalesLeadSentEvent(lead, reason));
        break;
      case 'unconfirmed':
        this.#enter(kind);
        this.#host.dispatchEvent(new SalesLeadQueuedEvent(lead, reason));
        break;
      case 'refused':
        this.#enter(kind);
        this.#host.dispatchEvent(new SalesLeadFailedEvent(lead, reason));
    }
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
