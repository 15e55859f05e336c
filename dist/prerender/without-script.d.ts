import { type ReactiveElement, type TemplateResult } from 'lit';
import type { Role } from '../catalogue/types.js';
import { renderDetails } from '../controllers/role-details.js';
import type { Messages } from '../i18n/en.js';
/** A card's details for a page without a script; what takes the card over puts its own in their place. */
export declare const staticDetails: (role: Role, card: ReactiveElement, { details }: Messages, headingLevel: number, lang: Parameters<typeof renderDetails>[3]) => TemplateResult;
/** They look like the button that they stand for, which does nothing without a script. */
export declare const staticStyles: import("lit").CSSResult;
/** Where no script comes, what does nothing without one is not there, nor the room that is kept for what comes. */
export declare const withoutScript: import("lit").CSSResult;
/** The columns of a block of cards by how many it will have, not by how many have come: see `sales-role-hierarchy.styles.ts`. */
export declare const countStyles: import("lit").CSSResult;
