import type { Outcome, Parcel } from '../../src/lead/delivery.js';
import { LIFETIME } from '../../src/lead/outbox.js';
import type { Lead } from '../../src/lead/types.js';
import type { Browser } from './browser.js';
import { type Open, openOutbox, Tab } from './tab.js';

/** What becomes of a request. */
export type Network = 'ok' | 'lostBefore' | 'lostAfter' | 'refused' | 'busy' | 'redirected';

/** Whether storage works: `full` fails what writes, `blocked` everything. */
export type Disk = 'ok' | 'full' | 'blocked';

/** How long a lease lasts: see src/lead/alone.ts. */
const LEASE = 20_000;

/** An attempt from its start to its answer. */
interface Flight {
  readonly tab: Tab;
  /** `World.strain` when the tab set about it. */
  readonly since: number;
}

/** All that is known of a lead from outside. */
export interface Dossier {
  readonly id: string;
  readonly parcel: Parcel;
  readonly keptAt: number;
  readonly flights: Set<Flight>;
  /** The visitor's wishes to delete it that are not denied. */
  readonly wishes: Set<object>;
  /** Whether a tab has told the visitor that it is safe. */
  isPromised: boolean;
  /** Whether such a wish was confirmed. */
  isRemoved: boolean;
  wasRefused: boolean;
  /** When an acknowledgement first reached a tab that lived. */
  acknowledgedAt: number | undefined;
  /** Whether that is noted, and the lead taken out. */
  isNoted: boolean;
}

/** One browser with two tabs, the server, and the clock. Notes as a fault what must never be. */
export class World {
  readonly faults: string[] = [];
  readonly leads: Dossier[] = [];
  readonly tabs: Tab[] = [];
  network: Network = 'ok';
  disk: Disk = 'ok';
  time = 1_800_000_000_000;
  /** The furthest that the clock ever was. */
  latest = this.time;
  /** By how much the clock has gone in all, back and forth. */
  strain = 0;
  /** What the server has: the id of the lead, by the key that it came under. */
  readonly #rows = new Map<string, string>();
  /** What waits for its turn. */
  #turns: { tab: Tab; go: () => void }[] = [];

  constructor(
    readonly browser: Browser,
    readonly open: Open = openOutbox,
    /** Tells the leads of one world from those of another: real locks are the whole origin's. */
    readonly name = 'lead',
  ) {
    this.tabs.push(new Tab(this), new Tab(this));
  }

  /** A new lead, with what the outbox is to keep of it. */
  make(): Dossier {
    const id = `${this.name}-${this.leads.length}`;
    const headers = { 'Idempotency-Key': `"${id}"` };
    const dossier: Dossier = {
      id,
      parcel: { endpoint: '/leads', headers, body: JSON.stringify({ id } satisfies Partial<Lead>) },
      keptAt: this.time,
      flights: new Set(),
      wishes: new Set(),
      isPromised: false,
      isRemoved: false,
      wasRefused: false,
      acknowledgedAt: undefined,
      isNoted: false,
    };
    this.leads.push(dossier);
    return dossier;
  }

  lead(id: string): Dossier {
    return this.leads.find((lead) => lead.id === id)!;
  }

  /** How often the server has a lead. */
  copies({ id }: Dossier): number {
    let copies = 0;
    for (const row of this.#rows.values()) if (row === id) copies += 1;
    return copies;
  }

  isOld({ keptAt }: Dossier): boolean {
    return this.latest - keptAt >= LIFETIME;
  }

  passes(by: number): void {
    this.time += by;
    this.latest = Math.max(this.latest, this.time);
    this.strain += Math.abs(by);
  }

  /** The tab dies in the middle of whatever it does, and another takes its place: a reload is the same. */
  crash(index: number): void {
    const tab = this.tabs[index]!;
    tab.die();
    this.#turns = this.#turns.filter((turn) => turn.tab !== tab);
    for (const { flights } of this.leads) {
      for (const flight of flights) if (flight.tab === tab) flights.delete(flight);
    }
    this.tabs[index] = new Tab(this);
  }

  /** Waits until it is this tab's turn. */
  turn(tab: Tab): Promise<void> {
    return new Promise((go) => {
      this.#turns.push({ tab, go });
    });
  }

  /** Lets one of those go that wait for their turn, up to its next; and so on. */
  async step(choice: number, times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      const [turn] = this.#turns.splice(choice % (this.#turns.length || 1), 1);
      turn?.go();
      await this.browser.settle();
    }
  }

  /** Lets everything come to its end. */
  async drain(): Promise<void> {
    while (this.#turns.length) await this.step(0);
  }

  /** Makes an attempt, as `deliver` in src/lead/delivery.ts. */
  async deliver(tab: Tab, parcel: Parcel): Promise<Outcome> {
    const lead = this.lead((JSON.parse(parcel.body) as Lead).id);
    const flight = { tab, since: tab.since(lead.id) };
    this.#checkStart(lead, parcel, flight.since);
    lead.flights.add(flight);
    await this.turn(tab);
    const outcome = this.#receive(lead, parcel);
    await this.turn(tab);
    lead.flights.delete(flight);
    // Where the clock was set back between two of them, the note of the second is forgotten sooner.
    if (outcome.kind === 'sent') {
      lead.acknowledgedAt = Math.min(lead.acknowledgedAt ?? Infinity, this.time);
    }
    return outcome;
  }

  /**
   * Whether an attempt is under way beside something that began at `since` (of `strain`). Leases let two
   * at it where the clock has gone on too far, for either.
   */
  isInFlight({ flights }: Dossier, since: number): boolean {
    const isHeld = (from: number): boolean =>
      this.browser.requestLock !== undefined || this.strain - from < LEASE;
    return isHeld(since) && [...flights].some((flight) => isHeld(flight.since));
  }

  #checkStart(lead: Dossier, { endpoint, headers, body }: Parcel, since: number): void {
    const { id, parcel } = lead;
    const key = headers['Idempotency-Key'];
    if (
      key !== parcel.headers['Idempotency-Key'] ||
      body !== parcel.body ||
      endpoint !== parcel.endpoint
    ) {
      this.faults.push(`${id} goes with other bytes`);
    }
    if (lead.isNoted) this.faults.push(`${id} goes again, though noted as acknowledged`);
    if (lead.isRemoved) this.faults.push(`${id} goes, though removed`);
    if (this.time - lead.keptAt >= LIFETIME) this.faults.push(`${id} goes, though too old`);
    if (this.isInFlight(lead, since)) this.faults.push(`${id} goes twice at once`);
  }

  #receive(lead: Dossier, { headers }: Parcel): Outcome {
    const key = headers['Idempotency-Key'] ?? '';
    const save = () => {
      this.#rows.set(key, lead.id);
    };
    switch (this.network) {
      case 'ok':
        save();
        return { kind: 'sent', reason: 'status 201' };
      case 'lostAfter':
        save();
        return { kind: 'unconfirmed', reason: 'no answer' };
      case 'lostBefore':
        return { kind: 'unconfirmed', reason: 'no answer' };
      case 'redirected':
        return { kind: 'unconfirmed', reason: 'status 302' };
      case 'busy':
        return { kind: 'unconfirmed', reason: 'status 503', retryAfter: 120_000 };
      case 'refused':
        // Who has it answers a repeat as it did the first time.
        if (this.#rows.has(key)) return { kind: 'sent', reason: 'status 201' };
        lead.wasRefused = true;
        return { kind: 'refused', reason: 'status 400' };
    }
  }
}
