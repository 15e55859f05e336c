import { undecided } from '../../src/consent/state.js';
import type { ConsentState, OptionalCategory } from '../../src/consent/types.js';
import { inspect } from '../../src/debug/inspect.js';
import type { Checked, Finding, Page, Stored } from '../../src/debug/types.js';

export const NOTHING: Stored = {
  cookies: [],
  localStorage: [],
  sessionStorage: [],
  databases: [],
  caches: [],
};

/** A page on https that has loaded itself and our script. */
export const samplePage = (changes: Partial<Page> = {}): Page => ({
  location: 'https://shop.example/roles',
  script: 'https://cdn.example/sales-roles/chunks/gather.js',
  resources: ['https://shop.example/roles', 'https://cdn.example/sales-roles/sales-roles.js'],
  embedded: [],
  stored: NOTHING,
  serviceWorker: undefined,
  consent: undecided,
  globalPrivacyControl: false,
  ...changes,
});

/** Settings that nothing is to be said against. */
export const sampleSettings = (changes: Partial<Checked> = {}): Checked => ({
  endpoint: '/leads',
  withdrawUrl: '/withdrawals',
  policyUrl: '/privacy',
  consentUrl: '/consent',
  controller: 'Acme LLC',
  consent: 'checkbox',
  cookies: 'choice',
  wordings: [{ purpose: 'request', text: 'I agree to the processing of my personal data.' }],
  ...changes,
});

/** A visitor who has agreed to something. */
export const agreed = (...categories: OptionalCategory[]): ConsentState => ({
  ...undecided,
  categories: {
    ...undecided.categories,
    ...Object.fromEntries(categories.map((category) => [category, 'granted'])),
  },
  decidedAt: '2026-11-23T08:00:00.000Z',
});

/** What is found on a page that is in order but for these changes. */
export const findingsOf = (page: Partial<Page>, settings: Partial<Checked> = {}): Finding[] =>
  inspect(samplePage(page), sampleSettings(settings));

/** The same, without facts: `level about: found`. */
export const complaintsOf = (page: Partial<Page>, settings: Partial<Checked> = {}): string[] =>
  findingsOf(page, settings)
    .filter(({ level }) => level !== 'fact')
    .map(({ level, about, found }) => `${level} ${about}: ${found}`);
