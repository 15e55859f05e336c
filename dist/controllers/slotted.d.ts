import type { ReactiveElement } from 'lit';
/**
 * Renders an element anew when its owner fills a slot later, or empties it. Only then: what lit itself puts between
 * the tags is no change.
 */
export declare const followSlots: (host: ReactiveElement) => void;
