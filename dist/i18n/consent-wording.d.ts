import type { FormMessages } from './en.form.js';
/** A run of words, linked to a document or not. */
export interface Words {
    text: string;
    href?: string | undefined;
}
/** What stands beside the box or the button, in parts: the agreement itself, and what explains it. */
export interface ConsentWording {
    agreement: Words[];
    explanation: Words[];
    /** All of it as one text, as the receipt keeps it. */
    text: string;
}
/** What the wording depends on. */
interface Given {
    mode: 'checkbox' | 'notice';
    controller: string;
    policyUrl: string | undefined;
    consentUrl: string | undefined;
}
/** The words that a visitor agrees to. */
export declare const consentWording: (messages: FormMessages, { mode, controller, policyUrl, consentUrl }: Given) => ConsentWording;
export {};
