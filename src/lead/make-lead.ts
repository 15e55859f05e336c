import { makeReceipt, type ConsentGiven } from '../consent/receipt.js';
import { uuid } from './id.js';
import type { Contact, Lead, LeadRole } from './types.js';

/** What a lead is made from, at the moment when the visitor presses Send. */
export interface Request {
  contact: Contact;
  roles: readonly LeadRole[];
  consent: Omit<ConsentGiven, 'recordId' | 'time'>;
  suspicious: boolean;
}

/** Makes the lead with its id and its receipt: once, whatever becomes of it. */
export const makeLead = async (request: Request): Promise<Lead> => {
  const time = new Date().toISOString();
  return {
    schema: 'sales-roles/lead@1',
    id: uuid(),
    createdAt: time,
    contact: request.contact,
    roles: request.roles.map(({ id, title }) => ({ id, title })),
    // Without the query: what advertising puts there is attribution, which needs a consent of its own.
    page: location.origin + location.pathname,
    lang: request.consent.language,
    consent: await makeReceipt({ ...request.consent, recordId: uuid(), time }),
    suspicious: request.suspicious || undefined,
  };
};
