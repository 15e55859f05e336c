// `vite build` is the script tag's build, `--mode embed` that of `embed.js`, `--mode package` the one for bundlers, and
// `--mode node` that of the prerenderer; see "build" in package.json.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import * as ru from './src/catalogue/content/ru.js';
import * as ruSections from './src/catalogue/content/ru.sections.js';
import { pack } from './src/catalogue/content/unpack.js';
import * as ruChoice from './src/i18n/ru.choice.js';
import * as ruConsentsPlain from './src/i18n/ru.consents.plain.js';
import * as ruFindPlain from './src/i18n/ru.find.plain.js';
import * as ruFormPlain from './src/i18n/ru.form.plain.js';
import * as ruNotice from './src/i18n/ru.notice.js';
import * as ruPlain from './src/i18n/ru.plain.js';
import { EDITS } from './src/lit/edits.js';
import { catalogueJsonSchema } from './src/catalogue/json-schema.js';
import { shape } from './src/catalogue/shape.js';

/** Minifies what is inside html`…` and css`…`. */
const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /(?:html|css|svg)`/ },
    async handler(code, id) {
      const minified = await minifyHTMLLiterals(code, { fileName: id });
      return minified ? { code: minified.code } : null;
    },
  },
});

const PACKED: Readonly<Record<string, Record<string, unknown>>> = {
  'catalogue/content/ru.ts': ru,
  'catalogue/content/ru.sections.ts': ruSections,
  'i18n/ru.choice.ts': ruChoice,
  'i18n/ru.consents.plain.ts': ruConsentsPlain,
  'i18n/ru.find.plain.ts': ruFindPlain,
  'i18n/ru.form.plain.ts': ruFormPlain,
  'i18n/ru.notice.ts': ruNotice,
  'i18n/ru.plain.ts': ruPlain,
};

/** Writes the Russian texts in one byte a letter: see `unpack.ts`. */
const packTexts = (): Plugin => ({
  name: 'pack-texts',
  enforce: 'pre',
  transform: {
    filter: {
      id: /\/src\/(?:catalogue\/content\/ru|i18n\/ru\.(?:choice|(?:find|form|consents)\.plain|notice|plain))/,
    },
    handler(_, id) {
      const exports = Object.entries(PACKED[id.replace(/.*\/src\//, '')] ?? {});
      const lines = exports.map(
        ([name, value]) => `export const ${name} = unpack(${JSON.stringify(pack(value))});`,
      );
      const unpack = fileURLToPath(new URL('src/catalogue/content/unpack.ts', import.meta.url));
      return {
        code: `import { unpack } from ${JSON.stringify(unpack)};\n${lines.join('\n')}`,
        map: null,
      };
    },
  },
});

/** Puts the catalogue's schema as data in the place of the zod that it is written with: see `shape.ts`. */
const flattenShape = (): Plugin => ({
  name: 'flatten-shape',
  enforce: 'pre',
  transform: {
    filter: { id: /\/catalogue\/shape\.ts$/ },
    handler: () => {
      const data = JSON.stringify(shape, (key, value: unknown) =>
        key === '$schema' ? undefined : value,
      );
      return { code: `export const shape = ${data};`, map: null };
    },
  },
});

/** Makes of lit what `src/lit/edits.ts` says, and fails where lit has other words, or other files. */
const editLit = (): Plugin => {
  const left = new Map(Object.entries(EDITS));
  return {
    name: 'edit-lit',
    enforce: 'pre',
    transform: {
      filter: { id: /\/node_modules\/@?lit[/-].*\.js$/ },
      handler(code, id) {
        const file = id.replace(/.*\/node_modules\//, '');
        const edits = left.get(file) ?? [];
        left.delete(file);
        const edited = edits.reduce((text, [said, says = '']) => {
          const count = text.match(new RegExp(said, 'g'))?.length ?? 0;
          if (!count || (count > 1 && !said.global)) this.error(`${count} times: ${said}`);
          return text.replace(said, says);
        }, code);
        return { code: edited, map: null };
      },
    },
    buildEnd(error) {
      if (!error && left.size) this.error(`lit has no ${[...left.keys()].join(' or ')}`);
    },
  };
};

/** Rewrites each chunk before it is written. */
const rewrite = (name: string, edit: (code: string) => string | Promise<string>): Plugin => ({
  name,
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = await edit(chunk.code);
    }
  },
});

/** MooTools 1.2 puts a class of its own in the place of `Event`; the browser's is what `CustomEvent` extends. */
const ownEvent = (): Plugin =>
  rewrite('own-event', (code) =>
    /extends Event\b/.test(code)
      ? `const Event = Object.getPrototypeOf(CustomEvent);\n${code}`
      : code,
  );

/** What a page has put on every object is none of a chunk's exports. */
const ownExports = (): Plugin =>
  rewrite('own-exports', (code) =>
    code.replace(/for\s*\(var (\w+) in (\w+)\)/, 'for (var $1 of Object.keys($2))'),
  );

/** Minifies what is built, 1 per cent better than Rolldown does, and escapes what is not ASCII: a page in windows-1251 must not bend our texts. */
const terser = (): Plugin =>
  rewrite('terser', async (code) => {
    const minified = await minify(code, {
      module: true,
      ecma: 2020,
      // One `var` for all that stands together keeps Brotli from finding what repeats.
      compress: { passes: 3, unsafe_arrows: true, join_vars: false },
      format: { ascii_only: true },
    });
    return minified.code ?? code;
  });

/** Escapes what is not ASCII, as Terser does, and leaves the rest readable. */
const ascii = (): Plugin =>
  rewrite('ascii', (code) =>
    code.replace(
      /[\u0080-\uffff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

/** Publishes the JSON Schema of a catalogue, for editors. */
const catalogueSchema = (): Plugin => ({
  name: 'catalogue-schema',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'catalogue.schema.json',
      source: `${JSON.stringify(catalogueJsonSchema(), null, 2)}\n`,
    });
  },
});

/** Says for TypeScript that the script tag's module exports nothing to use, and which tags there are. */
const scriptTypes = (): Plugin => ({
  name: 'script-types',
  generateBundle() {
    const source = "import './index.js';\nexport {};\n";
    this.emitFile({ type: 'asset', fileName: 'sales-roles.d.ts', source });
  },
});

const scriptTag: UserConfig = {
  plugins: [
    packTexts(),
    flattenShape(),
    editLit(),
    minifyLiterals(),
    ownEvent(),
    ownExports(),
    terser(),
  ],
  build: {
    target: 'es2022',
    license: { fileName: 'THIRD-PARTY-LICENSES.txt' },
    lib: { entry: { 'sales-roles': 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      // Terser takes its time.
      checks: { bundlerTimings: false },
      // The first screen is one file: what the chunks share stays in it.
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: {
          groups: [
            { name: 'sales-roles', tags: ['$initial'], priority: 1 },
            {
              name: 'shared',
              test: /\/src\/(?:url|catalogue\/slices|theme\/late-styles|controllers\/(?:role-details|withstand))\.ts$/,
              priority: 1,
            },
            // What nearly every visit loads together compresses better together.
            { name: 'open', test: /\/catalogue\/(?:open|source|validate|shape)\.ts$/ },
            { name: 'parts', test: /\/(?:sales-lead-form|sales-cookie-notice)\.ts$/ },
            { name: 'ru.find', test: /\/i18n\/ru\.find(?:\.plain)?\.ts$/ },
            { name: 'ru.consents', test: /\/i18n\/ru\.consents(?:\.plain)?\.ts$/ },
            { name: 'ru.parts', test: /\/i18n\/ru\.(?:form|form\.plain|notice)\.ts$/ },
            { name: 'en.parts', test: /\/i18n\/en\.(?:form|notice)\.ts$/ },
          ],
        },
        entryFileNames: '[name].js',
        // Sixteen different characters are half a byte each, in the entry, which names the chunks.
        hashCharacters: 'hex',
        chunkFileNames: ({ name, facadeModuleId }) =>
          `chunks/${facadeModuleId?.endsWith('/content/en.ts') ? 'content.' : ''}${name.replace(/^.+\.(?=finder)/, '')}-[hash:6].js`,
      },
    },
  },
};

/** For bundlers: one file a module, readable, the libraries as the page's own bundle has them. */
const forPackage: UserConfig = {
  plugins: [flattenShape(), ascii(), catalogueSchema(), scriptTypes()],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    minify: false,
    lib: { entry: ['src/index.ts', 'src/consent/verify-receipt.ts'], formats: ['es'] },
    rolldownOptions: {
      external: /^(?:lit|@lit\/context)(?:\/|$)/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

const prerenderTypes = (): Plugin => ({
  name: 'prerender-types',
  generateBundle() {
    const source = "export * from './prerender/index.js';\n";
    this.emitFile({ type: 'asset', fileName: 'prerender.d.ts', source });
  },
});

/** The modules that need a browser, by their path in `src`: in Node, what is in `prerender/stand-ins.ts` has their place. */
const BROWSER_MODULES =
  /\/(?:url|i18n\/localized|controllers\/(?:catalogue-loader|children|consented|submission|withstand)|elements\/sales-lead-form\.owner)\.js$/;

const standIns = (): Plugin => ({
  name: 'stand-ins',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\.{1,2}\// },
    handler: (id, importer = '') =>
      BROWSER_MODULES.test(new URL(id, `file://${importer}`).pathname) &&
      !importer.includes('/src/prerender/')
        ? fileURLToPath(new URL('src/prerender/stand-ins.ts', import.meta.url))
        : null,
  },
});

