// Runs in a frame: hands our consent modules, as they are on that page, to the test.
import { startIntegrations } from '../../src/consent/integrations.js';
import { followManagers } from '../../src/consent/managers.js';
import { choose, follow, readConsent, subscribe } from '../../src/consent/state.js';

const ours = {
  choose,
  follow,
  followManagers,
  readConsent,
  /** Not before it is asked for: one test has none. */
  loadSources: async () => (await import('../../src/consent/sources/managers.js')).sources,
  startIntegrations,
  subscribe,
};

export type Ours = typeof ours;

declare global {
  interface Window {
    ours?: Ours;
  }
}

window.ours = ours;
