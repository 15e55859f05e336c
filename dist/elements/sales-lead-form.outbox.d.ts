import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Submission } from '../controllers/submission.js';
import type { FormMessages } from '../i18n/en.form.js';
import type { Language } from '../i18n/localized.js';
import type { LeadRole } from '../lead/types.js';
/** What has become of the last request, or of an earlier one. */
export declare const statusTemplate: (submission: Submission, messages: FormMessages, language: Language) => TemplateResult;
/** Send; or, where the same was sent before, the question whether to send it once more. */
export declare const sendTemplate: ({ phase, isRetry, sentAt }: Submission, messages: FormMessages, language: Language, act: {
    confirm: () => void;
    cancel: () => void;
}) => TemplateResult;
/** A form, as far as what waits has to do with it. */
type Form = ReactiveElement & {
    roles: readonly LeadRole[];
};
/** What waits in this browser, with what can be done about it. */
export declare const outboxTemplate: (form: Form, submission: Submission, messages: FormMessages, language: Language) => TemplateResult | typeof nothing;
/** Leads back to the form, once a request is out of hand. */
export declare const anotherTemplate: (messages: FormMessages, submission: Submission) => TemplateResult;
/** The first input, or what stands in the place of the inputs when the request is out of hand. */
export declare const focusTarget: (root: ParentNode | null) => HTMLElement | null | undefined;
export {};
