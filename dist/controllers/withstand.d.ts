import type { ReactiveElement } from 'lit';
/** Lets an element withstand what a page does to presses, and a translator to texts. */
export declare const withstand: (host: ReactiveElement) => void;
