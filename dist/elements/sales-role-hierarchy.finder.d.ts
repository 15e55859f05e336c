import { nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { LevelGroup } from '../catalogue/tree.js';
import type { ShownCatalogue } from '../catalogue/types.js';
import { type Layout } from '../contexts.js';
import { type RenderDetails } from '../controllers/role-details.js';
import type { View } from './sales-role-hierarchy.cards.js';
interface Host extends ReactiveElement {
    catalogue: ShownCatalogue | undefined;
}
/**
 * What a hierarchy has beside its cards, loaded after the first frame: search and filter, comparison, links,
 * print, what can be taken along, and the layouts other than by level.
 */
export declare class Finder implements ReactiveController {
    #private;
    constructor(host: Host);
    hostUpdate(): void;
    hostUpdated(): void;
    /** The details of a card, with its tools; the same function always, so that no card renders for it. */
    readonly details: RenderDetails;
    /** What stands above the roles. */
    renderTop(view: View): TemplateResult | typeof nothing;
    renderLayout(layout: Layout, groups: readonly LevelGroup[], view: View): unknown;
    /** What stands below the roles. */
    renderBottom(view: View): TemplateResult | typeof nothing;
}
export {};
