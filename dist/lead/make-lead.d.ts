import { type ConsentGiven } from '../consent/receipt.js';
import type { Contact, Lead, LeadRole } from './types.js';
/** What a lead is made from, at the moment when the visitor presses Send. */
export interface Request {
    contact: Contact;
    roles: readonly LeadRole[];
    consent: Omit<ConsentGiven, 'recordId' | 'eventTime'>;
    suspicious: boolean;
}
/** Makes the lead with its id and its receipt: once, whatever becomes of it. */
export declare const makeLead: ({ contact, roles, consent, suspicious }: Request) => Promise<Lead>;
