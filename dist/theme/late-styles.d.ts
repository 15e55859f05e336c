import type { CSSResult, ReactiveElement } from 'lit';
/**
 * Adds styles to an element that is there already: those of a part of it that is loaded later. Once, however
 * often they are added.
 *
 * @returns whether they are new.
 */
export declare const addStyles: (element: ReactiveElement, { styleSheet }: CSSResult) => unknown;
