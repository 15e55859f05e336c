import { read } from './project.js';

interface Named {
  name: string;
  description?: string;
}

/** What others may use of an element: a class of dist/custom-elements.json. */
export interface ElementDeclaration extends Named {
  tagName?: string;
  attributes?: readonly Named[];
  members?: readonly (Named & { kind: 'field' | 'method' })[];
  events?: readonly Named[];
  slots?: readonly Named[];
  cssParts?: readonly Named[];
  cssProperties?: readonly Named[];
}

interface Manifest {
  modules: readonly { path: string; declarations: readonly ElementDeclaration[] }[];
}

/** The elements of the manifest, as `npm run build` has written it. */
export const readElements = (): ElementDeclaration[] =>
  (JSON.parse(read('dist/custom-elements.json')) as Manifest).modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
