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
    withdrawUrl: string | undefined;
}
/** How the visitor can withdraw. */
export declare const withdrawalWording: (messages: FormMessages, { withdrawUrl }: Pick<Given, 'withdrawUrl'>) => string;
/** The words that a visitor agrees to for the answer to the request. */
export declare const consentWording: (messages: FormMessages, given: Given) => ConsentWording;
/** The text in a language, else in English, else in whichever there is. */
export declare const localText: (text: string | Readonly<Record<string, string>>, language: string) => string;
/** A purpose that the owner adds. */
interface FurtherPurpose {
    id: string;
    text?: string | Readonly<Record<string, string>> | undefined;
    url?: string | undefined;
    required?: boolean | undefined;
}
/** The words of a box of its own, for a purpose beside the answer to the request. */
export declare const purposeWording: (messages: FormMessages, controller: string, { id, text, url, required }: FurtherPurpose) => Omit<ConsentWording, 'explanation'>;
export {};
