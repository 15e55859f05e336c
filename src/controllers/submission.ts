import type { ReactiveControllerHost } from 'lit';
import { sha256 } from '../consent/sha256.js';
import {
  SalesLeadFailedEvent,
  SalesLeadQueuedEvent,
  SalesLeadSentEvent,
  SalesLeadSubmitEvent,
} from '../events/lead.js';
import { pack, takenBy, type Parcel } from '../lead/delivery.js';
import type { Fate } from '../lead/outbox.js';
import { serialise } from '../lead/serialise.js';
import type { Kept } from '../lead/store.js';
import type { Encoding, Lead } from '../lead/types.js';
import { Retries } from './retries.js';

/** What has become of the request that the visitor made last. */
export type Phase =
  | 'editing'
  /** The same was acknowledged within the last 24 hours: the visitor is asked. */
  | 'repeated'
  | 'sending'
  | 'sent'
  /** Not acknowledged; kept in the browser, and sent again. */
  | 'waiting'
  /** The same, but kept for the life of the page only. */
  | 'unsafe'
  /** The endpoint does not take it; kept, and not sent again by itself. */
  | 'refused'
  /** Too old to be sent again; kept. */
  | 'expired'
  /** The page, which delivers it itself, could not. Nothing is kept but what stands in the form. */
  | 'failed';

/** What the visitor is told beside the phase, of another request or an action, and of which time. */
export interface Note {
  key: 'earlierSent' | 'earlierRefused' | 'earlierExpired' | 'removed' | 'busy' | 'occupied';
  at: number;
}

/** A request that is ready to go. */
interface Request {
  lead: Lead;
  /** `undefined` where there is no endpoint. */
  parcel: Parcel | undefined;
  digest: string;
}

const EARLIER = {
  sent: 'earlierSent',
  refused: 'earlierRefused',
  expired: 'earlierExpired',
} as const;