/**
 * For Node: what renders the elements, and lit with it, in one file. Its templates have to be, to the letter, those of
 * the script tag's build, which takes over what they come to.
 */
const forNode: UserConfig = {
  plugins: [standIns(), flattenShape(), minifyLiterals(), ascii(), prerenderTypes()],
  define: { 'location.hostname': '""', 'location.href': '""' },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    license: { fileName: 'THIRD-PARTY-LICENSES.prerender.txt' },
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { prerender: 'src/prerender/cli.ts' },
      output: {
        entryFileNames: '[name].js',
        // A registry of its own: a server may have custom elements of its own, or this twice.
        codeSplitting: false,
        banner:
          '#!/usr/bin/env node\nconst customElements = new Map(); customElements.define = customElements.set;',
      },
    },
  },
};

/** Says for TypeScript that `embed.js` exports nothing. */
const embedTypes = (): Plugin => ({
  name: 'embed-types',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: 'export {};\n' });
  },
});

const DIST = fileURLToPath(new URL('dist', import.meta.url));

/** Publishes the hash of each file that a page loads (Subresource Integrity), also in README's snippets. */
const integrity = (): Plugin => ({
  name: 'integrity',
  writeBundle({ dir = '' }) {
    const chunks = readdirSync(join(dir, 'chunks')).sort();
    const files = ['embed.js', 'sales-roles.js', ...chunks.map((name) => `chunks/${name}`)];
    const hashOf = (file: string): string => {
      const hash = createHash('sha384').update(readFileSync(join(dir, file)));
      return `sha384-${hash.digest('base64')}`;
    };
    const hashes = Object.fromEntries(files.map((file) => [file, hashOf(file)]));
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
    if (resolve(dir) !== DIST) return;
    const readme = fileURLToPath(new URL('README.md', import.meta.url));
    const text = readFileSync(readme, 'utf8')
      .replace(
        /([\w-]+\.js)("\s+integrity=")sha384-[^"]*/g,
        (_, file: string, between: string) => `${file}${between}${hashes[file] ?? ''}`,
      )
      .replace(/(data-integrity=")sha384-[^"]*/g, `$1${hashes['sales-roles.js'] ?? ''}`);
    writeFileSync(readme, text);
  },
});

/** A classic script, for syntax that the optimisers of site builders can read. The last of those that a page loads. */
const embed: UserConfig = {
  plugins: [terser(), embedTypes(), integrity()],
  build: {
    target: 'es2017',
    emptyOutDir: false,
    lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'embed', fileName: () => 'embed.js' },
  },
};

const MODES: Readonly<Record<string, UserConfig>> = {
  embed,
  package: forPackage,
  node: forNode,
};

export default defineConfig(({ mode }) => MODES[mode] ?? scriptTag);
