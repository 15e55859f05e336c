import type { SaveOutcome, Store, StoredLead } from '../../demo/receiver/store.js';

/** A store of the given leads, whose parts a test replaces. */
export const fakeStore = (change: Partial<Store> = {}, leads: StoredLead[] = []): Store => ({
  save: () => Promise.resolve<SaveOutcome>('stored'),
  find: (id) => Promise.resolve(leads.find((lead) => lead.id === id)),
  list: ({ limit, offset } = { limit: leads.length, offset: 0 }) =>
    Promise.resolve(leads.slice(offset, offset + limit)),
  count: () => Promise.resolve(leads.length),
  withdraw: () => Promise.resolve<SaveOutcome>('stored'),
  withdrawals: () => Promise.resolve([]),
  close: () => Promise.resolve(),
  ...change,
});
