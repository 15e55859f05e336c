import * as z from 'zod/mini';
import { MAX_LENGTH } from '../../src/lead/contact.js';
import { type FieldError, parseFields, readContact } from '../../src/lead/fields.js';
import type { Contact, FieldName, LeadRole } from '../../src/lead/types.js';

// How long the texts may be is checked once, on the lead that is made from them.
const url = z.optional(z.string().check(z.minLength(1)));

const purpose = z
  .object({
    purpose: z.string(),
    method: z.enum(['checkbox', 'button']),
    wording: z.string(),
    document: url,
    required: z.boolean(),
    box: z.optional(z.string()),
  })
  // The button is pressed for the request: it can mean no consent to anything else.
  .check(
    z.refine(({ purpose: id, method, box }) =>
      method === 'checkbox' ? box !== undefined : id === 'request',
    ),
  );

const areDifferent = (values: readonly unknown[]): boolean =>
  new Set(values).size === values.length;

const settings = z.object({
  schema: z.literal('sales-roles/native@1'),
  language: z.string(),
  fields: z.string(),
  piiController: z.string(),
  privacyNotice: url,
  consentDocument: url,
  withdrawalMethod: z.string(),
  purposes: z.array(purpose).check(
    z.refine((purposes) => {
      const ids = purposes.map(({ purpose: id }) => id);
      const boxes = purposes.flatMap(({ box }) => box ?? []);
      // One tick is one consent.
      return ids.includes('request') && areDifferent(ids) && areDifferent(boxes);
    }),
  ),
  roles: z.optional(z.record(z.string(), z.string())),
});

/** The form's settings, as the prerenderer wrote them into its hidden field `native`. */
type NativeSettings = z.infer<typeof settings>;

type NativePurpose = NativeSettings['purposes'][number];

/** What the visitor has to mend. */
export type Fault =
  | { field: FieldName; error: FieldError | 'long' }
  /** A box without whose tick the request cannot be taken. */
  | { consent: NativePurpose };

/** What a browser posted by itself. */
export interface NativeForm {
  settings: NativeSettings;
  contact: Contact;
  roles: readonly LeadRole[];
  isGranted: (purpose: NativePurpose) => boolean;
  suspicious: boolean;
  faults: readonly Fault[];
}

const readSettings = (form: URLSearchParams): NativeSettings | undefined => {
  const [json = '', ...others] = form.getAll('native');
  if (others.length > 0) return undefined;
  try {
    return settings.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
};

/** Reads a form that has the field `native`; `undefined` where its settings do not have their shape. */
export const readNativeForm = (form: URLSearchParams): NativeForm | undefined => {
  const read = readSettings(form);
  if (!read) return undefined;
  // A form has its line breaks as CRLF, of which the visitor's own input knows nothing.
  const typed = (name: FieldName): string => (form.get(name) ?? '').replaceAll('\r\n', '\n');
  const { contact, errors } = readContact(parseFields(read.fields).fields, typed);
  const tooLong = (Object.keys(contact) as FieldName[]).filter(
    (name) => (contact[name] ?? '').length > MAX_LENGTH[name],
  );
  const isGranted = ({ method, box = '' }: NativePurpose): boolean =>
    method === 'button' || form.get(box) === 'on';
  // Without a consent to it nobody may keep the request, whatever `required` says.
  const lacking = read.purposes.filter(
    (one) => (one.required || one.purpose === 'request') && !isGranted(one),
  );
  const titles = new Map(Object.entries(read.roles ?? {}));
  return {
    settings: read,
    contact,
    roles: [...new Set(form.getAll('role'))].map((id) => ({ id, title: titles.get(id) ?? id })),
    isGranted,
    suspicious: Boolean(form.get('website')),
    faults: [
      ...[...errors].map(([field, error]) => ({ field, error })),
      ...tooLong.map((field) => ({ field, error: 'long' as const })),
      ...lacking.map((consent) => ({ consent })),
    ],
  };
};
