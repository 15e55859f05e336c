import { catalogueSchema, MAX_LEVEL, MAX_ROLES } from './schema.js';
import type { Catalogue, CatalogueIssue } from './types.js';

type Path = readonly PropertyKey[];

/** What fits, with what it lost on the way, or why it does not fit. */
export type CatalogueValidation =
  { catalogue: Catalogue; warnings: CatalogueIssue[] } | { issues: CatalogueIssue[] };

/** More than these are counted only: a console with a line for each of 100,000 roles helps nobody. */
const MAX_ISSUES = 100;

/** The fields that a catalogue can do without: the longest one that a fault's path starts with is lost. */
const OPTIONAL =
  /^(?:roles\[\d+\]\.(?:alias|summary|reportsTo|tags|sections)|levels(?:\[\d+\]\.(?:title|text))?|lang|title|intro)/;

/** What is expected, by field, and for all other fields by the type that zod misses. */
const EXPECTED: Readonly<Record<PropertyKey, string>> = {
  version: '1',
  roles: `a list of 1 to ${MAX_ROLES.toLocaleString('en')} roles`,
  level: `a whole number from 1 to ${MAX_LEVEL}`,
  reportsTo: 'the id of a role above this one or null',
  string: 'a text',
  array: 'a list',
  object: 'an object',
};

const print = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);

const got = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.replace(/^(.{40}).+$/su, '$1…'));
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  const plain = value as number | boolean | null;
  return String(plain);
};

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );

/** Copies as deep as fields are removed (catalogue, list, role), and no deeper: a value can be nested without end. */
const copy = (value: unknown, depth = 3): unknown => {
  if (!depth || typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, copy(inner, depth - 1)]),
  );
};

const limited = (issues: CatalogueIssue[]): CatalogueIssue[] =>
  issues.length > MAX_ISSUES
    ? [
        ...issues.slice(0, MAX_ISSUES),
        { path: '', message: `… and ${issues.length - MAX_ISSUES} more` },
      ]
    : issues;

/**
 * Checks what an owner gave as a catalogue: data from JSON or from `catalogueFromHtml`.
 *
 * A fault in an optional field costs that field and is a warning. A fault in a required one, and an id that
 * comes twice, is an issue: the catalogue does not fit then, and `issues` holds its issues first and the
 * would-be warnings after them. Each message names what was expected and what was there, in English. At most
 * 100 are listed; one more, without a path, counts the rest.
 *
 * @param input any value; it is left as it is.
 * @returns the catalogue, a copy without the unknown keys, with its warnings; or the issues. Never throws.
 */
export const validateCatalogue = (input: unknown): CatalogueValidation => {
  const value = copy(input);
  const issues: CatalogueIssue[] = [];
  const warnings: CatalogueIssue[] = [];

  const report = (path: Path, message: string): void => {
    const place = print(path);
    const optional = OPTIONAL.exec(place)?.[0];
    (optional ? warnings : issues).push({ path: place, message });
    if (!optional) return;
    const depth = optional.split(/[.[]/).length;
    // A fault before this one can have cost the whole list that this one was in.
    const owner = at(value, path.slice(0, depth - 1)) ?? {};
    Reflect.deleteProperty(owner, path[depth - 1] ?? '');
  };

  /** What a schema cannot tell: each id is its own, and every way up ends. */
  const checkReferences = (): void => {
    const roles = at(value, ['roles']);
    if (!Array.isArray(roles)) return;
    const indices = new Map<unknown, number>();
    for (const index of roles.keys()) {
      const id = at(roles, [index, 'id']);
      const first = indices.get(id);
      if (first === undefined) indices.set(id, index);
      else if (id && typeof id === 'string') {
        const message = `expected an id of its own, got ${got(id)} again (first at roles[${first}])`;
        report(['roles', index, 'id'], message);
      }
    }
    // Every role is visited once, on the first walk up that comes by: a walk that meets itself is a cycle.
    const walks: number[] = [];
    for (const walk of roles.keys()) {
      let index: number | undefined = walk;
      while (index !== undefined && walks[index] === undefined) {
        walks[index] = walk;
        const id = at(roles, [index, 'reportsTo']);
        if (typeof id !== 'string') break;
        const above = indices.get(id);
        if (above === undefined || walks[above] === walk) {
          report(['roles', index, 'reportsTo'], `expected ${EXPECTED.reportsTo}, got ${got(id)}`);
        }
        index = above;
      }
    }
  };

  for (;;) {
    const known = warnings.length;
    const { data, error } = catalogueSchema.safeParse(value);
    for (const { path, ...issue } of error?.issues ?? []) {
      const found = at(input, path);
      const count = path.at(-1) === 'roles' && Array.isArray(found) ? ` of ${found.length}` : '';
      const expected =
        EXPECTED[path.at(-1) ?? ''] ??
        (issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined) ??
        'a text that is not empty';
      report(path, `expected ${expected}, got ${got(found)}${count}`);
    }
    checkReferences();
    if (issues.length) return { issues: limited([...issues, ...warnings]) };
    if (data && warnings.length === known) return { catalogue: data, warnings: limited(warnings) };
    // Fields were lost: what is left is looked at afresh, so that what is returned has passed the schema.
  }
};
