import { shape, type Shape } from './shape.js';
import { byLevel, FIRST } from './tree.js';
import type { Catalogue, CatalogueIssue, Role, ShownCatalogue } from './types.js';

/** What fits, with what it lost on the way, or why it does not fit. */
export type CatalogueValidation =
  { catalogue: Catalogue; warnings: CatalogueIssue[] } | { issues: CatalogueIssue[] };

/** More than these are counted only: a console with a line for each of 100,000 roles helps nobody. */
const MAX_ISSUES = 100;

/** So many roles are walked past between two steps: each takes well under a microsecond. */
const STEP = 32;

const REFERENCE = 'the id of a role above this one or null';

const expected = (wanted: Shape, value: unknown): string => {
  switch (wanted.type) {
    case 'string':
      return value === '' ? 'a text that is not empty' : 'a text';
    case 'integer':
      return `a whole number from ${wanted.minimum ?? ''} to ${wanted.maximum ?? ''}`;
    case 'array':
      return wanted.maxItems
        ? `a list of 1 to ${wanted.maxItems.toLocaleString('en')} roles`
        : 'a list';
    case 'object':
      return 'an object';
    case 'number':
      return String(wanted.const);
    default:
      return REFERENCE;
  }
};

const got = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.replace(/^(.{40}).+$/su, '$1…'));
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  const plain = value as number | boolean | null;
  return String(plain);
};

const isBetween = (value: number, least = 0, most = Infinity): boolean =>
  value >= least && value <= most;

const fits = (value: unknown, wanted: Shape): boolean => {
  switch (wanted.type) {
    case 'string':
      return typeof value === 'string' && isBetween(value.length, wanted.minLength);
    case 'integer':
      return Number.isInteger(value) && isBetween(value as number, wanted.minimum, wanted.maximum);
    case 'array':
      return Array.isArray(value) && isBetween(value.length, wanted.minItems, wanted.maxItems);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'number':
      return value === wanted.const;
    default:
      return typeof value === 'string' || value === null;
  }
};

/** A field of a value that may be anything. */
const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** Where a value stands, such as `roles`, 3, `level`: written out only where something is told of it. */
type Path = (string | number)[];

const written = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** The fields of a shape, read out once: 10,000 roles have the same. */
const fields = new WeakMap<Shape, readonly [key: string, field: Shape, isRequired: boolean][]>();
const fieldsOf = (wanted: Shape) => {
  let all = fields.get(wanted);
  if (!all) {
    all = Object.entries(wanted.properties ?? {}).map(([key, field]) => [
      key,
      field,
      Boolean(wanted.required?.includes(key)),
    ]);
    fields.set(wanted, all);
  }
  return all;
};

/**
 * Copies what a shape knows of a value, and reports what does not fit.
 *
 * @param path of the value; what is added to it is taken off again.
 * @param issues takes the faults that the value cannot do without.
 * @param warnings takes those in optional fields, which are left out of the copy.
 * @returns the copy, or `undefined` where the value does not fit.
 */
const read = (
  value: unknown,
  wanted: Shape,
  path: Path,
  issues: CatalogueIssue[],
  warnings: CatalogueIssue[],
): unknown => {
  const { items, properties, maxItems } = wanted;
  if (!fits(value, wanted)) {
    const count = Array.isArray(value) && maxItems ? ` of ${value.length}` : '';
    issues.push({
      path: written(path),
      message: `expected ${expected(wanted, value)}, got ${got(value)}${count}`,
    });
    return undefined;
  }
  if (items) {
    const copies = Array.from(value as unknown[], (item, index) => {
      path.push(index);
      const copy = read(item, items, path, issues, warnings);
      path.pop();
      return copy;
    });
    return copies.includes(undefined) ? undefined : copies;
  }
  if (!properties) return value;
  const copy: Record<string, unknown> = {};
  let isWhole = true;
  for (const [key, field, isRequired] of fieldsOf(wanted)) {
    const found = fieldOf(value, key);
    if (found === undefined && !isRequired) continue;
    path.push(key);
    const copied = read(found, field, path, isRequired ? issues : warnings, warnings);
    path.pop();
    if (copied !== undefined) copy[key] = copied;
    else if (isRequired) isWhole = false;
  }
  return isWhole ? copy : undefined;
};

/**
 * What a shape cannot tell: each id is its own, and every way up ends. A role whose `reportsTo` names none,
 * or leads round in a circle, loses it.
 *
 * @param roles as they were given: faults of other fields must not hide these.
 * @param copies what was read of them, where anything was.
 */
