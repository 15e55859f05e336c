import type { Role, ShownCatalogue } from '../catalogue/types.js';
import type { FindMessages } from '../i18n/en.find.js';
import type { FormMessages } from '../i18n/en.form.js';
import type { Messages } from '../i18n/en.js';
import type { Language } from '../i18n/localized.js';
/** What a widget is rendered with. */
export interface ShadowOptions {
    language: Language;
    catalogue: ShownCatalogue;
    /** The roles with their sections, by id. */
    roles: ReadonlyMap<string, Role>;
    messages: Messages;
    formMessages: FormMessages;
    findMessages: FindMessages;
    /** For each `<style>`, where the page's policy asks for one. */
    nonce: string | undefined;
}
/**
 * Renders a widget with its shadow roots.
 *
 * @param tag The widget as an owner would write it, with all its attributes.
 */
export declare const renderShadow: (tag: string, options: ShadowOptions) => string;
