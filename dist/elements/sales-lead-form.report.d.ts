import type { OwnerSettings } from '../contexts.js';
import type { FormMessages } from '../i18n/en.form.js';
import type { Localized } from '../i18n/localized.js';
import type { FormSettings, Own } from './sales-lead-form.settings.js';
/** What the form's owner has said. */
export interface Given {
    own: Own;
    above: OwnerSettings | undefined;
    settings: FormSettings;
    /** That of the page, where it is no colour. */
    brand: string | undefined;
}
/**
 * Tells the page's owner in the console what is wrong with the settings, and with `debug`, with the page.
 *
 * @param told What was told before: nothing of it is told again.
 */
export declare const tellOwner: (form: Element, given: Given, { texts }: Localized<FormMessages>, told: Set<string>) => Promise<void>;
