import * as z from 'zod/mini';
import type { Catalogue, Level, Role, Section } from './types.js';

/** The lowest level that a role can have; 1 is the top. */
export const MAX_LEVEL = 20;

/** The most roles that one catalogue can have. */
const MAX_ROLES = 100_000;

/** A schema for every key of `T`: a key added to a type and not to its schema does not compile. */
type Fields<T> = Record<keyof T, z.ZodMiniType>;

const text = z.string();
const label = z.string().check(z.minLength(1));
const optionalText = z.optional(text);
const level = z.int().check(z.minimum(1), z.maximum(MAX_LEVEL));

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
 * The shape of a catalogue, with the types of `types.ts`. What one role says of another (ids,
 * `reportsTo`) is beyond a schema: `validateCatalogue` looks at that too.
 *
 * No visitor loads zod for it: see `shape.ts`.
 */
export const catalogueSchema: z.ZodMiniType<Catalogue> = z.object({
  version: z.literal(1),
  lang: optionalText,
  title: optionalText,
  intro: optionalText,
  levels: z.optional(z.array(levelText)),
  roles: z.array(role).check(z.minLength(1), z.maxLength(MAX_ROLES)),
} satisfies Fields<Catalogue>);
