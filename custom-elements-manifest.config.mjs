// `cem analyze` writes dist/custom-elements.json: what editors, the API pages, and the check of the README know of the
// elements. What can be read from the sources is read from there, so that no comment has to repeat it.
import { posix } from 'node:path';

/** The modules that the package's exports name, by their source. */
const ENTRIES = {
  'src/index.ts': 'dist/index.js',
  'src/prerender/index.ts': 'dist/prerender.js',
  'src/consent/verify-receipt.ts': 'dist/consent/verify-receipt.js',
};

const published = (path) => ENTRIES[path] ?? path.replace(/^src\/(.+)\.ts$/, 'dist/$1.js');

/** The text of each source by its path, for what is no part of a declaration: styles and templates. */
const sources = new Map();

/** `'json' | 'form'`, and the like, by the name of the type: what an attribute can be, for completion. */
const literalUnions = new Map();

/** `class member` of what is marked `@internal`: the analyzer takes it back from lit's `static properties`. */
const internals = new Set();

const collect = () => ({
  name: 'collect',
  collectPhase({ ts, node }) {
    if (ts.isSourceFile(node)) sources.set(node.fileName, node.text);
    // The analyzer looks for the object with the properties, and not behind `as const`.
    if (ts.isPropertyDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
      node.initializer = node.initializer.expression;
    }
    if (
      ts.isPropertyDeclaration(node) &&
      ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')
    ) {
      internals.add(`${node.parent.name.text} ${node.name.text}`);
    }
    if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
    if (node.type.types.every((type) => ts.isLiteralTypeNode(type))) {
      literalUnions.set(node.name.text, node.type.getText());
    }
  },
});

/**
 * What the analyzer leaves out: `@example`, the words of `@returns`, `@default` of a field that begins with something, and
 * the fields that a constructor declares.
 */
const asCommented = () => ({
  name: 'as-commented',
  analyzePhase({ ts, node, moduleDoc }) {
    const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
    if (!ts.isClassDeclaration(node) && named === node) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === named.name.getText());
    if (!declaration) return;
    const textsOf = (tagged, name) =>
      ts
        .getJSDocTags(tagged)
        .filter(({ tagName }) => tagName.text === name)
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    // As it is written: what TypeScript makes of a tag's text has lost its indentation.
    const examples = ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === 'example')
      .map((tag) => {
        const text = tag.getText().replace(/^ *\* ?/gm, '');
        const [, title, language, code] =
          /^@example(?: ([^\n]+))?\n```(\w+)\n(.+?)\n```/s.exec(text) ?? [];
        if (!code) throw new Error(`${declaration.name}: an example that cannot be read:\n${text}`);
        return { title, language, code };
      });
    if (examples.length) declaration.examples = examples;
    const addReturn = (doc, tagged, type) => {
      const [description] = textsOf(tagged, 'returns');
      if (doc && description) doc.return = { type: { text: type.getText() }, description };
    };
    if (named.initializer?.type) addReturn(declaration, node, named.initializer.type);
    for (const member of named.members ?? []) {
      const doc = declaration.members.find(({ name }) => name === member.name?.getText());
      if (ts.isMethodDeclaration(member)) addReturn(doc, member, member.type);
      // What a field begins with may be a name that only the sources know.
      const [value] = textsOf(member, 'default');
      if (doc && value) doc.default = value;
      if (!ts.isConstructorDeclaration(member)) continue;
      const fields = member.parameters
        .filter((parameter) => ts.isParameterPropertyDeclaration(parameter, member))
        .map((parameter) => ({
          kind: 'field',
          name: parameter.name.getText(),
          type: { text: parameter.type.getText() },
          readonly: true,
          description: ts.getTextOfJSDocComment(ts.getJSDocParameterTags(parameter)[0]?.comment),
        }));
      declaration.members.unshift(...fields);
    }
  },
});

/** With the words that a type stands for in the place of its name. */
const spelledOut = (text) =>
  text
    .split(' | ')
    .map((type) => literalUnions.get(type) ?? type)
    .join(' | ');

