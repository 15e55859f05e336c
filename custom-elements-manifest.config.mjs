// `cem analyze` writes dist/custom-elements.json: what editors, and the check of the README, know of the elements.

/** `'json' | 'form'`, and the like, by the name of the type: what an attribute can be, for completion. */
const literalUnions = new Map();

const collectLiteralUnions = () => ({
  name: 'literal-unions',
  collectPhase({ ts, node }) {
    if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
    if (node.type.types.every((type) => ts.isLiteralTypeNode(type))) {
      literalUnions.set(node.name.text, node.type.getText());
    }
  },
});

/** An attribute that is absent is no value of it. */
const attributeType = (text) => {
  const type = text.replace(' | undefined', '');
  return literalUnions.get(type) ?? type;
};

/** Leaves what others may use: nothing private, nothing of the elements' inner state. */
const publicOnly = () => ({
  name: 'public-only',
  moduleLinkPhase({ moduleDoc }) {
    const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';
    for (const declaration of moduleDoc.declarations) {
      const names = new Set(declaration.members?.filter(isPublic).map(({ name }) => name));
      declaration.members &&= declaration.members.filter(isPublic);
      declaration.attributes &&= declaration.attributes
        .filter(({ fieldName }) => names.has(fieldName))
        .map((attribute) => ({
          ...attribute,
          type: { text: attributeType(attribute.type.text) },
        }));
      // What is guessed from `dispatchEvent()` has no name, or a wrong one: `@fires` has both.
      declaration.events &&= declaration.events.filter(({ description }) => description);
    }
  },
});

const published = (path) => path.replace(/^src\/(.+)\.ts$/, 'dist/$1.js');

/** The files as the package has them, in an order that does not depend on the disk, and what defines the tags. */
const asPublished = () => ({
  name: 'as-published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .filter(({ path }) => /^src\/elements\/[\w-]+\.ts$/.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const definitions = [];
    for (const module of manifest.modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports) {
        declaration.module = published(declaration.module);
      }
      for (const { name, tagName } of module.declarations) {
        const declaration = { name, module: module.path };
        if (tagName) {
          definitions.push({ kind: 'custom-element-definition', name: tagName, declaration });
        }
      }
    }
    manifest.modules.push({
      kind: 'javascript-module',
      path: 'dist/sales-roles.js',
      declarations: [],
      exports: definitions,
    });
  },
});

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  // It would rewrite package.json, which has the path already.
  packagejson: false,
  quiet: true,
  plugins: [collectLiteralUnions(), publicOnly(), asPublished()],
};
