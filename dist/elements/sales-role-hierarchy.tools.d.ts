import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { type ComparisonLabels } from '../catalogue/compare.js';
import type { Catalogue, Role } from '../catalogue/types.js';
import type { FindMessages } from '../i18n/en.find.js';
import type { Comparison } from './sales-role-hierarchy.comparison.js';
/** What the tools take from the hierarchy at each rendering. */
export interface ToolsView {
    catalogue: Catalogue;
    messages: FindMessages;
    labels: ComparisonLabels;
    comparison: Comparison;
    /** The address of the page with a role open, where links are on. */
    url: (role: Role) => string | undefined;
    /** Renders the open cards anew. */
    refresh: () => void;
}
/** What can be done with one role, at the end of its details: compare it, and take it along. */
export declare class Tools {
    #private;
    constructor(view: () => ToolsView | undefined);
    /** @param lang of the role's texts, where it differs from the language around. */
    render(role: Role, card: ReactiveElement, lang: string | typeof nothing): TemplateResult | typeof nothing;
    /** Takes back what was said of a press: there was another. */
    quiet(): void;
}
