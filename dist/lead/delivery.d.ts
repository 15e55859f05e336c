import type { ConsentWithdrawal } from '../consent/types.js';
import type { Encoding, Lead } from './types.js';
/** A request that is ready: every attempt sends the same bytes. */
export interface Parcel {
    endpoint: string;
    headers: Readonly<Record<string, string>>;
    body: string;
}
/** How an attempt ended: `sent` means acknowledged. */
export type Outcome = 
/** The endpoint itself said that it has the lead. */
{
    kind: 'sent';
    reason: string;
}
/** Nobody knows whether it arrived; `retryAfter` says how many milliseconds the endpoint asks to wait. */
 | {
    kind: 'unconfirmed';
    reason: string;
    retryAfter?: number | undefined;
}
/** The endpoint said that it will not take it. */
 | {
    kind: 'refused';
    reason: string;
};
/**
 * Packs a lead once, for every attempt. `json` says the id in `Idempotency-Key` too. As a `form` the field
 * `lead` holds the JSON, the others are copies for endpoints that read plain forms.
 */
export declare const pack: (lead: Lead, endpoint: string, encoding: Encoding) => Parcel;
/** Packs a withdrawal as a lead is packed; as a `form` the field `withdrawal` holds the JSON. */
export declare const packWithdrawal: (withdrawal: ConsentWithdrawal, endpoint: string, encoding: Encoding) => Parcel;
/** Makes one attempt. Never throws; what is not surely acknowledged is not reported so. */
export declare const deliver: ({ endpoint, headers, body }: Parcel) => Promise<Outcome>;
/**
 * Waits for what a page gave to `waitUntil`. Rejects also where one of it is an answer that is not OK: `fetch` is
 * fulfilled with a refusal, too.
 */
export declare const takenBy: (promises: readonly Promise<unknown>[]) => Promise<void>;
