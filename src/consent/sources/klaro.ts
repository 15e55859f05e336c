import type { Source } from '../types.js';
import { choicesFrom } from './category-names.js';

interface Service {
  name: string;
  purposes?: readonly string[];
  required?: boolean;
  /** Asked for where it stands in the page, and left alone by "accept all". */
  contextualConsentOnly?: boolean;
}

/** What we use of Klaro's manager (klaro 0.7.22, src/consent-manager.js; klaro.org/docs/api/js_api). */
interface Manager {
  confirmed: boolean;
  config: { required?: boolean; services: readonly Service[] };
  /** By the service's name: what is in force, unlike `consents`, which the switches in Klaro's window change. */
  savedConsents: Readonly<Record<string, boolean | undefined>>;
  watch(watcher: Watcher): void;
  unwatch(watcher: Watcher): void;
}

interface Watcher {
  update(manager: Manager, event: string): void;
}

interface Page {
  klaro?: {
    getManager(config?: object): Manager;
    /** Calls at once for what has happened already; exported, but not documented. */
    addEventListener?(event: 'render', listener: (config: object) => void): void;
  };
}

/** Klaro asks by service; a purpose is granted where all its services are. */
export const klaro: Source = {
  name: 'klaro',
  start(tell) {
    let manager: Manager | undefined;
    let isStopped = false;
    const read = ({ confirmed, config, savedConsents }: Manager): void => {
      if (!confirmed) {
        tell({});
        return;
      }
      // What is required is on without a word of the visitor's.
      const asked = config.services.filter(
        (one) => !(one.required ?? config.required) && !one.contextualConsentOnly,
      );
      const purposes = (granted: boolean): string[] =>
        asked
          .filter(({ name }) => (savedConsents[name] ?? false) === granted)
          .flatMap((one) => one.purposes ?? []);
      tell(choicesFrom(purposes(true), purposes(false)));
    };
    const watcher: Watcher = { update: read };
    const attach = (config?: object): void => {
      if (isStopped || manager) return;
      try {
        manager = (window as Page).klaro?.getManager(config);
      } catch {
        // It has no configuration yet: its hosted version loads one from the network.
      }
      manager?.watch(watcher);
      if (manager) read(manager);
    };
    attach();
    if (!manager) {
      tell({});
      (window as Page).klaro?.addEventListener?.('render', attach);
    }
    return () => {
      isStopped = true;
      manager?.unwatch(watcher);
    };
  },
};
