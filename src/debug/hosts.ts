import { pageUrl } from '../url.js';
import { isGranted } from './state.js';
import { trackerAt, type Tracker } from './trackers.js';
import type { Checked, Finding, Page } from './types.js';

/** What the page has to do with one host. */
interface Contact {
  requests: number;
  tracker: Tracker | undefined;
}

const hostOf = (text: string | undefined, page: Page): string | undefined =>
  pageUrl(text ?? '', page.location)?.host;

/** Every host that the page has loaded from, or names in an element, in the order of their appearance. */
export const contactsOf = (page: Page): Map<string, Contact> => {
  const contacts = new Map<string, Contact>();
  const count = (addresses: readonly string[], requests: number): void => {
    for (const address of addresses) {
      const url = pageUrl(address, page.location);
      if (!url) continue;
      const before = contacts.get(url.host);
      contacts.set(url.host, {
        requests: (before?.requests ?? 0) + requests,
        tracker: before?.tracker ?? trackerAt(url),
      });
    }
  };
  count(page.resources, 1);
  count(page.embedded, 0);
  return contacts;
};

/** What the owner has named, by host. */
const namedHosts = (page: Page, settings: Checked): Map<string, string> => {
  const { endpoint, withdrawUrl, policyUrl, consentUrl, wordings, named = [] } = settings;
  const places: [string, string | undefined][] = [
    ...named.map((url): [string, string] => ['an address that you named', url]),
    ...wordings.map(({ purpose, document }): [string, string | undefined] => [
      `the document of ${purpose}`,
      document,
    ]),
    ['your consent-url', consentUrl],
    ['your policy-url', policyUrl],
    ['your withdraw-url', withdrawUrl],
    ['your endpoint', endpoint],
    // The last counts: what is most to the point.
    ['the host of our script', page.script],
    ['the page’s own site', page.location],
  ];
  return new Map(
    places.flatMap(([what, url]) => {
      const host = hostOf(url, page);
      return host ? [[host, what] as const] : [];
    }),
  );
};

const UNNAMED =
  'Find out what loads it (developer tools, Network, Initiator). It gets the visitor’s IP address: serve the file yourself, or name the host in your policy, and load it only after the visitor has agreed unless the page cannot work without it (GDPR, art. 6 and 13).';

/** What to do about a service that came before the visitor has agreed. */
export const beforeConsent = ({ needs }: Tracker): string =>
  `Load it only once ${needs.join(' or ')} is granted: cookies="choice" asks for it, and sales-consent-change tells the choice (ePrivacy Directive, art. 5(3); 152-FZ, art. 6 and 9).`;

const describe = (
  page: Page,
  host: string,
  { requests, tracker }: Contact,
  named: string | undefined,
): Finding => {
  const about = `host ${host}`;
  const seen = requests ? '' : ', named in the page and not seen to be contacted yet';
  if (tracker) {
    const isAllowed = isGranted(page, tracker.needs);
    const found = `${tracker.name}, ${isAllowed ? 'which the visitor has agreed to' : `though ${tracker.needs.join(' or ')} is not granted`}${seen}`;
    return isAllowed
      ? { level: 'fact', about, found, requests }
      : { level: 'problem', about, found, requests, advice: beforeConsent(tracker) };
  }
  return named
    ? { level: 'fact', about, found: `${named}${seen}`, requests }
    : { level: 'advice', about, found: `not named by you${seen}`, requests, advice: UNNAMED };
};

/** A finding for each host. */
export const inspectHosts = (page: Page, settings: Checked): Finding[] => {
  const named = namedHosts(page, settings);
  return [...contactsOf(page)].map(([host, contact]) =>
    describe(page, host, contact, named.get(host)),
  );
};
