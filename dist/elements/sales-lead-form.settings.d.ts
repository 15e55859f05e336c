import type { ConsentGiven } from '../consent/receipt.js';
import type { ConsentMode, Settings } from '../contexts.js';
import type { FormMessages } from '../i18n/en.form.js';
import { type Field } from '../lead/fields.js';
import type { Encoding } from '../lead/types.js';
/** What the form can have on its own. */
type Own = Omit<Settings, 'layout' | 'cookies' | 'headingLevel'>;
/** What counts, with its defaults; of the URLs, those that are web addresses. */
export interface FormSettings {
    endpoint: string | undefined;
    encoding: Encoding;
    controller: string;
    policyUrl: string | undefined;
    consentUrl: string | undefined;
    mode: ConsentMode;
    fields: readonly Field[];
    /** The words in `fields` that name no field. */
    unknown: readonly string[];
}
/** Takes each setting from the form's own attribute, else from `<sales-roles>`. */
export declare const resolveSettings: (own: Own, above: Settings | undefined) => FormSettings;
/** What the visitor agrees to, as the receipt says it. */
export declare const consentTerms: (settings: FormSettings, messages: FormMessages, language: string) => Omit<ConsentGiven, 'recordId' | 'eventTime' | 'cookieChoice'>;
/** Tells the page's owner in the console what is missing, and what means nothing. */
export declare const tellOwner: ({ policyUrl, consentUrl, unknown }: FormSettings) => void;
export {};
