import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { ShownCatalogue } from './catalogue/types.js';
import type { Purpose } from './consent/types.js';
import type { Encoding, LeadRole } from './lead/types.js';
/** How the visitor agrees: by a box, or by the button under a notice. */
export type ConsentMode = 'checkbox' | 'notice';
/** What the owner said on `<sales-roles>`, for the parts inside. */
export interface OwnerSettings {
    src?: string | undefined;
    endpoint?: string | undefined;
    encoding?: Encoding | undefined;
    controller?: string | undefined;
    policyUrl?: string | undefined;
    consentUrl?: string | undefined;
    consent?: ConsentMode | undefined;
    purposes?: string | readonly Purpose[] | undefined;
    withdrawUrl?: string | undefined;
    fields?: string | undefined;
    layout?: Layout | undefined;
    cookies?: Cookies | undefined;
    policyVersion?: string | undefined;
    integrations?: string | undefined;
    debug?: boolean | undefined;
    deepLinks?: boolean | undefined;
    /** Tells widgets of one page apart. */
    id?: string;
    /** Brings the details of the built-in roles before a visitor opens the first. */
    loadSections?: () => Promise<void>;
}
/** What a part takes from the widget that it is in. */
export interface Settings {
    /** The element that has the owner's attributes. */
    owner: OwnerSettings;
    /** The level of the widget's own title; a part's title is one deeper. */
    headingLevel: number;
    /** Takes roles out of what is chosen, once their request is out of the visitor's hands. */
    release: (roles: readonly LeadRole[]) => void;
}
/** How the roles are shown: a band for each level, who reports to whom, or one list. */
export type Layout = 'levels' | 'tree' | 'list';
/** What the notice on cookies does: it informs, it offers a choice, or it is not shown. */
export type Cookies = 'notice' | 'choice' | 'off';
export declare const catalogueContext: {
    __context__: ShownCatalogue | undefined;
};
export declare const selectionContext: {
    __context__: readonly LeadRole[];
};
export declare const settingsContext: {
    __context__: Settings | undefined;
};
/** Takes the value of the nearest provider above, if there is one, and each new value; updates the host. */
export declare const consume: <T>(host: ReactiveElement, context: Context<unknown, T>, callback?: (value: T) => void) => ContextConsumer<Context<unknown, T>, ReactiveElement>;
