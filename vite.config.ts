import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

/** Minifies what is inside html`…` and css`…`. */
const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /(?:html|css|svg)`/ },
    async handler(code, id) {
      return (await minifyHTMLLiterals(code, { fileName: id })) ?? null;
    },
  },
});

/** Escapes what is not ASCII: a page in windows-1251 must not bend our texts. */
const ascii = (): Plugin => ({
  name: 'ascii',
  renderChunk: {
    order: 'post',
    handler: (code) => ({
      code: code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      map: null,
    }),
  },
});

export default defineConfig({
  plugins: [minifyLiterals(), ascii()],
  build: {
    target: 'es2022',
    lib: { entry: { 'sales-roles': 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: { compress: true, mangle: true, codegen: true },
      },
    },
  },
});
