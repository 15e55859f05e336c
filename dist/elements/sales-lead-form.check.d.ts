import type { Contact } from '../lead/types.js';
import { type FormSettings } from './sales-lead-form.settings.js';
import type { Errors, InputName } from './sales-lead-form.templates.js';
/** What stands in the form. */
interface Filled {
    contact: Contact;
    errors: Errors;
    /** The hidden field was filled in, as robots do. */
    suspicious: boolean;
    isTicked: (box: InputName) => boolean;
}
/** Reads the inputs, and says which of them are to be mended. */
export declare const readForm: ({ fields, mode, purposes }: FormSettings, input: (id: InputName | 'website') => HTMLInputElement | null) => Filled;
/** The ticks of the consents: each was made for the words beside it, and for no others. */
export declare class Ticks {
    #private;
    /** Takes them out where the words are others now. */
    keep(root: ParentNode, words: unknown): void;
}
/** Whether the visitor has written nothing. */
export declare const isBlank: (root: ParentNode) => boolean;
/** Writes a contact into the inputs. */
export declare const writeContact: (root: ParentNode, contact: Contact) => void;
export {};
