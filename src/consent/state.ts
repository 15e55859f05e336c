import type { ConsentState } from './types.js';

const KEY = 'sales-roles:consent';

/** Before the visitor has said anything: only what a request itself needs. */
export const undecided: ConsentState = {
  categories: {
    necessary: 'granted',
    preferences: 'undecided',
    analytics: 'undecided',
    marketing: 'undecided',
  },
};

/** The choice that this browser keeps, or `undecided`. */
export const readConsent = (): ConsentState => {
  try {
    const { decidedAt } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { decidedAt?: unknown };
    // Receivers refuse a receipt with any other form of time; what is no time at all throws here.
    if (typeof decidedAt === 'string' && new Date(decidedAt).toISOString() === decidedAt) {
      return { ...undecided, decidedAt };
    }
  } catch {
    // Storage is blocked, or holds what is not ours: as if nothing were kept.
  }
  return undecided;
};

/** Keeps that the visitor has dismissed the notice, and returns the state from now on. */
export const dismissNotice = (): ConsentState => {
  const state = { ...undecided, decidedAt: new Date().toISOString() };
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Storage is blocked or full: the choice holds for the life of the page.
  }
  return state;
};
