import { isDeepStrictEqual } from 'node:util';
import type { CatalogueValidation } from '../../src/catalogue/validate.js';
import { catalogueSchema } from '../../src/catalogue/schema.js';
import type { CatalogueIssue } from '../../src/catalogue/types.js';

/** What stands at a path such as `roles[3].level`, and whether what holds it is there. */
const at = (root: unknown, path: string): { isHeld: boolean; value: unknown } => {
  let value = root;
  for (const [, key = '', index] of path.matchAll(/(?:^|\.)([^.[\]]+)|\[(\d+)\]/g)) {
    const isHeld = index
      ? Array.isArray(value) && Number(index) < value.length
      : typeof value === 'object' && value !== null;
    if (!isHeld) return { isHeld, value: undefined };
    const name = index ?? key;
    value = Object.hasOwn(value as object, name) ? Reflect.get(value as object, name) : undefined;
  }
  return { isHeld: true, value };
};

const written = (path: readonly PropertyKey[]): string =>
  path
    .reduce<string>(
      (text, step) => text + (typeof step === 'number' ? `[${step}]` : `.${String(step)}`),
      '',
    )
    .replace(/^\./, '');

/** What is left out because of a fault: the optional field that it stands in, if there is one. */
const lostWith = (path: string): string | undefined =>
  /^(?:roles\[\d+\]\.(?:alias|summary|reportsTo|tags|sections)|levels\[\d+\]\.(?:title|text)|lang|title|intro|levels)(?![^.[])/.exec(
    path,
  )?.[0];

/** What no schema can tell, found the slow way: ids that come twice, and ways up that do not end. */
const badReferences = (value: unknown): string[] => {
  const { value: roles } = at(value, 'roles');
  if (!Array.isArray(roles)) return [];
  const fields = Array.from(roles, (_, index) => ({
    id: at(roles, `[${index}].id`).value,
    above: at(roles, `[${index}].reportsTo`).value,
  }));
  const first = (id: unknown) => fields.findIndex((one) => one.id === id);
  return fields.flatMap(({ id, above }, index) => {
    const bad: string[] = [];
    if (typeof id === 'string' && id && first(id) < index) bad.push(`roles[${index}].id`);
    if (typeof above !== 'string') return bad;
    let next = first(above);
    for (let step = 0; step < fields.length && next >= 0 && next !== index; step += 1) {
      const up = fields[next]?.above;
      next = typeof up === 'string' ? first(up) : -1;
    }
    if (first(above) < 0 || next === index) bad.push(`roles[${index}].reportsTo`);
    return bad;
  });
};

/** A copy of what is in lists and objects, without the fields at some paths and without `undefined`. */
const without = (value: unknown, lost: ReadonlySet<string>, path = ''): unknown => {
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => without(item, lost, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const place = path ? `${path}.${key}` : key;
      return lost.has(place) || inner === undefined ? [] : [[key, without(inner, lost, place)]];
    }),
  );
};

const NONE: ReadonlySet<string> = new Set();

const sorted = (paths: Iterable<string>): string[] => [...new Set(paths)].sort();

/**
 * What is wrong with what `validateCatalogue` says of a value. The schema in zod is the oracle: the check is
 * written by hand, and must find just what the schema finds, where the schema finds it.
 */
export const faultsOfCheck = (value: unknown, result: CatalogueValidation): string[] => {
  const faults: string[] = [];
  const told: readonly CatalogueIssue[] = 'issues' in result ? result.issues : result.warnings;
  const paths = told.map(({ path }) => path);
  for (const { path, message } of told) {
    if (!/^expected .+, got .+/s.test(message)) faults.push(`says nothing: ${path}: ${message}`);
    if (!at(value, path).isHeld && path) faults.push(`there is no ${path}`);
  }

  const { error } = catalogueSchema.safeParse(value);
  const known = [
    ...(error?.issues.map((issue) => written(issue.path)) ?? []),
    ...badReferences(value),
  ];
  if (!isDeepStrictEqual(sorted(paths), sorted(known))) {
    faults.push(`tells of ${sorted(paths).join()}, not of ${sorted(known).join()}`);
  }

  const isFit = known.every(lostWith);
  if (isFit !== 'catalogue' in result) faults.push(isFit ? 'is refused' : 'is not refused');
  if (!('catalogue' in result)) return faults;
  // What is left, the schema takes; and nothing else is lost.
  const lost = new Set(known.flatMap((path) => lostWith(path) ?? []));
  const expected = catalogueSchema.safeParse(without(value, lost));
  if (!expected.success) faults.push('does not fit the schema');
  else if (!isDeepStrictEqual(without(result.catalogue, NONE), without(expected.data, NONE))) {
    faults.push('something that fits is lost or changed');
  }
  return faults;
};
