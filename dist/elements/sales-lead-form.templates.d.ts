import { nothing, type TemplateResult } from 'lit';
import type { ConsentMode } from '../contexts.js';
import type { ConsentWording } from '../i18n/consent-wording.js';
import type { FormMessages } from '../i18n/en.form.js';
import { type Field, type FieldError } from '../lead/fields.js';
import type { FieldName, LeadRole } from '../lead/types.js';
/** What a visitor fills in or ticks; also the id in the shadow root. */
export type InputName = FieldName | 'consent';
/** What is wrong, by input. Not in words: the language may change after it. */
export type Errors = ReadonlyMap<InputName, FieldError>;
/** The labelled inputs, each with its error. */
export declare const fieldsTemplate: (fields: readonly Field[], errors: Errors, messages: FormMessages) => unknown;
/** What has to be mended, one link for each input: takes the focus after a failed Send. */
export declare const summaryTemplate: (errors: Errors, messages: FormMessages, goTo: (name: InputName) => void) => TemplateResult | typeof nothing;
/** The chosen roles, each with a button that takes it out. */
export declare const rolesTemplate: (roles: readonly LeadRole[], messages: FormMessages, remove: (id: string) => void) => TemplateResult | typeof nothing;
/** What the visitor agrees to: beside a box, which is never ticked beforehand, or above the button. */
export declare const consentTemplate: (mode: ConsentMode, { agreement, explanation }: ConsentWording, errors: Errors, messages: FormMessages) => TemplateResult;
/** A field that people do not see and robots fill in. */
export declare const trapTemplate: (messages: FormMessages) => TemplateResult;
