import { createHash, randomUUID } from 'node:crypto';
import type { PurposeConsent } from '../../src/consent/types.js';
import type { Lead } from '../../src/lead/types.js';

/** What the visitor said to one purpose, with the wording's true digest. */
export const makePurpose = (change: Partial<PurposeConsent> = {}): PurposeConsent => {
  const wording = change.wording ?? 'Я согласен на обработку персональных данных.';
  return {
    purpose: 'request',
    granted: true,
    method: 'checkbox',
    wording,
    wordingSha256: createHash('sha256').update(wording).digest('hex'),
    ...change,
  };
};

/** A lead that fits, with an id of its own. */
export const makeLead = (change: Partial<Lead> = {}): Lead => ({
  schema: 'sales-roles/lead@1',
  id: randomUUID(),
  createdAt: new Date().toISOString(),
  contact: { name: 'Анна Каренина', phone: '+79001234567', email: 'anna@example.ru' },
  roles: [{ id: 'sales-leader', title: 'Руководитель отдела продаж' }],
  page: 'https://example.ru/page',
  lang: 'ru',
  consent: {
    schema: 'sales-roles/receipt@1',
    recordId: randomUUID(),
    piiController: 'ООО «Пример»',
    privacyNotice: 'https://example.ru/privacy',
    language: 'ru',
    purposes: [makePurpose()],
    eventTime: '2026-11-23T08:00:00.000Z',
    withdrawalMethod: 'Напишите на privacy@example.ru.',
    cookieChoice: {
      categories: {
        necessary: 'granted',
        preferences: 'undecided',
        analytics: 'denied',
        marketing: 'denied',
      },
    },
    globalPrivacyControl: false,
  },
  ...change,
});

/** The request that the widget makes with `encoding="json"`. */
export const jsonRequest = (lead: Lead): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${lead.id}"` },
  body: JSON.stringify(lead),
});

/** The request that the widget makes with `encoding="form"`. */
export const formRequest = (lead: Lead): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({
    id: lead.id,
    ...lead.contact,
    page: lead.page,
    lead: JSON.stringify(lead),
  }),
});
