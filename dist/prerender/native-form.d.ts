import type { Settings } from '../contexts.js';
import { type Own } from '../elements/sales-lead-form.settings.js';
import type { FormMessages } from '../i18n/en.form.js';
/**
 * Lets a form post by itself, where no script takes it over: to its endpoint, with the names of its inputs, and
 * with what the receiver needs for a receipt, in a field `native` (see "Without a script" in the README).
 *
 * @param shadow The form as the elements render it.
 */
export declare const nativeForm: (shadow: string, own: Own, above: Settings | undefined, messages: FormMessages) => string;
