import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { type ComparisonLabels } from '../catalogue/compare.js';
import type { Catalogue, Role } from '../catalogue/types.js';
import type { FindMessages } from '../i18n/en.find.js';
/** What the comparison takes from the hierarchy at each rendering. */
export interface Compared {
    catalogue: Catalogue;
    messages: FindMessages;
    labels: ComparisonLabels;
    headingLevel: number;
    contentLang: string | typeof nothing;
    /** The positions of the roles that a filter leaves; `undefined` for all. */
    found: ReadonlySet<number> | undefined;
    /** The address of the page with this comparison, where links are on. */
    url: string | undefined;
    isSelected: (role: Role) => boolean;
}
interface Host extends ReactiveElement {
    readonly renderRoot: HTMLElement | DocumentFragment;
}
/** Two or three roles side by side: chosen here or on their cards, with what differs first. */
export declare class Comparison {
    #private;
    /** Whether it is shown. */
    isOpen: boolean;
    /** The ids of the roles, none twice. */
    ids: readonly string[];
    /** @param changed Told when a visitor has changed the comparison. */
    constructor(host: Host, changed: () => void);
    get isFull(): boolean;
    has(id: string): boolean;
    /**
     * Takes the roles that a link names, or those that another catalogue leaves: the first of them.
     *
     * @returns whether it has opened for them. It never closes: the visitor may be in it.
     */
    set(ids: readonly string[]): boolean;
    /** Takes back what was said of a press: there was another. */
    quiet(): void;
    toggle(id: string): void;
    /** Shows it to a visitor who asks for it, with the focus on its title. */
    show(): Promise<void>;
    /** Brings it into view, and returns whether it is there already. */
    reveal(): boolean;
    render(compared: Compared): TemplateResult | typeof nothing;
}
export {};
