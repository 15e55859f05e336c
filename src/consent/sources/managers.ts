// One chunk, which only a page with a consent manager loads: see ../managers.ts.
import { follow } from '../state.js';
import { klaro } from './klaro.js';
import { tarteaucitron } from './tarteaucitron.js';
import { tcf } from './tcf.js';
import { vanillaCookieConsent } from './vanilla-cookieconsent.js';

export const sources = { klaro, tarteaucitron, tcf, vanillaCookieConsent };

type Name = keyof typeof sources;

// On the document, not in a variable: a page can load this module twice (see contexts.ts).
const PAGE = Symbol.for('sales-roles/managers@1');

/** Follows each manager that is there, once a page; one that throws is tried again the next time. */
export const followFound = (found: Readonly<Record<Name, unknown>>): void => {
  const followed = ((document as { [PAGE]?: Set<Name> })[PAGE] ??= new Set());
  for (const name of Object.keys(sources) as Name[]) {
    if (!found[name] || followed.has(name)) continue;
    try {
      follow(sources[name]);
      followed.add(name);
    } catch (error) {
      console.error(`sales-roles: ${name} could not be followed`, error);
    }
  }
};
