import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import * as ru from './src/catalogue/content/ru.js';
import * as ruSections from './src/catalogue/content/ru.sections.js';
import { pack } from './src/catalogue/content/unpack.js';

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

/** Writes the Russian content in one byte a letter: see `unpack.ts`. */
const packContent = (): Plugin => ({
  name: 'pack-content',
  enforce: 'pre',
  transform: {
    filter: { id: /\/content\/ru(?:\.sections)?\.ts$/ },
    handler(_, id) {
      const exports = Object.entries(id.endsWith('.sections.ts') ? ruSections : ru);
      const lines = exports.map(
        ([name, value]) => `export const ${name} = unpack(${JSON.stringify(pack(value))});`,
      );
      return { code: `import { unpack } from './unpack.js';\n${lines.join('\n')}`, map: null };
    },
  },
});

/** Minifies what is built, 1 per cent better than Rolldown does, and escapes what is not ASCII: a page in windows-1251 must not bend our texts. */
const terser = (): Plugin => ({
  name: 'terser',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        format: { ascii_only: true },
      });
      if (code) chunk.code = code;
    }
  },
});

export default defineConfig({
  plugins: [packContent(), minifyLiterals(), terser()],
  build: {
    target: 'es2022',
    lib: { entry: { 'sales-roles': 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      // The first screen is one file: what the chunks share stays in it.
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: { groups: [{ name: 'sales-roles', tags: ['$initial'] }] },
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
