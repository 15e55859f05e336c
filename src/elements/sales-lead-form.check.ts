import { readContact } from '../lead/fields.js';
import type { Contact, FieldName } from '../lead/types.js';
import { boxOf, type FormSettings } from './sales-lead-form.settings.js';
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
export const readForm = (
  { fields, mode, purposes }: FormSettings,
  input: (id: InputName | 'website') => HTMLInputElement | null,
): Filled => {
  const { contact, errors } = readContact(fields, (name) => input(name)?.value ?? '');
  const isTicked = (box: InputName): boolean => input(box)?.checked === true;
  const required = purposes.filter((purpose) => purpose.required).map(boxOf);
  const boxes: InputName[] = mode === 'checkbox' ? ['consent', ...required] : required;
  const lacking = boxes.filter((box) => !isTicked(box)).map((box) => [box, 'required'] as const);
  return {
    contact,
    errors: new Map([...errors, ...lacking]),
    suspicious: Boolean(input('website')?.value),
    isTicked,
  };
};

const inputsIn = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('[part=input]'),
];

/** The ticks of the consents: each was made for the words beside it, and for no others. */
export class Ticks {
  #words: string | undefined;

  /** Takes them out where the words are others now. */
  keep(root: ParentNode, words: unknown): void {
    const before = this.#words;
    this.#words = JSON.stringify(words);
    if (before === undefined || before === this.#words) return;
    for (const box of root.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
      box.checked = false;
    }
  }
}

/** Whether the visitor has written nothing. */
export const isBlank = (root: ParentNode): boolean => inputsIn(root).every(({ value }) => !value);

/** Writes a contact into the inputs. */
export const writeContact = (root: ParentNode, contact: Contact): void => {
  const inputs = inputsIn(root);
  for (const input of inputs) input.value = contact[input.id as FieldName] ?? '';
  // As if the visitor had written it: for what follows the form. (`Event` is MooTools' own on some pages.)
  inputs[0]?.dispatchEvent(new CustomEvent('input', { bubbles: true }));
};
