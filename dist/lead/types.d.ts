import type { ConsentReceipt } from '../consent/types.js';
/** The inputs that the form can have. */
export type FieldName = 'name' | 'phone' | 'email' | 'company' | 'message';
/** What the visitor typed. `phone` is normalised: `+` and 7 to 15 digits (E.164). */
export type Contact = Partial<Record<FieldName, string>>;
/** How a lead is encoded on its way to the endpoint. */
export type Encoding = 'json' | 'form';
/** A role that the visitor asks about. */
export interface LeadRole {
    id: string;
    title: string;
}
/**
 * Where the visitor came from: the address's `utm_…` parameters and click ids under their own names
 * (`gclid`, `yclid`, …), and `referrer`, the address of the page before without its query.
 */
export type Attribution = Readonly<Record<string, string>>;
/** A visitor's request. */
export interface Lead {
    schema: 'sales-roles/lead@1';
    /** UUID: made once, when the visitor presses Send; the idempotency key of every attempt. */
    id: string;
    /** ISO 8601 in UTC. */
    createdAt: string;
    contact: Contact;
    roles: readonly LeadRole[];
    /** The page's address, without its fragment. */
    page: string;
    /** BCP 47 tag of the form. */
    lang: string;
    consent: ConsentReceipt;
    /** Where the visitor came from; only where marketing is granted. */
    attribution?: Attribution | undefined;
    /** The hidden field was filled in, as robots do: to be looked at, never dropped. */
    suspicious?: true | undefined;
}
