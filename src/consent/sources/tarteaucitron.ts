import type { Source } from '../types.js';
import { choicesFrom } from './category-names.js';

interface Service {
  key: string;
  type: string;
  needConsent?: boolean;
}

/** What we use of the global (tarteaucitronjs 1.34.0, tarteaucitron.js). */
interface Tarteaucitron {
  /** Keys of the page's services. */
  job?: readonly string[];
  services: Readonly<Record<string, Service | undefined>>;
  /** Absent where the visitor has not chosen. */
  state: Readonly<Record<string, boolean | undefined>>;
  parameters: { highPrivacy?: boolean; serviceDefaultState?: unknown };
  /** `bypass`: who seems to be outside of the EU is not asked. */
  user: { bypass?: boolean };
}

interface Page {
  tarteaucitron?: Tarteaucitron;
}

/** Its types in words of ours; videos, maps, comments and chats are none of our categories. */
const WORDS: Readonly<Record<string, string>> = {
  ads: 'ads',
  analytic: 'analytics',
  social: 'social',
};

/** Whether it grants by itself what the visitor has not answered, which is no consent (GDPR, recital 32). */
const isImplied = ({ parameters, user }: Tarteaucitron): boolean =>
  parameters.highPrivacy === false ||
  parameters.serviceDefaultState === true ||
  user.bypass === true;

/** tarteaucitron: its events (README, "Events"); they carry nothing, so its state is read at each. */
export const tarteaucitron: Source = {
  name: 'tarteaucitron',
  start(tell) {
    const controller = new AbortController();
    const { signal } = controller;
    const read = (): void => {
      const all = (window as Page).tarteaucitron;
      if (!all) return;
      // What needs no consent is on without a word of the visitor's.
      const asked = (all.job ?? [])
        .flatMap((key) => all.services[key] ?? [])
        .filter((one) => one.needConsent !== false);
      const words = (is: boolean | undefined): string[] =>
        asked.filter(({ key }) => all.state[key] === is).map(({ type }) => WORDS[type] ?? '');
      const waiting = words(undefined);
      const granted = isImplied(all) ? [] : words(true).filter((word) => !waiting.includes(word));
      tell(choicesFrom(granted, words(false)));
    };
    const listen = (): void => {
      for (const key of (window as Page).tarteaucitron?.job ?? []) {
        // Those that listen already are not added again.
        for (const what of ['added', 'allowed', 'disallowed']) {
          addEventListener.call(document, `${key}_${what}`, read, { signal });
        }
      }
      read();
    };
    addEventListener('tac.root_available', listen, { signal });
    // Not in the README: also for a service that the page adds later, before its state is written.
    addEventListener.call(document, 'tac.consent_updated', listen, { signal });
    listen();
    return () => {
      controller.abort();
    };
  },
};
