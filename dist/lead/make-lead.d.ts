import { type ConsentGiven } from '../consent/receipt.js';
import type { Attribution, Contact, Lead, LeadRole } from './types.js';
/** The most roles of a lead, and the longest id or title of one: for more a receiver would refuse all of it. */
export declare const MAX_ROLES = 200;
export declare const MAX_ROLE = 500;
/** What a lead is made from, at the moment when the visitor presses Send. */
export interface Request {
    contact: Contact;
    roles: readonly LeadRole[];
    consent: Omit<ConsentGiven, 'recordId' | 'eventTime'>;
    suspicious: boolean;
    /** To be given only where marketing is granted. */
    attribution: Attribution | undefined;
}
/** Makes the lead with its id and its receipt: once, whatever becomes of it. */
export declare const makeLead: ({ contact, roles, consent, suspicious, attribution, }: Request) => Promise<Lead>;
