import { globalPrivacyControl } from './sources/gpc.js';
import {
  categories,
  decide,
  readStored,
  store,
  versionOf,
  wasStored,
  watchStored,
} from './sources/own-notice.js';
import type { Choices, ConsentState, Source } from './types.js';
import { isTime } from './well-formed.js';

/** What a manager on this page told last. */
interface Report {
  choices: Choices;
  decidedAt: string | undefined;
}

/** What one page has in common, however many widgets and copies of this module are on it. */
interface Page {
  /** The visitor's choice where the browser keeps nothing: for the page's life. */
  kept?: ConsentState | undefined;
  /** By the name of the manager. */
  reports: Map<string, Report>;
  /** The element that shows the notice, and the one that tells of changes: one each per page. */
  notice?: Element | undefined;
  voice?: Element | undefined;
  /** The owner's version of the policy. */
  policy?: string | undefined;
  /** Whether the owner has been told of a second version. */
  isTold?: boolean;
}

// On the document, not in a variable: a page can load this module twice (see contexts.ts), and both must agree.
const PAGE = Symbol.for('sales-roles/consent@1');
const page = (): Page => ((document as { [PAGE]?: Page })[PAGE] ??= { reports: new Map() });

const CHANGE = 'sales-roles:consent';
// CustomEvent: MooTools 1.2 puts a class of its own in the place of `Event`.
const announce = (): boolean => dispatchEvent.call(document, new CustomEvent(CHANGE));

/** Before the visitor has said anything: only what a request itself needs. */
export const undecided: ConsentState = { categories: categories(() => 'undecided') };

const readOwn = (): ConsentState => {
  const { kept, policy } = page();
  const stored = readStored(policy);
  // Both are there where storage is full and another tab could write: the later counts.
  if (kept && (stored?.decidedAt ?? '') <= (kept.decidedAt ?? '')) {
    return kept.version === versionOf(policy) ? kept : undecided;
  }
  return stored ?? undecided;
};

/**
 * The choice in force on this page: that of a consent manager where there is one, else the one made on
 * our own notice. Global Privacy Control refuses marketing whatever was chosen. Of several managers a
 * refusal wins.
 *
 * @example
 * ```js
 * import { readConsent } from 'sales-roles';
 *
 * const { analytics } = readConsent().categories;
 * console.log(analytics); // → undecided
 * document.addEventListener('sales-consent-change', () => {
 *   console.log(readConsent().categories.analytics); // → granted
 * });
 * ```
 */
export const readConsent = (): ConsentState => {
  const reports = [...page().reports];
  const [manager] = reports;
  const base: ConsentState = manager
    ? { ...undecided, decidedAt: manager[1].decidedAt, manager: manager[0] }
    : readOwn();
  return {
    ...base,
    categories: categories((category) => {
      if (category === 'marketing' && globalPrivacyControl()) return 'denied';
      const said = reports.map(([, { choices }]) => choices[category]);
      if (said.includes(false)) return 'denied';
      return said.includes(true) ? 'granted' : base.categories[category];
    }),
  };
};

/**
 * Takes what the visitor chose on our own notice, and tells everything on the page; without choices it was
 * only dismissed.
 *
 * @returns whether this browser keeps it; else it holds for the life of the page.
 */
export const choose = (choices: Choices): boolean => {
  const state = decide(choices, versionOf(page().policy));
  const isStored = store(state);
  page().kept = isStored ? undefined : state;
  announce();
  return isStored;
};

/** The longest version of a policy: a receipt holds it. */
const MAX_POLICY = 100;

/**
 * Says which version of the owner's policy is in force: a choice on another one is asked for again. One page
 * has one: the first that is said counts.
 */
export const expectPolicy = (policy: string): void => {
  const { policy: before } = page();
  const version = policy.slice(0, MAX_POLICY);
  if (before === undefined) {
    page().policy = version;
    announce();
  } else if (before !== version && !page().isTold) {
    page().isTold = true;
    console.error(`sales-roles: policy-version: expected "${before}", as before, got "${version}"`);
  }
};

const isSame = (one: Report | undefined, choices: Choices, decidedAt: string | undefined) =>
  one?.decidedAt === decidedAt &&
  JSON.stringify(Object.entries(one?.choices ?? {}).sort()) ===
    JSON.stringify(Object.entries(choices).sort());

/** Follows a manager, once a page. What it told stays for the page's life: it is there longer than any element of ours. */
export const follow = ({ name, start }: Source): (() => void) =>
  start((choices, time) => {
    const { reports } = page();
    const decidedAt = isTime(time) ? time : undefined;
    const before = reports.get(name);
    if (choices ? before && isSame(before, choices, decidedAt) : !before) return;
    if (choices) reports.set(name, { choices, decidedAt });
    else reports.delete(name);
    announce();
  });

/**
 * Whether an element may show the notice, or tell of changes: the first that asks for it, until it lets
 * others have it.
 */
export const claim = (part: 'notice' | 'voice', element: Element): boolean =>
  (page()[part] ??= element) === element;

/** Lets another element show the notice, or tell of changes. */
export const release = (part: 'notice' | 'voice', element: Element): void => {
  if (page()[part] !== element) return;
  page()[part] = undefined;
  announce();
};

/** Whether the visitor has made a choice on our own notice that does not hold any more. */
export const hasLapsed = (): boolean => wasStored() && !readStored(page().policy);

/** Calls `listener` whenever the choice may have changed, here or in another tab; returns how to stop. */
export const subscribe = (listener: () => void): (() => void) => {
  addEventListener.call(document, CHANGE, listener);
  const stop = watchStored(listener);
  return () => {
    removeEventListener.call(document, CHANGE, listener);
    stop();
  };
};
