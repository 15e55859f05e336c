import { hasLapsed, readConsent } from './state.js';

/** What is kept in this browser only while preferences are granted. */
const KEYS = { draft: 'sales-roles:draft', receipts: 'sales-roles:receipts' } as const;

type Name = keyof typeof KEYS;

/** Storage, where the visitor and the browser let us use it. */
const use = <T>(access: (storage: Storage) => T): T | undefined => {
  if (!navigator.cookieEnabled) return undefined;
  try {
    return access(localStorage);
  } catch {
    // Blocked or full: then nothing is kept, which is what such a visitor expects.
    return undefined;
  }
};

const isGranted = (): boolean => readConsent().categories.preferences === 'granted';

/** Keeps a value, as JSON, if the visitor allows it; `undefined` takes it out. */
export const keep = (name: Name, json: string | undefined): void => {
  use((storage) => {
    if (json && isGranted()) storage.setItem(KEYS[name], json);
    else storage.removeItem(KEYS[name]);
  });
};

/** What is kept, of whatever form: other code of the page can write there too. */
export const readKept = (name: Name): unknown =>
  use((storage): unknown =>
    isGranted() ? JSON.parse(storage.getItem(KEYS[name]) ?? 'null') : undefined,
  );

/**
 * Takes out all that was kept with a consent which holds no more. What is undecided may be decided yet, by a
 * manager that is still on its way: only a choice of our own notice is known to have lapsed.
 */
export const forgetUnlessGranted = (): void => {
  const { categories, decidedAt, manager } = readConsent();
  const { preferences } = categories;
  const isOver = preferences === 'undecided' && !manager && (Boolean(decidedAt) || hasLapsed());
  if (preferences !== 'denied' && !isOver) return;
  use((storage) => {
    for (const key of Object.values(KEYS)) storage.removeItem(key);
  });
};
