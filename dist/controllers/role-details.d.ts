import { type nothing, type ReactiveElement } from 'lit';
import type { Role } from '../catalogue/types.js';
export { withSections } from '../catalogue/with-sections.js';
/**
 * Renders what opens on a card.
 *
 * @param card whose shadow root it stands in.
 * @param headingLevel of the card; those of the sections are one deeper.
 * @param lang of the role's texts, where it differs from that of the words around.
 */
export type RenderDetails = (role: Role, card: ReactiveElement, headingLevel: number, lang: string | typeof nothing) => unknown;
/** Those of the details, open. */
export declare const styles: import("lit").CSSResult;
/** White paper, whatever the page looks like. */
export declare const paper: import("lit").CSSResult;
/** The sections of a role, each a titled list. `<bdi>`: on a page that is written the other way a full stop stays at its end. */
export declare const renderDetails: RenderDetails;
/**
 * The same for a card that stands by itself, which opens when the page is printed, and has nobody to look after it.
 *
 * @param before What this returned for the card before.
 */
export declare const detailsOf: (card: ReactiveElement, before?: RenderDetails) => RenderDetails;
