import { alone } from './alone.js';
import { deliver } from './delivery.js';
import { FallbackStore } from './fallback-store.js';
import { IndexedDbStore } from './indexeddb-store.js';
import { Outbox } from './outbox.js';

const now = (): number => Date.now();

/** The outbox of this browser. Nothing is touched before it is used. */
export const openOutbox = (): Outbox => {
  const store = new FallbackStore(new IndexedDbStore());
  // Absent on plain http, whatever its type says.
  const locks = () => navigator.locks as LockManager | undefined;
  return new Outbox({ store, deliver, alone: alone(store, now, locks), now, random: Math.random });
};
