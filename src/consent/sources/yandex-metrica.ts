import { readConsent } from '../state.js';

interface Page {
  ym?: (counter: number, method: 'reachGoal', goal: string, params: object) => void;
  dataLayer?: unknown;
}

/** Our events are the goals' ids: none has a sign that Metrica forbids in them (yandex.com/support/metrica/en/objects/reachgoal). */
const GOALS = [
  'sales-role-select',
  'sales-role-toggle',
  'sales-lead-submit',
  'sales-lead-sent',
  'sales-lead-queued',
  'sales-lead-failed',
];

/** What we read of our events: never what the visitor wrote, nor `reason`, which can be an error's own words. */
interface Told {
  roleId?: string;
  selected?: boolean;
  open?: boolean;
}

/**
 * Goals for Yandex Metrica and events for `dataLayer`, only while analytics are granted. Called once a
 * page; counters may be added later.
 */
export const tellMetrica = (counters: ReadonlySet<number>): void => {
  const tell = (event: Event): void => {
    const { roleId, selected, open } = event as Event & Told;
    // Taking a role out again, or closing it, is no goal.
    if (!counters.size || selected === false || open === false) return;
    if (readConsent().categories.analytics !== 'granted') return;
    const params = roleId === undefined ? {} : { roleId };
    // Absent where the page loads its counter only after a consent: nothing is kept for it.
    const { ym, dataLayer } = window as Page;
    if (typeof ym === 'function') {
      for (const counter of counters) ym(counter, 'reachGoal', event.type, params);
    }
    if (Array.isArray(dataLayer)) dataLayer.push({ event: event.type, ...params });
  };
  // On the document: each event passes it once, however many widgets there are.
  for (const goal of GOALS) addEventListener.call(document, goal, tell);
};
