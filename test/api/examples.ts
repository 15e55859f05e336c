import type { Declaration, Example, Manifest } from '../../src/docs/manifest.js';

/** An example of the manifest, with what it is an example of. */
export interface NamedExample extends Example {
  name: string;
}

const nameOf = ({ name }: Declaration, { title }: Example): string =>
  title ? `${name}: ${title}` : name;

/** All examples of the doc comments: the same that `demo/api.html` shows. */
export const examplesOf = ({ modules }: Manifest): NamedExample[] =>
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((declaration) =>
      (declaration.examples ?? []).map((example) => ({
        ...example,
        name: nameOf(declaration, example),
      })),
    );

/** Whether it needs a page; else Node runs it. */
export const needsPage = ({ language, code }: Example): boolean =>
  language === 'html' || code.includes('document.');

/** What the example says is printed, in the order of its lines, or shown: what stands behind its arrows. */
export const expectedOf = ({ code }: Example): string[] =>
  [...code.matchAll(/(?:\/\/|<!--) → (.+?)(?: -->)?$/gm)].flatMap(([, text]) => text ?? []);
