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
export type Phase = 'editing' | 'sending' | Outcome['kind'];

/** What the page is told of each outcome. */
const EVENTS = {
  sent: SalesLeadSentEvent,
  unconfirmed: SalesLeadQueuedEvent,
  refused: SalesLeadFailedEvent,
};

/** Takes one lead at a time from Send to its outcome, and tells the page by events. */
export class Submission {
  phase: Phase = 'editing';
  /** Whether Send repeats a request: the same lead, in the same bytes. */
  isRetry = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The lead that is not acknowledged yet. A promise, since making it takes a moment. */
  #pending: Promise<{ lead: Lead; parcel: Parcel | undefined }> | undefined;

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
    this.#pending ??= make().then((lead) => ({
      lead,
      parcel: endpoint === undefined ? undefined : pack(lead, endpoint, encoding),
    }));
    try {
      const { lead, parcel } = await this.#pending;
      const outcome = await this.#attempt(lead, parcel);
      if (outcome) this.#conclude(lead, outcome);
      else this.reset();
    } catch (error) {
      console.error('<sales-lead-form>: the request could not be made', error);
      this.#pending = undefined;
      this.#enter('unconfirmed');
    }
  }

  /** The visitor changed something: what is sent next is a request of its own, with a new id. */
  edit(): void {
    this.#pending = undefined;
    this.isRetry = false;
    if (this.phase === 'unconfirmed' || this.phase === 'refused') this.#enter('editing');
  }

  /** Back to the start, for another request. */
  reset(): void {
    this.edit();
    this.#enter('editing');
  }

  /** Hands the lead to the page, then to the endpoint; `undefined` where the page took it, silently. */
  async #attempt(lead: Lead, parcel: Parcel | undefined): Promise<Outcome | undefined> {
    const event = new SalesLeadSubmitEvent(lead);
    const isTaken = !this.#host.dispatchEvent(event);
    try {
      await Promise.all(event.promises);
    } catch (error) {
      return { kind: 'unconfirmed', reason: String(error) };
    }
    if (isTaken) return event.promises.length ? { kind: 'sent', reason: 'waitUntil' } : undefined;
    if (parcel) return deliver(parcel);
    console.error(
      '<sales-lead-form>: no endpoint. Set one, or listen to sales-lead-submit, call ' +
        'preventDefault() and deliver the lead.',
    );
    return { kind: 'unconfirmed', reason: 'no endpoint' };
  }

  #conclude(lead: Lead, { kind, reason }: Outcome): void {
    // Not where the visitor went on writing while it was on its way: that is another request already.
    this.isRetry = this.#pending !== undefined;
    this.#enter(kind);
    this.#host.dispatchEvent(new EVENTS[kind](lead, reason));
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
