import type { ReactiveControllerHost } from 'lit';
import { keep, readKept } from '../consent/preference-storage.js';
import type { ConsentReceipt, ConsentWithdrawal, PurposeConsent } from '../consent/types.js';
import { SalesConsentWithdrawEvent } from '../events/consent.js';
import { deliver, packWithdrawal, takenBy } from '../lead/delivery.js';
import { uuid } from '../lead/id.js';
import { serialise } from '../lead/serialise.js';
import type { Encoding } from '../lead/types.js';

/** How many receipts are kept: the newest. They stand in the order of time, so that none moves when one comes. */
const MAX = 20;

/** How far a withdrawal has come. */
export type Progress =
  | 'sending'
  /** Acknowledged. */
  | 'withdrawn'
  /** Nobody knows whether it arrived. */
  | 'unconfirmed'
  /** The endpoint does not take it. */
  | 'refused'
  /** There is no endpoint, and the page did not take it. */
  | 'unavailable';

/** A purpose's withdrawal: the same on every attempt. */
interface Withdrawal {
  /** Absent where the page took it without a word of its end. */
  progress?: Progress | undefined;
  record: ConsentWithdrawal;
}

/** A consent that the visitor gave in this browser. */
export interface GivenConsent {
  receipt: ConsentReceipt;
  /** By purpose. */
  withdrawals: Partial<Record<string, Withdrawal>>;
}

/** What stands in storage can be anybody's: as much as is shown of it has to be there. */
const isGiven = (value: unknown): value is GivenConsent => {
  const { receipt, withdrawals } = (value ?? {}) as Partial<GivenConsent>;
  const { recordId, eventTime, purposes } = (receipt ?? {}) as Partial<ConsentReceipt>;
  return (
    typeof recordId === 'string' &&
    !isNaN(Date.parse(String(eventTime))) &&
    Array.isArray(purposes) &&
    purposes.every((one: Partial<PurposeConsent> | null) => typeof one?.purpose === 'string') &&
    typeof withdrawals === 'object' &&
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- `typeof null`
    withdrawals !== null
  );
};

const readGiven = (): GivenConsent[] => {
  const kept = readKept('receipts');
  return Array.isArray(kept) ? kept.filter(isGiven) : [];
};

/** Where withdrawals go, by the owner. */
export interface WithdrawalTarget {
  withdrawUrl: string | undefined;
  encoding: Encoding;
}

/** The consents of this page's life, and, where preferences are granted, of earlier visits. */
export class MyConsents {
  all: readonly GivenConsent[];
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.all = readGiven();
    // A page that was left while a withdrawal was on its way never learnt what became of it.
    for (const withdrawal of this.all.flatMap((given) => Object.values(given.withdrawals))) {
      if (withdrawal?.progress === 'sending') withdrawal.progress = 'unconfirmed';
    }
  }

  add(receipt: ConsentReceipt): void {
    if (this.all.some((given) => given.receipt.recordId === receipt.recordId)) return;
    this.all = [...this.all, { receipt, withdrawals: {} }];
    this.#changed();
  }

  /** Keeps them where the visitor allows it, beside what other forms and tabs have kept. */
  save(): void {
    const all = new Map(readGiven().map((given) => [given.receipt.recordId, given]));
    for (const own of this.all) {
      const kept = all.get(own.receipt.recordId);
      for (const [purpose, withdrawal] of Object.entries(kept?.withdrawals ?? {})) {
        if (withdrawal?.progress === 'withdrawn') own.withdrawals[purpose] = withdrawal;
        else own.withdrawals[purpose] ??= withdrawal;
      }
      all.set(own.receipt.recordId, own);
    }
    this.all = [...all.values()]
      .sort((a, b) => Date.parse(a.receipt.eventTime) - Date.parse(b.receipt.eventTime))
      .slice(-MAX);
    if (this.all.length) keep('receipts', serialise(this.all));
  }

  /**
   * Takes back one purpose of a consent: by the page, which can take the event, else by a POST.
   *
   * @returns How far that came; `undefined` where the page took it and says by itself what becomes of it.
   */
  async withdraw(
    given: GivenConsent,
    purpose: string,
    target: WithdrawalTarget,
  ): Promise<Progress | undefined> {
    const before = given.withdrawals[purpose];
    if (before?.progress === 'sending' || before?.progress === 'withdrawn') return before.progress;
    const record = before?.record ?? {
      schema: 'sales-roles/withdrawal@1',
      id: uuid(),
      recordId: given.receipt.recordId,
      purposes: [purpose],
      eventTime: new Date().toISOString(),
    };
    const enter = (progress: Progress | undefined): Progress | undefined => {
      given.withdrawals[purpose] = { progress, record };
      this.#changed();
      return progress;
    };
    enter('sending');
    return enter(await this.#hand(record, given.receipt, target));
  }

  async #hand(
    record: ConsentWithdrawal,
    receipt: ConsentReceipt,
    { withdrawUrl, encoding }: WithdrawalTarget,
  ): Promise<Progress | undefined> {
    const event = new SalesConsentWithdrawEvent(record, receipt);
    const isTaken = !this.#host.dispatchEvent(event);
    try {
      await takenBy(event.promises);
    } catch {
      return 'unconfirmed';
    }
    if (isTaken) return event.promises.length ? 'withdrawn' : undefined;
    if (!withdrawUrl) {
      console.error(
        '<sales-lead-form>: no withdraw-url. Set one, or listen to sales-consent-withdraw, call ' +
          'preventDefault() and deliver the withdrawal.',
      );
      return 'unavailable';
    }
    const { kind } = await deliver(packWithdrawal(record, withdrawUrl, encoding));
    return kind === 'sent' ? 'withdrawn' : kind;
  }

  #changed(): void {
    this.save();
    this.#host.requestUpdate();
  }
}
