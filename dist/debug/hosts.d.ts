import { type Tracker } from './trackers.js';
import type { Checked, Finding, Page } from './types.js';
/** What the page has to do with one host. */
interface Contact {
    requests: number;
    tracker: Tracker | undefined;
}
/** Every host that the page has loaded from, or names in an element, in the order of their appearance. */
export declare const contactsOf: (page: Page) => Map<string, Contact>;
/** What to do about a service that came before the visitor has agreed. */
export declare const beforeConsent: ({ needs }: Tracker) => string;
/** A finding for each host. */
export declare const inspectHosts: (page: Page, settings: Checked) => Finding[];
export {};
