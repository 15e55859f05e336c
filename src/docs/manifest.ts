import { readFileSync } from 'node:fs';

interface Typed {
  type?: { text: string };
  description?: string;
}

interface Named {
  name: string;
  description?: string;
}

export interface Attribute extends Named, Typed {
  type: { text: string };
  default?: string;
  /** The property of the same meaning. */
  fieldName: string;
}

interface Parameter extends Named, Typed {
  optional?: boolean;
  default?: string;
}

export interface Field extends Named, Typed {
  kind: 'field';
  default?: string;
  readonly?: boolean;
  /** The attribute of the same meaning. */
  attribute?: string;
}

export interface Method extends Named {
  kind: 'method' | 'function';
  parameters?: readonly Parameter[];
  return?: Typed;
}

interface EventOf extends Named {
  /** The event's class. */
  type: { text: string; references?: readonly { name: string; module: string }[] };
}

interface CssProperty extends Named {
  default?: string;
}

/** An `@example` of a doc comment. */
export interface Example {
  title?: string;
  language: 'html' | 'js';
  code: string;
}

export interface ElementDeclaration extends Named {
  kind: 'class';
  tagName: string;
  attributes?: readonly Attribute[];
  members?: readonly (Field | Method)[];
  events?: readonly EventOf[];
  slots?: readonly Named[];
  cssParts?: readonly Named[];
  cssProperties?: readonly CssProperty[];
  examples?: readonly Example[];
}

/** A class that is no element: an event's, or an error's. */
export interface ClassDeclaration extends Named {
  kind: 'class';
  tagName?: undefined;
  superclass?: { name: string };
  members?: readonly (Field | Method)[];
  examples?: readonly Example[];
}

export interface FunctionDeclaration extends Method {
  kind: 'function';
  examples?: readonly Example[];
}

export type Declaration = ElementDeclaration | ClassDeclaration | FunctionDeclaration;

/** A part of https://github.com/webcomponents/custom-elements-manifest, with the examples beside it. */
export interface Manifest {
  schemaVersion: string;
  modules: readonly {
    path: string;
    declarations: readonly Declaration[];
    exports: readonly { name: string; declaration: { name: string; module: string } }[];
  }[];
}

/** What `cem analyze` has written. */
export const readManifest = (): Manifest =>
  JSON.parse(
    readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
  ) as Manifest;

const declarationsOf = ({ modules }: Manifest): Declaration[] =>
  modules.flatMap(({ declarations }) => declarations);

/** The widget first, then what it is made of, in the order in which a visitor meets it. */
const ORDER = ['sales-roles', 'sales-role-hierarchy', 'sales-role-card', 'sales-lead-form'];

const rank = ({ tagName }: ElementDeclaration): number => {
  const index = ORDER.indexOf(tagName);
  return index < 0 ? ORDER.length : index;
};

export const elementsOf = (manifest: Manifest): ElementDeclaration[] =>
  declarationsOf(manifest)
    .filter((one): one is ElementDeclaration => one.kind === 'class' && Boolean(one.tagName))
    .sort((a, b) => rank(a) - rank(b));

/** The classes that are no elements. */
export const classesOf = (manifest: Manifest): ClassDeclaration[] =>
  declarationsOf(manifest).filter(
    (one): one is ClassDeclaration => one.kind === 'class' && !one.tagName,
  );

export const functionsOf = (manifest: Manifest): FunctionDeclaration[] =>
  declarationsOf(manifest).filter((one): one is FunctionDeclaration => one.kind === 'function');
