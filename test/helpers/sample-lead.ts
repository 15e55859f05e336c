import type { ConsentReceipt } from '../../src/consent/types.js';
import type { Lead } from '../../src/lead/types.js';

/** A receipt as the form makes it; `more` replaces what a test is about. */
export const sampleReceipt = (more: Partial<ConsentReceipt> = {}): ConsentReceipt => ({
  schema: 'sales-roles/receipt@1',
  recordId: '0d2f1c1e-6c3a-4b5d-8e7f-1a2b3c4d5e6f',
  piiController: 'Acme LLC',
  privacyNotice: 'https://host.example/privacy',
  consentDocument: 'https://host.example/consent',
  language: 'en',
  purposes: [
    {
      purpose: 'request',
      granted: true,
      method: 'checkbox',
      wording: 'I agree.',
      wordingSha256: '826ff0dab649a97ffdd7779a332accafb35cc161012253a19383db19289d6e02',
    },
  ],
  eventTime: '2026-11-23T08:00:00.000Z',
  withdrawalMethod: 'Write to us.',
  cookieChoice: {
    categories: {
      necessary: 'granted',
      preferences: 'undecided',
      analytics: 'undecided',
      marketing: 'undecided',
    },
  },
  globalPrivacyControl: false,
  ...more,
});

/** A lead as the form makes it; `more` replaces what a test is about. */
export const sampleLead = (more: Partial<Lead> = {}): Lead => ({
  schema: 'sales-roles/lead@1',
  id: '8e03978e-40d5-43e8-bc93-6894a57f9324',
  createdAt: '2026-11-23T08:00:00.000Z',
  contact: { name: 'Ann', phone: '+79001234567' },
  roles: [
    { id: 'sales-leader', title: 'Sales leader' },
    { id: 'account-manager', title: 'Account manager' },
  ],
  page: 'https://host.example/path',
  lang: 'en',
  consent: sampleReceipt(),
  ...more,
});
