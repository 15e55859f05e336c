import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openOutbox } from '../lead/open-outbox.js';
import type { Fate } from '../lead/outbox.js';
import type { Kept } from '../lead/store.js';
import { WAITING_MARK } from '../lead/waiting-mark.js';

/** Tells the other tabs, and the other forms of this page, that the outbox has changed. */
const CHANNEL = 'sales-roles';
/** The shortest wait between two looks, in milliseconds: another tab can be at a lead that is due. */
const PAUSE = 500;

/** Marks that something is kept, so that the form comes with the next page at once, and goes on sending. */
const mark = (isKept: boolean): void => {
  try {
    const request = isKept ? indexedDB.open(WAITING_MARK) : indexedDB.deleteDatabase(WAITING_MARK);
    // One that is open could not be deleted.
    request.onsuccess = () => (request.result as IDBDatabase | undefined)?.close();
  } catch {
    // Storage is blocked: the form goes on sending once it is near the window.
  }
};

const TRIGGERS = ['online', 'pageshow', 'pagehide', 'visibilitychange'];

/**
 * Sends again what waits in the outbox: when it is due, when the browser is online again, and when the
 * page is shown, and shows the host what waits.
 */
export class Retries implements ReactiveController {
  /** What waits in this browser, the oldest first. */
  kept: readonly Kept[] = [];
  /** The ids of all that this page has seen waiting: each is shown in a place of its own, also when others are gone. */
  readonly places = new Set<string>();
  /** A lead whose end is to be told, though another tab may have seen to it. */
  watched: Kept | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #report: (kept: Kept, fate: Fate) => void;
  readonly #outbox = openOutbox();
  /** The leads that this page is at. */
  readonly #held = new Set<string>();
  #isMarked: boolean | undefined;
  #flushing = Promise.resolve();
  #channel: BroadcastChannel | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param report Told what came of each attempt. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    report: (kept: Kept, fate: Fate) => void,
  ) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  hostConnected(): void {
    // `visibilitychange` bubbles from the document.
    for (const type of TRIGGERS) addEventListener(type, this);
    this.#listen();
    this.#flush();
    void this.#outbox.forget();
  }

  hostDisconnected(): void {
    // What only this page holds is sent on, whatever the page does with the form.
    if (!this.#isUnsafe) this.#stop();
  }

  handleEvent(event: Event): void {
    if (event.type === 'beforeunload') {
      event.preventDefault();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what Chrome before 119 goes by
      event.returnValue = true;
    } else if (event.type === 'pagehide') {
      // A page with an open channel is not kept for "back".
      this.#hangUp();
    } else {
      if (event.type === 'pageshow') this.#listen();
      this.#flush(event.type === 'online');
    }
  }

  /** When the same was acknowledged within the last 24 hours, in milliseconds since 1970. */
  sentBefore(digest: string): Promise<number | undefined> {
    return this.#outbox.sentBefore(digest);
  }

  /** Whether a kept lead outlives the page. */
  isSafe({ id }: Kept): boolean {
    return this.#outbox.isSafe(id);
  }

  /** Whether this page is sending a lead. */
  isHeld({ id }: Kept): boolean {
    return this.#held.has(id);
  }

  /** Writes a lead down. It is left alone until `attempt` is called for it. */
  async keep(fresh: Pick<Kept, 'id' | 'lead' | 'parcel' | 'digest'>): Promise<Kept> {
    this.#held.add(fresh.id);
    const kept = await this.#outbox.keep(fresh);
    await this.refresh();
    return kept;
  }

  /** Sends a kept lead now, and reports what came of it. Never rejects. */
  async attempt(kept: Kept): Promise<void> {
    this.#held.add(kept.id);
    this.#host.requestUpdate();
    // Storage has failed: the lead is where it was.
    const stay = (error: unknown): Fate => ({
      kind: this.isSafe(kept) ? 'waiting' : 'unsafe',
      reason: String(error),
    });
    const fate = await this.#outbox.attempt(kept.id).catch(stay);
    this.#held.delete(kept.id);
    if (fate.kind === 'busy') await this.refresh();
    else await this.#changed();
    this.#report(kept, fate);
  }

  /** Deletes a kept lead; `false` where it is being sent, or storage fails. */
  async remove(id: string): Promise<boolean> {
    const isRemoved = await this.#outbox.remove(id).catch(() => false);
    this.#held.delete(id);
    await this.#changed();
    return isRemoved;
  }

  /** Reads anew what waits, and when to send it. */
  async refresh(): Promise<void> {
    this.kept = await this.#outbox.list();
    for (const { id } of this.kept) this.places.add(id);
    const isKept = this.kept.length > 0;
    if (isKept !== this.#isMarked) mark(isKept);
    this.#isMarked = isKept;
    // Only while leaving would lose something: Firefox keeps no page with such a listener for "back".
    if (this.#isUnsafe) addEventListener('beforeunload', this);
    else removeEventListener('beforeunload', this);
    clearTimeout(this.#timer);
    if (!this.#host.isConnected && !this.#isUnsafe) this.#stop();
    else this.#schedule();
    this.#host.requestUpdate();
  }

  get #isUnsafe(): boolean {
    return this.kept.some((kept) => !this.isSafe(kept));
  }

  /** What is not acknowledged, refused or too old, and not in hand. */
  get #waiting(): Kept[] {
    return this.kept.filter((kept) => kept.state === 'waiting' && !this.isHeld(kept));
  }

  #schedule(): void {
    const wait = Math.min(...this.#waiting.map((kept) => this.#outbox.wait(kept)));
    if (wait === Infinity) return;
    this.#timer = setTimeout(
      () => {
        this.#flush();
      },
      Math.max(PAUSE, wait),
    );
  }

  /**
   * Sends what is due, one after the other; a second call waits for the first.
   *
   * @param isForced Sends what waits for its next attempt too: the connection is new.
   */
  #flush(isForced = false): void {
    this.#flushing = this.#flushing.then(async () => {
      await this.refresh();
      const { watched } = this;
      const due = this.#waiting.filter(
        (kept) => (isForced && !kept.isAsked) || !this.#outbox.wait(kept),
      );
      const isSettled = watched && !this.kept.some(({ id }) => id === watched.id);
      for (const kept of isSettled ? [watched, ...due] : due) {
        if (!this.isHeld(kept)) await this.attempt(kept);
      }
    });
  }

  async #changed(): Promise<void> {
    this.#channel?.postMessage(null);
    await this.refresh();
  }

  #listen(): void {
    this.#hangUp();
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = () => {
      this.#flush();
    };
  }

  /** A closed channel throws what is said on it. */
  #hangUp(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  #stop(): void {
    for (const type of TRIGGERS) removeEventListener(type, this);
    this.#hangUp();
    clearTimeout(this.#timer);
  }
}
