import type { Choices, ConsentState, Source } from './types.js';
/** Before the visitor has said anything: only what a request itself needs. */
export declare const undecided: ConsentState;
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
export declare const readConsent: () => ConsentState;
/**
 * Takes what the visitor chose on our own notice, and tells everything on the page; without choices it was
 * only dismissed.
 *
 * @returns whether this browser keeps it; else it holds for the life of the page.
 */
export declare const choose: (choices: Choices) => boolean;
/**
 * Says which version of the owner's policy is in force: a choice on another one is asked for again. One page
 * has one: the first that is said counts.
 */
export declare const expectPolicy: (policy: string) => void;
/** Follows a manager, once a page. What it told stays for the page's life: it is there longer than any element of ours. */
export declare const follow: ({ name, start }: Source) => (() => void);
/**
 * Whether an element may show the notice, or tell of changes: the first that asks for it, until it lets
 * others have it.
 */
export declare const claim: (part: 'notice' | 'voice', element: Element) => boolean;
/** Lets another element show the notice, or tell of changes. */
export declare const release: (part: 'notice' | 'voice', element: Element) => void;
/** Whether the visitor has made a choice on our own notice that does not hold any more. */
export declare const hasLapsed: () => boolean;
/** Calls `listener` whenever the choice may have changed, here or in another tab; returns how to stop. */
export declare const subscribe: (listener: () => void) => (() => void);
