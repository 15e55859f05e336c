import type { Source } from '../types.js';
import { choicesFrom } from './category-names.js';

/** What we read of the library's own cookie (vanilla-cookieconsent 3.1.0, types/index.d.ts: CookieValue). */
interface CookieValue {
  /** Those accepted. */
  categories?: readonly string[];
  consentId?: string;
  lastConsentTimestamp?: string;
}

interface Page {
  CookieConsent?: { validConsent?(): boolean; getCookie(): CookieValue };
}

type Detail = { cookie?: CookieValue; modalName?: string } | null;

/** Its cookie, whatever the page calls it: the youngest, if there are several. */
const findCookie = (): CookieValue | undefined =>
  // Not `document.cookie`, which an element of the page can hide. (MooTools has its own `Document`.)
  (
    Reflect.get(
      Object.getPrototypeOf(XMLDocument.prototype) as object,
      'cookie',
      document,
    ) as string
  )
    .split('; ')
    .flatMap((cookie): CookieValue[] => {
      try {
        const value = JSON.parse(decodeURIComponent(cookie.replace(/^[^=]*=/, ''))) as CookieValue;
        return value.consentId && value.lastConsentTimestamp ? [value] : [];
      } catch {
        return [];
      }
    })
    .sort(
      (a, b) => Date.parse(a.lastConsentTimestamp ?? '') - Date.parse(b.lastConsentTimestamp ?? ''),
    )
    .pop();

/** All that the visitor was asked about and did not accept is refused, whatever the page calls it. */
const REFUSED = { preferences: false, analytics: false, marketing: false };

/** vanilla-cookieconsent 3: its window events (docs/advanced/callbacks-events.md). */
export const vanillaCookieConsent: Source = {
  name: 'vanilla-cookieconsent',
  start(tell) {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (cookie: CookieValue | undefined): void => {
      if (!cookie) tell({});
      else {
        tell({ ...REFUSED, ...choicesFrom(cookie.categories ?? []) }, cookie.lastConsentTimestamp);
      }
    };
    /** What counts now: by its API, which only the UMD file makes a global of. */
    const read = (otherwise: () => CookieValue | undefined): void => {
      const { CookieConsent: api } = window as Page;
      if (!api?.validConsent) show(otherwise());
      else show(api.validConsent() ? api.getCookie() : undefined);
    };
    const hear = ({ detail }: CustomEvent<Detail>): void => {
      if (detail?.cookie) show(detail.cookie);
      // It asks, for the first time or again: what it may have kept is not in force.
      else if (detail?.modalName === 'consentModal') read(() => undefined);
    };
    // Of these only `cc:onConsent` comes on each page; a later change fires only `cc:onChange`.
    for (const type of ['cc:onConsent', 'cc:onChange', 'cc:onModalShow']) {
      addEventListener(type, hear as (event: Event) => void, { signal });
    }
    // Imported as a module, it can only be heard, and we may have come after its event.
    read(() =>
      document.documentElement.classList.contains('show--consent') ? undefined : findCookie(),
    );
    return () => {
      controller.abort();
    };
  },
};
