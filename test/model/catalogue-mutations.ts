import fc from 'fast-check';
import type { Catalogue } from '../../src/catalogue/types.js';
import { role } from '../helpers/catalogues.js';

/** One change of a catalogue. Each number is counted round in what there is to choose from. */
export interface Mutation {
  readonly do: (typeof KINDS)[number];
  /** Which place in the catalogue, or which role. */
  readonly at: number;
  /** Which other place, name, value or role. */
  readonly by: number;
}

const KINDS = [
  'set',
  'remove',
  'duplicate',
  'rename',
  'move',
  'wrap',
  'asObject',
  'asList',
  'report',
  'sameId',
  'hole',
] as const;

/** Beside strings: what a program can set as well as what JSON can say. */
const VALUES: readonly unknown[] = [
  ...[null, undefined, true, false, {}, [], [[]], [null], [''], { 0: 'a', length: 1 }],
  ...[0, -0, 1, 20, 21, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity],
  ...['1', 'two', 'x'.repeat(2000), '\u0000', '\ud800', '\ufeff', 1n, Symbol('s'), () => 'called'],
  ...[new Date(0), new Map(), new Set(['a']), Object.create(null) as unknown, new String('boxed')],
];

const KEYS: readonly string[] = [
  ...['version', 'lang', 'title', 'intro', 'levels', 'level', 'text', 'roles', 'id', 'alias'],
  ...['summary', 'reportsTo', 'tags', 'sections', 'items', '$schema', 'length', '0', '-1', ''],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'toJSON', 'hasOwnProperty', 'then'],
];

const BASES: readonly Catalogue[] = [
  { version: 1, roles: [role('only')] },
  {
    version: 1,
    lang: 'en',
    title: 'Our roles',
    intro: 'Who does what.',
    levels: [{ level: 1, title: 'Leaders', text: 'They lead.' }, { level: 3 }],
    roles: [
      role('head', 1, { alias: 'Chief', summary: 'Leads.', reportsTo: null, tags: ['a', 'b'] }),
      role('first', 2, { reportsTo: 'head', sections: [{ title: 'Hiring', items: ['x', 'y'] }] }),
      role('second', 3, {
        reportsTo: 'first',
        tags: ['b'],
        sections: [
          { title: 'Hiring', items: [] },
          { title: 'hiring', items: ['z'] },
        ],
      }),
      role('third', 20, { reportsTo: 'head' }),
      role('fourth', 3),
      role('fifth', 3),
    ],
  },
];

type Holder = Record<string, unknown>;
type Place = readonly [holder: Holder, key: string];

/** A list or an object of data: what the values above have of other classes is left alone. */
const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as null));

/** Copies what one place has from another, too: a catalogue is a tree. */
const copyOf = (value: unknown): unknown => {
  if (!isHolder(value)) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Holder;
  for (const [key, inner] of Object.entries(value)) define(copy, key, copyOf(inner));
  return copy;
};

/** As `JSON.parse` does it: `__proto__` is a key like any other. Lists have places only. */
const define = (holder: Holder, key: string, value: unknown): void => {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) return;
  const all = { value, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(holder, key, all);
};

const placesIn = (holder: Holder, found: Place[] = []): Place[] => {
  for (const key of Object.keys(holder)) {
    found.push([holder, key]);
    const inner = holder[key];
    if (isHolder(inner)) placesIn(inner, found);
  }
  return found;
};

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

const valueOf = (by: number, strings: readonly string[]): unknown => {
  const index = by % (strings.length + VALUES.length);
  return index < strings.length ? strings[index] : copyOf(VALUES[index - strings.length]);
};

const apply = (root: Holder, { do: kind, at, by }: Mutation, strings: readonly string[]): void => {
  const places = placesIn(root);
  const [holder, key] = pick(places, at);
  const value = holder[key];
  const { value: whole } = root;
  const { roles } = (isHolder(whole) ? whole : {}) as { roles?: unknown };
  const some = Array.isArray(roles) ? roles.filter(isHolder) : [];
  const role = some.length ? pick(some, at) : undefined;
  switch (kind) {
    case 'set':
      define(holder, key, valueOf(by, strings));
      break;
    case 'remove':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case 'duplicate':
      if (Array.isArray(holder)) holder.splice(by % (holder.length + 1), 0, copyOf(value));
      else define(holder, pick(KEYS, by), copyOf(value));
      break;
    case 'rename':
      Reflect.deleteProperty(holder, key);
      define(holder, pick(KEYS, by), value);
      break;
    case 'move': {
      const [other, name] = pick(places, by);
      define(holder, key, copyOf(other[name]));
      break;
    }
    case 'wrap':
      define(holder, key, by % 2 ? [value] : { [pick(KEYS, by)]: value });
      break;
    case 'asObject':
      if (Array.isArray(value)) define(holder, key, Object.fromEntries(Object.entries(value)));
      break;
    case 'asList':
      if (isHolder(value)) define(holder, key, Object.values(value));
      break;
    case 'report':
      if (role) define(role, 'reportsTo', pick(some, by).id);
      break;
    case 'sameId':
      if (role) define(role, 'id', pick(some, by).id);
      break;
    case 'hole':
      if (Array.isArray(holder)) Reflect.deleteProperty(holder, key);
      break;
  }
};

const number = fc.nat(100_000);

/** Which catalogue, and what is done to it. */
export const mutations = fc.record({
  base: fc.nat(BASES.length * 2 - 1).map((base) => Math.min(base, BASES.length - 1)),
  changes: fc.array(fc.record({ do: fc.constantFrom(...KINDS), at: number, by: number }), {
    minLength: 1,
    maxLength: 6,
  }),
});

/**
 * @param strings that texts are replaced by.
 * @param more roles, which come before the catalogue's own.
 * @returns a copy of a catalogue with all the changes in it.
 */
export const mutant = (
  { base, changes }: { base: number; changes: readonly Mutation[] },
  strings: readonly string[],
  more: readonly object[] = [],
): unknown => {
  const catalogue = pick(BASES, base);
  const root: Holder = {
    value: copyOf({ ...catalogue, roles: [...more, ...catalogue.roles] }),
  };
  for (const change of changes) if (placesIn(root).length) apply(root, change, strings);
  return root.value;
};
