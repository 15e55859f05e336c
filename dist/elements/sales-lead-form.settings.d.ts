import type { ConsentGiven } from '../consent/receipt.js';
import type { Purpose } from '../consent/types.js';
import type { ConsentMode, OwnerSettings, Settings } from '../contexts.js';
import type { FormMessages } from '../i18n/en.form.js';
import { type Field } from '../lead/fields.js';
import type { Encoding } from '../lead/types.js';
/** What the form can have on its own. */
export type Own = Omit<OwnerSettings, 'src' | 'layout' | 'cookies' | 'integrations' | 'policyVersion'>;
/** What counts, with its defaults; of the URLs, those that are web addresses. */
export interface FormSettings {
    endpoint: string | undefined;
    encoding: Encoding;
    controller: string;
    policyUrl: string | undefined;
    consentUrl: string | undefined;
    withdrawUrl: string | undefined;
    mode: ConsentMode;
    /** Those beside the answer to the request. */
    purposes: readonly Purpose[];
    fields: readonly Field[];
    /** What is wrong with what the owner said, for the console. */
    issues: readonly string[];
}
/** The box of a purpose, by its id in the shadow root. */
export declare const boxOf: ({ id }: Purpose) => `purpose-${string}`;
/** Takes each setting from the form's own attribute, else from `<sales-roles>`. */
export declare const resolveSettings: (own: Own, above: Settings | undefined) => FormSettings;
/** The inputs that the settings come to, in their order. */
export declare const inputNames: ({ fields, purposes }: FormSettings) => string;
/** The words of each consent, as the receipt keeps them, with its document. */
export declare const termsWording: (settings: FormSettings, messages: FormMessages) => readonly {
    wording: string;
    document: string | undefined;
}[];
/** What the visitor agrees to, as the receipt says it. */
export declare const consentTerms: (settings: FormSettings, messages: FormMessages, isTicked: (box: `purpose-${string}`) => boolean) => Omit<ConsentGiven, 'recordId' | 'eventTime' | 'cookieChoice'>;