/** An attribute that is absent is no value of it, and what is no text is none that it could have. */
const attributeType = (text) =>
  spelledOut(text)
    .split(' | ')
    .filter((type) => type !== 'undefined' && !type.endsWith('[]'))
    .join(' | ');

/** Leaves what others may use: nothing private, nothing of the elements' inner state. */
const publicOnly = () => ({
  name: 'public-only',
  moduleLinkPhase({ moduleDoc }) {
    const isPublic = ({ privacy, inheritedFrom, static: isStatic }) =>
      privacy !== 'private' && privacy !== 'protected' && !inheritedFrom && !isStatic;
    for (const declaration of moduleDoc.declarations) {
      declaration.members &&= declaration.members.filter(
        (member) => isPublic(member) && !internals.has(`${declaration.name} ${member.name}`),
      );
      const fields = new Map(declaration.members?.map((member) => [member.name, member]));
      for (const field of fields.values()) {
        field.type &&= { text: spelledOut(field.type.text) };
        // What its constructor was given.
        if (field.default === field.name) delete field.default;
      }
      declaration.attributes &&= declaration.attributes
        .filter(({ fieldName }) => fields.has(fieldName))
        .map((attribute) => ({
          ...attribute,
          type: { text: attributeType(attribute.type.text) },
          default: fields.get(attribute.fieldName).default,
        }));
      // What is guessed from `dispatchEvent()` has no name, or a wrong one: `@fires` has both.
      declaration.events &&= declaration.events.filter(({ description }) => description);
      // A parameter that is taken apart has no name but the one in the comment.
      const [apart, ...others] = declaration.parameters ?? [];
      if (apart?.name.startsWith('{')) declaration.parameters = [{ ...apart, ...others[0] }];
      // The analyzer takes what a module does not import for its own.
      if (/^(?:Event|Error)$/.test(declaration.superclass?.name)) {
        declaration.superclass = { name: declaration.superclass.name, package: 'global:' };
      }
    }
  },
});

/** The sources of an element, those beside it and those of the theme that it imports. */
const sourcesOf = (tag) => {
  const own = [...sources].filter(([path]) => path.startsWith(`src/elements/${tag}.`));
  const themes = own.flatMap(([, text]) =>
    [...text.matchAll(/from '\.\.\/(theme\/[\w-]+)\.js'/g)].map(([, path]) => `src/${path}.ts`),
  );
  return [...own.map(([, text]) => text), ...[...new Set(themes)].map((path) => sources.get(path))];
};

/** What an element has inside, and the parts that it passes on from there: `[tag, [[inner, outer], …]][]`. */
const insideOf = (tag) => {
  const text = sourcesOf(tag).join('\n');
  return [...text.matchAll(/exportparts=\$\{(\w+)\}/g)].map(({ 1: name, index }) => {
    const inner = text
      .slice(0, index)
      .match(/<(sales-[\w-]+)/g)
      .at(-1)
      .slice(1);
    const [, list] = new RegExp(`const ${name} =\\s+'([^']+)'`).exec(text);
    // What an element adds to its own `exportparts`, once it is there.
    const [, added = ''] = /const PARTS =\s+'([^']+)'/.exec(sourcesOf(inner).join('\n')) ?? [];
    const parts = [list, added].flatMap((one) => one.split(/,\s*/)).filter(Boolean);
    return [inner, parts.map((part) => part.split(/:\s*/)).map(([from, to = from]) => [from, to])];
  });
};

/** What a custom property is where nobody sets it: the second half of `var(--sales-name, …)`. */
const fallbackOf = (property) => {
  for (const text of sources.values()) {
    const found = new RegExp(`var\\(\\s*${property}\\s*,`).exec(text);
    if (!found) continue;
    const start = found.index + found[0].length;
    let [end, depth] = [start, 1];
    for (; depth; end++) depth += { '(': 1, ')': -1 }[text[end]] ?? 0;
    return text
      .slice(start, end - 1)
      .replace(/\s+/g, ' ')
      .trim();
  }
  return undefined;
};

