import { nothing, type TemplateResult } from 'lit';
import type { FormMessages } from '../i18n/en.form.js';
import { type FieldError } from '../lead/fields.js';
import type { FieldName, LeadRole } from '../lead/types.js';
import { type FormSettings } from './sales-lead-form.settings.js';
/** What a visitor fills in or ticks; also the id in the shadow root. */
export type InputName = FieldName | 'consent' | `purpose-${string}`;
/** What is wrong, by input. Not in words: the language may change after it. */
export type Errors = ReadonlyMap<InputName, FieldError>;
/** What the templates show. */
export interface View {
    settings: FormSettings;
    errors: Errors;
    messages: FormMessages;
}
/** What is wrong with an input, if anything is. */
export declare const errorTemplate: (view: View, name: InputName) => TemplateResult | typeof nothing;
/** The title, and what invites to write. */
export declare const headerTemplate: (level: number, { title, intro }: FormMessages, isOpen: boolean) => TemplateResult;
/** The labelled inputs, each with its error. */
export declare const fieldsTemplate: (view: View) => unknown;
/** What has to be mended, one link for each input: takes the focus after a failed Send. */
export declare const summaryTemplate: (view: View, goTo: (name: InputName) => void) => TemplateResult | typeof nothing;
/**
 * The chosen roles, each with a button that takes it out.
 *
 * @param lang of their titles, where it is known.
 */
export declare const rolesTemplate: (roles: readonly LeadRole[], lang: string | undefined, messages: FormMessages, remove: (id: string) => void) => TemplateResult | typeof nothing;
/** A field that people do not see and robots fill in. */
export declare const trapTemplate: (messages: FormMessages) => TemplateResult;
