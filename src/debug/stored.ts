import { WAITING_MARK } from '../lead/waiting-mark.js';
import { beforeConsent } from './hosts.js';
import { isGranted } from './state.js';
import { trackerOf, type Tracker } from './trackers.js';
import type { Finding, Page, Stored } from './types.js';

/** What we keep, and what for: all of it comes with something that the visitor did. */
const OURS: Readonly<Record<string, string>> = {
  'sales-roles:consent': 'ours: the visitor’s choice on cookies and storage, for 12 months',
  'sales-roles:draft': 'ours: what the visitor has begun to write in the form',
  'sales-roles:receipts': 'ours: which consents the visitor has given here, to take them back',
  'sales-roles': 'ours: requests that the endpoint has not confirmed, and digests of those sent',
  [WAITING_MARK]: 'ours: an empty mark that a request waits to be sent again',
};

const PLACES: Readonly<Record<keyof Stored, string>> = {
  cookies: 'cookies',
  localStorage: 'localStorage',
  sessionStorage: 'sessionStorage',
  databases: 'IndexedDB',
  caches: 'Cache Storage',
};

const OTHERS =
  'Say in your policy what each is for and how long it stays. What the visitor’s own request does not need may be kept only after a choice (ePrivacy Directive, art. 5(3)).';
const BLIND =
  'HttpOnly cookies, and those of other sites, cannot be seen from a page: look in the developer tools (Application or Storage).';

/** Some keys are long, and their end can be the number of a visitor. */
const LONGEST = 60;
const short = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;

const inPlace = (page: Page, kind: keyof Stored): Finding[] => {
  const about = PLACES[kind];
  const all = page.stored[kind];
  const blind = kind === 'cookies' ? BLIND : undefined;
  if (!all) {
    const found = 'cannot be read here, or the browser does not say';
    return [{ level: 'fact', about, found, advice: blind }];
  }
  const trackers = new Map<Tracker, string[]>();
  const ours: string[] = [];
  const others: string[] = [];
  for (const name of [...new Set(all)].sort()) {
    const tracker = trackerOf(name);
    if (tracker) trackers.set(tracker, [...(trackers.get(tracker) ?? []), name]);
    else if (OURS[name]) ours.push(name);
    else others.push(name);
  }
  const findings: Finding[] = [...trackers].map(([tracker, names]) => {
    const found = `${names.map(short).join(', ')}: of ${tracker.name}`;
    return isGranted(page, tracker.needs)
      ? { level: 'fact', about, found: `${found}, which the visitor has agreed to` }
      : {
          level: 'problem',
          about,
          found: `${found}, though ${tracker.needs.join(' or ')} is not granted`,
          advice: `${beforeConsent(tracker)} Left from an earlier choice? Delete it when the choice is taken back.`,
        };
  });
  for (const name of ours) findings.push({ level: 'fact', about, found: `${name}: ${OURS[name]}` });
  if (others.length) {
    const advice = blind ? `${OTHERS} ${blind}` : OTHERS;
    findings.push({ level: 'fact', about, found: others.map(short).join(', '), advice });
  } else if (blind) {
    findings.push({ level: 'fact', about, found: 'no others can be seen', advice: blind });
  }
  return findings;
};

/** What is kept in this browser for the page's site. */
export const inspectStored = (page: Page): Finding[] => {
  const findings = (Object.keys(PLACES) as (keyof Stored)[]).flatMap((kind) => inPlace(page, kind));
  if (page.serviceWorker) {
    findings.push({
      level: 'fact',
      about: 'service worker',
      found: page.serviceWorker,
      advice:
        'It answers for the page: what it fetches itself is not seen here. Look in the developer tools (Application or Service Workers).',
    });
  }
  return findings;
};

/** Whether a known service is there, by its host or by what it keeps. */
export const keepsOfTrackers = ({ stored }: Page): boolean =>
  Object.values(stored as unknown as Record<string, Stored[keyof Stored]>).some((names) =>
    names?.some(trackerOf),
  );
