import * as z from 'zod/mini';
import type { Catalogue, Level, Role, Section } from './types.js';

/** The lowest level that a role can have; 1 is the top. */
export const MAX_LEVEL = 20;

/** The most roles that one catalogue can have. */
export const MAX_ROLES = 100_000;

/** A schema for every key of `T`: a key added to a type and not to its schema does not compile. */
type Fields<T> = Record<keyof T, z.ZodMiniType>;

/** zod's own `minLength` and `maxLength` would do the same for 360 bytes of Brotli more. */
const length =
  (max: number): z.core.CheckFn<{ length: number }> =>
  ({ value, issues }) => {
    if (!value.length || value.length > max) issues.push({ code: 'custom', input: value });
  };

const text = z.string();
const label = z.string().check(length(Infinity));
const optionalText = z.optional(text);
// A choice of 20 numbers is 600 bytes of Brotli smaller than `z.int()` with its limits.
const level = z.literal(Array.from({ length: MAX_LEVEL }, (_, index) => index + 1));

const section: z.ZodMiniType<Section> = z.object({
  title: label,
  items: z.array(text),
} satisfies Fields<Section>);

const role: z.ZodMiniType<Role> = z.object({
  id: label,
  title: label,
  alias: optionalText,
  level,
  summary: optionalText,
  reportsTo: z.optional(z.nullable(text)),
  tags: z.optional(z.array(text)),
  sections: z.optional(z.array(section)),
} satisfies Fields<Role>);

const levelText: z.ZodMiniType<Level> = z.object({
  level,
  title: optionalText,
  text: optionalText,
} satisfies Fields<Level>);

/**
 * The shape of a catalogue, with the types of `types.ts`; unknown keys are dropped. What one role says of
 * another (ids, `reportsTo`) is beyond a schema: `validateCatalogue` looks at that too.
 */
export const catalogueSchema: z.ZodMiniType<Catalogue> = z.object({
  version: z.literal(1),
  lang: optionalText,
  title: optionalText,
  intro: optionalText,
  levels: z.optional(z.array(levelText)),
  roles: z.array(role).check(length(MAX_ROLES)),
  // What is ours to say, and no owner's: `sectionsState`.
} satisfies Fields<Omit<Catalogue, 'sectionsState'>>);
