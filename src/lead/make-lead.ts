import { makeReceipt, type ConsentGiven } from '../consent/receipt.js';
import { uuid } from './id.js';
import type { Attribution, Contact, Lead, LeadRole } from './types.js';

/** The most roles of a lead, and the longest id or title of one: for more a receiver would refuse all of it. */
export const MAX_ROLES = 200;
export const MAX_ROLE = 500;

/** Half of a surrogate pair is no text. */
const cut = (text: string): string => text.slice(0, MAX_ROLE).replace(/[\ud800-\udbff]$/, '');

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
export const makeLead = async ({
  contact,
  roles,
  consent,
  suspicious,
  attribution,
}: Request): Promise<Lead> => {
  const createdAt = new Date().toISOString();
  // A frame with `srcdoc` has no address of its own.
  const address = location.href.startsWith('about:') ? new Text().baseURI : location.href;
  return {
    schema: 'sales-roles/lead@1',
    id: uuid(),
    createdAt,
    contact,
    roles: roles.slice(0, MAX_ROLES).map(({ id, title }) => ({ id: cut(id), title: cut(title) })),
    // Without the query: what advertising puts there is attribution, which needs a consent of its own.
    page: address.replace(/[?#].*/s, ''),
    lang: consent.language,
    consent: await makeReceipt({ recordId: uuid(), eventTime: createdAt, ...consent }),
    attribution,
    suspicious: suspicious || undefined,
  };
};
