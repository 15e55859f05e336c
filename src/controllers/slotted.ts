import type { ReactiveElement } from 'lit';
import { filledSlots } from './children.js';

/**
 * Renders an element anew when its owner fills a slot later, or empties it. Only then: what lit itself puts between
 * the tags is no change.
 */
export const followSlots = (host: ReactiveElement): void => {
  const now = () => [...filledSlots(host)].join();
  let before = now();
  new MutationObserver(() => {
    if (now() === before) return;
    before = now();
    // All of it: without a changed property a hierarchy looks at new cards only.
    host.requestUpdate('finder');
  }).observe(host, { childList: true });
};