/** Takes a lead from Send to its outcome, and tells the page by events. */
export class Submission {
  phase: Phase = 'editing';
  note: Note | undefined;
  /** Whether the visitor has a request to write: not once one is out of hand. */
  isOpen = true;
  /** Whether Send repeats a request that the page could not deliver: the same lead. */
  isRetry = false;
  /** When the same was acknowledged, in milliseconds since 1970, where the phase is `repeated`. */
  sentAt = 0;
  readonly retries: Retries;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The request in the form, once it is made. A promise, since making it takes a moment. */
  #pending: Promise<Request> | undefined;
  /** The one that the visitor is asked about. */
  #asked: Request | undefined;
  /** The id of the kept request that `phase` is about. */
  #current: string | undefined;
  /** The ids of those that the page knows to be kept. */
  readonly #queued = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.retries = new Retries(host, (kept, fate) => {
      this.#conclude(kept, fate);
    });
  }

  /**
   * Sends a request: asks first where the same was sent within 24 hours. A second call while one is
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
    this.#current = undefined;
    this.#enter('sending');
    this.#pending ??= make().then(async (lead) => {
      const parcel = endpoint === undefined ? undefined : pack(lead, endpoint, encoding);
      const ids = lead.roles.map(({ id }) => id);
      // With another consent it is another request, and must not go as the one before.
      const granted = lead.consent.purposes.map(({ purpose, granted }) => granted && purpose);
      const digest = await sha256(serialise([lead.contact, ids, endpoint, granted]));
      return { lead, parcel, digest };
    });
    try {
      const request = await this.#pending;
      const { digest } = request;
      const twin = this.retries.kept.find(
        (kept) => kept.digest === digest && kept.state === 'waiting',
      );
      const sentAt = twin ? undefined : await this.retries.sentBefore(digest);
      if (twin) await this.sendNow(twin);
      else if (sentAt === undefined) await this.#submit(request);
      else {
        this.sentAt = sentAt;
        this.#asked = request;
        this.#enter('repeated');
      }
    } catch (error) {
      console.error('<sales-lead-form>: the request could not be made', error);
      this.#pending = undefined;
      this.#enter('failed');
    }
  }

  /** Yes, send what was sent before once more. */
  async confirm(): Promise<void> {
    const request = this.#asked;
    if (!request || this.phase !== 'repeated') return;
    this.#enter('sending');
    await this.#submit(request);
  }

  /** Sends a kept request at once. */
  async sendNow(kept: Kept): Promise<void> {
    this.retries.watched = kept;
    this.#current = kept.id;
    this.#enter('sending');
    await this.retries.attempt(kept);
  }

  /** Deletes a kept request; `false` where it cannot be now, which the visitor is told. */
  async remove(kept: Kept): Promise<boolean> {
    if (this.retries.watched?.id === kept.id) this.retries.watched = undefined;
    const isRemoved = await this.retries.remove(kept.id);
    this.tell(isRemoved ? 'removed' : 'busy', kept.keptAt);
    return isRemoved;
  }

  /** The visitor changed something: what is sent next is a request of its own, with a new id. */
  edit(): void {
    this.#pending = undefined;
    this.isRetry = false;
    if (this.phase === 'failed' || this.phase === 'repeated') this.#enter('editing');
  }

  /** Back to the start, for another request; what was said beside the phase may stay. */
  reset(note?: Note): void {
    this.edit();
    this.#current = undefined;
    this.isOpen = true;
    this.#enter('editing');
    this.note = note;
  }

  /** Says something beside the phase. */
  tell(key: Note['key'], at: number): void {
    this.note = { key, at };
    this.#host.requestUpdate();
  }

  /** Hands the lead to the page, and where that does not take it, to the outbox. */
  async #submit({ lead, parcel, digest }: Request): Promise<void> {
    const event = new SalesLeadSubmitEvent(lead);
    const isTaken = !this.#host.dispatchEvent(event);
    const { promises } = event;
    const delivered = takenBy(promises);
    // One that is rejected while the lead is written down is not unhandled.
    delivered.catch(() => undefined);
    const kept =
      isTaken || !parcel
        ? undefined
        : await this.retries.keep({ id: lead.id, lead, parcel, digest });
    try {
      await delivered;
    } catch (error) {
      if (kept) await this.retries.remove(kept.id);
      this.#fail(lead, String(error));
      return;
    }
    if (kept) {
      await this.sendNow(kept);
    } else if (!isTaken) {
      console.error(
        '<sales-lead-form>: no endpoint. Set one, or listen to sales-lead-submit, call ' +
          'preventDefault() and deliver the lead.',
      );
      this.#fail(lead, 'no endpoint');
    } else if (promises.length) {
      this.#leave('sent');
      this.#host.dispatchEvent(new SalesLeadSentEvent(lead, 'waitUntil'));
    } else {
      // Without a promise the page says by itself what becomes of it.
      this.reset();
    }
  }

  #fail(lead: Lead, reason: string): void {
    // Not where the visitor went on writing while it was on its way: that is another request already.
    this.isRetry = this.#pending !== undefined;
    this.#enter('failed');
    this.#host.dispatchEvent(new SalesLeadFailedEvent(lead, reason));
  }

  /** Tells what came of an attempt, of now or by itself. */
  #conclude(kept: Kept, fate: Fate): void {
    if (fate.kind === 'busy') return;
    const isCurrent = this.#current === kept.id;
    if (fate.kind === 'gone') {
      if (isCurrent) this.reset();
      return;
    }
    const { kind } = fate;
    const isWaiting = kind === 'waiting' || kind === 'unsafe';
    if (isCurrent) this.#leave(kind);
    else if (!isWaiting) this.tell(EARLIER[kind], kept.keptAt);
    if (!isWaiting && this.retries.watched?.id === kept.id) this.retries.watched = undefined;
    this.#announce(kept, fate);
  }

  /** Tells the page. */
  #announce({ id, lead, attempts }: Kept, fate: Exclude<Fate, { kind: 'busy' | 'gone' }>): void {
    const { reason } = fate;
    switch (fate.kind) {
      case 'sent':
        // Else another tab has told its page.
        if (fate.isNew) this.#host.dispatchEvent(new SalesLeadSentEvent(lead, reason));
        break;
      case 'waiting':
      case 'unsafe':
        if (attempts > 0 || this.#queued.has(id)) return;
        this.#queued.add(id);
        this.#host.dispatchEvent(new SalesLeadQueuedEvent(lead, reason));
        break;
      default:
        this.#host.dispatchEvent(new SalesLeadFailedEvent(lead, reason));
    }
  }

  /** The request is out of hand: the form goes, unless the visitor has gone on writing in it. */
  #leave(phase: Phase): void {
    if (this.#pending) this.isOpen = false;
    this.#pending = undefined;
    this.#enter(phase);
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.note = undefined;
    this.#host.requestUpdate();
  }
}
