import { clearConsent } from './consent.js';

export const DRAFT = 'sales-roles:draft';
export const RECEIPTS = 'sales-roles:receipts';

/** Forgets every choice, and what was kept with one. */
export const clearKept = (): void => {
  clearConsent();
  for (const key of [DRAFT, RECEIPTS]) localStorage.removeItem(key);
};

/** What a key holds; `null` where it is not there. */
export const kept = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');