const propertiesIn = (tag) =>
  sourcesOf(tag)
    .flatMap((text) => [...text.matchAll(/var\(\s*(--sales-[\w-]+)/g)])
    .map(([, name]) => name);

/**
 * Gives each element what belongs to it without being said in its own comment: the custom properties that its styles
 * read, and the events, the parts and the custom properties of the elements inside it. Each is described once.
 */
const throughout = () => ({
  name: 'throughout',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const declarations = modules.flatMap(({ declarations }) => declarations);
    const elements = new Map(
      declarations.filter(({ tagName }) => tagName).map((element) => [element.tagName, element]),
    );
    const described = new Map(
      [...elements.values()]
        .flatMap(({ cssProperties = [] }) => cssProperties)
        .map((property) => [property.name, property]),
    );
    const add = (list, items) => {
      const names = new Set(list.map(({ name }) => name));
      list.push(...items.filter(({ name }) => !names.has(name) && names.add(name)));
    };
    const done = new Set();
    const complete = (tag) => {
      const element = elements.get(tag);
      if (done.has(tag)) return element;
      done.add(tag);
      for (const list of ['events', 'cssParts', 'cssProperties']) element[list] ??= [];
      const names = new Set(propertiesIn(tag));
      for (const [innerTag, parts] of insideOf(tag)) {
        const inner = complete(innerTag);
        const passed = parts.map(([from, name]) => ({
          ...inner.cssParts.find((part) => part.name === from),
          name,
        }));
        add(element.cssParts, passed);
        add(element.events, inner.events);
        for (const { name } of inner.cssProperties) names.add(name);
      }
      element.cssProperties = [...described.values()]
        .filter(({ name }) => names.delete(name))
        .concat([...names].map((name) => ({ name })))
        .map((property) => ({ default: fallbackOf(property.name), ...property }));
      return element;
    };
    for (const tag of elements.keys()) complete(tag);
    const eventModules = new Map(
      modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, path])),
    );
    for (const { events } of elements.values()) {
      for (const { type } of events) {
        const module = eventModules.get(type.text);
        if (module) type.references = [{ name: type.text, module: published(module) }];
      }
    }
  },
});

/** Where an export comes from, by its source: a module says it relative to itself. */
const sourceOf = (path, module) =>
  module.startsWith('.') ? posix.join(posix.dirname(path), module).replace(/\.js$/, '.ts') : module;

/** What the package exports, and from where, in an order that does not depend on the disk; and what defines the tags. */
const asPublished = () => ({
  name: 'as-published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const sourcesByName = new Map(
      manifest.modules.flatMap(({ path, declarations }) =>
        declarations.map(({ name }) => [name, path]),
      ),
    );
    const exported = new Set();
    for (const { path, declarations, exports } of manifest.modules) {
      for (const { declaration } of exports) {
        const { name, module } = declaration;
        const isOwn = declarations.some((one) => one.name === name);
        // What is imported and then exported is said to be the module's own.
        const isPassedOn = module === path && !isOwn && sourcesByName.has(name);
        declaration.module = isPassedOn ? sourcesByName.get(name) : sourceOf(path, module);
        if (path in ENTRIES) exported.add(`${name} ${declaration.module}`);
      }
    }
    const declared = new Set();
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ name }) =>
        exported.has(`${name} ${module.path}`),
      );
      for (const { name } of module.declarations) declared.add(`${name} ${module.path}`);
    }
    for (const module of manifest.modules) {
      module.exports = module.exports.filter(({ declaration: { name, module } }) =>
        declared.has(`${name} ${module}`),
      );
      for (const { declaration } of module.exports) {
        declaration.module = published(declaration.module);
      }
    }
    manifest.modules = manifest.modules
      .filter(({ path, declarations }) => declarations.length || path in ENTRIES)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const definitions = [];
    for (const module of manifest.modules) {
      module.path = published(module.path);
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
  plugins: [collect(), asCommented(), publicOnly(), throughout(), asPublished()],
};