const checkReferences = function* (
  roles: readonly unknown[],
  copies: readonly (Partial<Role> | undefined)[],
  issues: CatalogueIssue[],
  warnings: CatalogueIssue[],
): Generator<undefined, void> {
  const indices = new Map<unknown, number>();
  for (const index of roles.keys()) {
    const id = fieldOf(roles[index], 'id');
    const first = indices.get(id);
    if (first === undefined) indices.set(id, index);
    else if (id && typeof id === 'string') {
      const message = `expected an id of its own, got ${got(id)} again (first at roles[${first}])`;
      issues.push({ path: `roles[${index}].id`, message });
    }
    if (!(index % STEP)) yield;
  }
  const above = (index: number): number | undefined => {
    const id = fieldOf(roles[index], 'reportsTo');
    return typeof id === 'string' ? indices.get(id) : undefined;
  };
  // Every role is visited once, on the first walk up that comes by: a walk that meets itself is in a circle.
  const walks = new Map<number, number>();
  const circular = new Set<number>();
  for (const walk of roles.keys()) {
    let index: number | undefined = walk;
    while (index !== undefined && !walks.has(index)) {
      walks.set(index, walk);
      index = above(index);
      if (!(walks.size % STEP)) yield;
    }
    while (index !== undefined && walks.get(index) === walk && !circular.has(index)) {
      circular.add(index);
      index = above(index);
      if (!(circular.size % STEP)) yield;
    }
    if (!(walk % STEP)) yield;
    const id = fieldOf(roles[walk], 'reportsTo');
    const round = circular.has(walk) ? ', which leads back to this role' : '';
    if (typeof id === 'string' && (round || !indices.has(id))) {
      const message = `expected ${REFERENCE}, got ${got(id)}${round}`;
      warnings.push({ path: `roles[${walk}].reportsTo`, message });
      delete copies[walk]?.reportsTo;
    }
  }
};

const limited = (issues: CatalogueIssue[]): CatalogueIssue[] =>
  issues.length > MAX_ISSUES
    ? [
        ...issues.slice(0, MAX_ISSUES),
        { path: '', message: `… and ${issues.length - MAX_ISSUES} more` },
      ]
    : issues;

/** Catalogues that are longer take longer to check than a frame. */
const LONG = 500;

/**
 * What a long catalogue begins with, once it is sure that it fits: each role has what it cannot do without.
 *
 * @returns all roles, of which the first in the order of the levels have their other fields, too.
 */
const previewOf = function* (
  given: readonly unknown[],
  items: Shape,
): Generator<undefined, Role[] | undefined> {
  const required = fieldsOf(items).filter(([, , isRequired]) => isRequired);
  const roles: Role[] = [];
  const ids = new Map<unknown, number>();
  for (const role of given) {
    const copy: Record<string, unknown> = {};
    for (const [key, field] of required) {
      const value = fieldOf(role, key);
      if (!fits(value, field)) return undefined;
      copy[key] = value;
    }
    ids.set(copy.id, roles.length);
    roles.push(copy as unknown as Role);
    if (!(roles.length % STEP)) yield;
  }
  if (ids.size < given.length) return undefined;
  const first = byLevel({ version: 1, roles }).flatMap((level) => level.roles.slice(0, FIRST));
  for (const { id } of first.slice(0, FIRST)) {
    const index = ids.get(id) ?? 0;
    roles[index] = read(given[index], items, [], [], []) as Role;
  }
  return roles;
};

/**
 * Checks as `validateCatalogue` does, in steps for `inSlices`: 10,000 roles take longer than a page can wait.
 *
 * @param value any value; it is left as it is, and must be left so until the last step.
 * @param onRole is told after each role how many have been read, and of how many.
 * @param onPreview gets what can be shown of a long catalogue meanwhile, if it fits.
 */
export const validateCatalogueSteps = function* (
  value: unknown,
  onRole?: (done: number, total: number) => void,
  onPreview?: (preview: ShownCatalogue) => void,
): Generator<undefined, CatalogueValidation> {
  const issues: CatalogueIssue[] = [];
  const warnings: CatalogueIssue[] = [];
  // All but the roles at once: there are few levels, and texts of any length take no time.
  const properties = shape.properties as Record<'roles', Shape>;
  const { items, ...list } = properties.roles;
  const flat: Shape = { ...shape, properties: { ...properties, roles: list } };
  const catalogue = read(value, flat, [], issues, warnings) as Catalogue | undefined;
  const given = fieldOf(value, 'roles');
  const roles: unknown[] = [];
  if (Array.isArray(given)) {
    if (items && fits(given, list)) {
      const isLong = onPreview && catalogue && given.length > LONG;
      const preview = isLong && (yield* previewOf(given, items));
      if (preview) {
        onPreview({ ...catalogue, roles: preview, isPreview: true });
        yield;
      }
      for (const index of given.keys()) {
        roles.push(read(given[index], items, ['roles', index], issues, warnings));
        onRole?.(index + 1, given.length);
        yield;
      }
    }
    yield* checkReferences(given, roles as Partial<Role>[], issues, warnings);
  }
  return catalogue && !issues.length
    ? { catalogue: { ...catalogue, roles: roles as Role[] }, warnings: limited(warnings) }
    : { issues: limited([...issues, ...warnings]) };
};

/**
 * Checks what an owner gave as a catalogue: data from JSON or from `catalogueFromHtml`.
 *
 * A fault in an optional field costs that field and is a warning. A fault in a required one, and an id that
 * comes twice, is an issue: the catalogue does not fit then, and `issues` holds its issues first and the
 * would-be warnings after them. Each message names what was expected and what was there, in English. At most
 * 100 are listed; one more, without a path, counts the rest.
 *
 * @param value any value; it is left as it is.
 * @returns the catalogue, a copy without the unknown keys, with its warnings; or the issues. Never throws.
 */
export const validateCatalogue = (value: unknown): CatalogueValidation => {
  const steps = validateCatalogueSteps(value);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
