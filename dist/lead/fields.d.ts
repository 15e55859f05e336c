import type { Contact, FieldName } from './types.js';
/** An input of the form. */
export interface Field {
    name: FieldName;
    required: boolean;
}
/** What is wrong with a value; `either`: a phone number or an email is needed. */
export type FieldError = 'required' | 'invalid' | 'either';
/**
 * Reads the attribute `fields`: names, each once, with `*` after what is required. Where that leaves
 * none, the default counts: a form without a field could take no request.
 */
export declare const parseFields: (text: string) => {
    fields: Field[];
    unknown: string[];
};
/** Whether phone and email stand there, neither required: then one of them has to be given. */
export declare const needsEither: (fields: readonly Field[]) => boolean;
/** Checks what was typed; returns the contact as it is sent, and what is wrong by field. */
export declare const readContact: (fields: readonly Field[], typed: (name: FieldName) => string) => {
    contact: Contact;
    errors: Map<FieldName, FieldError>;
};
