import { isEmail, MAX_LENGTH, normalisePhone } from './contact.js';
import type { Contact, FieldName } from './types.js';

/** An input of the form. */
export interface Field {
  name: FieldName;
  required: boolean;
}

/** What is wrong with a value; `either`: a phone number or an email is needed. */
export type FieldError = 'required' | 'invalid' | 'either';

const isName = (text: string): text is FieldName => Object.hasOwn(MAX_LENGTH, text);

/**
 * Reads the attribute `fields`: names, each once, with `*` after what is required. Where that leaves
 * none, the default counts: a form without a field could take no request.
 */
export const parseFields = (text: string): { fields: Field[]; unknown: string[] } => {
  const fields: Field[] = [];
  const unknown: string[] = [];
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    const name = word.toLowerCase().replace(/\*$/, '');
    if (!isName(name)) unknown.push(word);
    else if (!fields.some((field) => field.name === name)) {
      fields.push({ name, required: word.endsWith('*') });
    }
  }
  if (fields.length) return { fields, unknown };
  return { fields: parseFields('name* phone email message').fields, unknown };
};

/** Whether phone and email stand there, neither required: then one of them has to be given. */
export const needsEither = (fields: readonly Field[]): boolean =>
  fields.filter(({ name, required }) => (name === 'phone' || name === 'email') && !required)
    .length === 2;

/** Checks what was typed; returns the contact as it is sent, and what is wrong by field. */
export const readContact = (
  fields: readonly Field[],
  typed: (name: FieldName) => string,
): { contact: Contact; errors: Map<FieldName, FieldError> } => {
  const contact: Contact = {};
  const errors = new Map<FieldName, FieldError>();
  for (const { name, required } of fields) {
    const text = typed(name).trim();
    const value = name === 'phone' ? normalisePhone(text) : text;
    if (!text) {
      if (required) errors.set(name, 'required');
    } else if (!value || (name === 'email' && !isEmail(value))) errors.set(name, 'invalid');
    else contact[name] = value;
  }
  const lacks = (name: FieldName) => !contact[name] && !errors.has(name);
  if (needsEither(fields) && lacks('phone') && lacks('email')) errors.set('phone', 'either');
  // A request that says nothing is none: receivers would refuse it.
  const [first] = fields;
  if (first && !errors.size && !Object.keys(contact).length) errors.set(first.name, 'required');
  return { contact, errors };
};
