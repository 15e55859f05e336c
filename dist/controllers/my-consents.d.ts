import type { ReactiveControllerHost } from 'lit';
import type { ConsentReceipt, ConsentWithdrawal } from '../consent/types.js';
import type { Encoding } from '../lead/types.js';
/** How far a withdrawal has come. */
export type Progress = 'sending'
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
/** Where withdrawals go, by the owner. */
export interface WithdrawalTarget {
    withdrawUrl: string | undefined;
    encoding: Encoding;
}
/** The consents of this page's life, and, where preferences are granted, of earlier visits. */
export declare class MyConsents {
    #private;
    all: readonly GivenConsent[];
    constructor(host: ReactiveControllerHost & HTMLElement);
    add(receipt: ConsentReceipt): void;
    /** Keeps them where the visitor allows it, beside what other forms and tabs have kept. */
    save(): void;
    /**
     * Takes back one purpose of a consent: by the page, which can take the event, else by a POST.
     *
     * @returns How far that came; `undefined` where the page took it and says by itself what becomes of it.
     */
    withdraw(given: GivenConsent, purpose: string, target: WithdrawalTarget): Promise<Progress | undefined>;
}
export {};
