import { elementsOf, type Attribute, type ElementDeclaration, type Manifest } from './manifest.js';

// Own, since the ready-made ones (custom-element-vs-code-integration, custom-element-jet-brains-integration) name a custom
// property once for each element that reads it, without its default, and know no boolean attribute.

const markdown = (value: string | undefined) => ({ kind: 'markdown', value: value ?? '' });

/** `'json' | 'form'` as its words; what a number may be, its type does not say. */
const wordsOf = ({ name, type }: Attribute): string[] =>
  name === 'heading-level'
    ? ['1', '2', '3', '4', '5']
    : [...type.text.matchAll(/'([^']+)'/g)].flatMap(([, word]) => word ?? []);

const withDefault = (description: string | undefined, value: string | undefined): string =>
  value === undefined ? (description ?? '') : `${description ?? ''}\n\nDefault: \`${value}\``;

const namesOf = (elements: readonly ElementDeclaration[]): string =>
  elements.map(({ tagName }) => `\`<${tagName}>\``).join(', ');

/** What VS Code knows of the tags: https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export const vscodeHtmlData = (manifest: Manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description: markdown(description),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(withDefault(attribute.description, attribute.default)),
      // `v` is the editor's own set of no values: those of a boolean attribute.
      ...(attribute.type.text === 'boolean'
        ? { valueSet: 'v' }
        : { values: wordsOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

/** By its name, each thing that elements have in common, with those that have it. */
const gather = <T extends { name: string }>(
  elements: readonly ElementDeclaration[],
  list: (element: ElementDeclaration) => readonly T[] | undefined,
): [name: string, found: readonly { element: ElementDeclaration; item: T }[]][] => {
  const all = elements.flatMap((element) =>
    (list(element) ?? []).map((item) => ({ element, item })),
  );
  const names = [...new Set(all.map(({ item }) => item.name))];
  return names.map((name) => [name, all.filter(({ item }) => item.name === name)]);
};

/** The same for style sheets: custom properties, and `::part()` as pseudo-elements, which know no element. */
export const vscodeCssData = (manifest: Manifest) => {
  const elements = elementsOf(manifest);
  return {
    version: 1.1,
    properties: gather(elements, ({ cssProperties }) => cssProperties).map(([name, found]) => ({
      name,
      description: markdown(withDefault(found[0]?.item.description, found[0]?.item.default)),
    })),
    pseudoElements: gather(elements, ({ cssParts }) => cssParts).map(([name, found]) => {
      const descriptions = [...new Set(found.map(({ item }) => item.description))];
      const lines = descriptions.map((description) => {
        const having = found.filter(({ item }) => item.description === description);
        return `${namesOf(having.map(({ element }) => element))}: ${description ?? ''}`;
      });
      return { name: `::part(${name})`, description: markdown(lines.join('\n\n')) };
    }),
  };
};

const described = ({ name, description }: { name: string; description?: string }) => ({
  name,
  description,
});

/** A name that is put together, `header-<id>`, as a pattern. */
const patternOf = (name: string) =>
  name.includes('<') ? { pattern: { regex: name.replace(/<.+?>/g, '.+') } } : {};

/** What the editors of JetBrains know: https://github.com/JetBrains/web-types */
export const webTypes = (manifest: Manifest, version: string) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'sales-roles',
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes?.map((attribute) => ({
          ...described(attribute),
          value: { type: attribute.type.text, default: attribute.default },
        })),
        slots: element.slots?.map((slot) => ({ ...described(slot), ...patternOf(slot.name) })),
        js: {
          properties: element.members
            ?.filter((member) => member.kind === 'field')
            .map((field) => ({
              ...described(field),
              type: field.type?.text,
              default: field.default,
            })),
          events: element.events?.map((event) => ({ ...described(event), type: event.type.text })),
        },
        css: {
          properties: element.cssProperties?.map((property) => ({
            ...described(property),
            default: property.default,
          })),
          parts: element.cssParts?.map(described),
        },
      })),
    },
  },
});
