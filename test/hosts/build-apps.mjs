// Builds the apps of test/hosts/apps as their users do, with vite, at the first request for each.
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

const APP = /^\/test\/hosts\/apps\/(react|vue|svelte|angular)\/built\/(.+)$/;

/** A bundler looks for packages in node_modules, where this one is not. */
const ourselves = {
  name: 'ourselves',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^sales-roles(?:\/|$)/ },
    handler: (id) => createRequire(import.meta.url).resolve(id),
  },
};

const svelte = {
  name: 'svelte',
  transform: {
    filter: { id: /\.svelte$/ },
    handler: (code, filename) => compile(code, { filename }).js,
  },
};

const vue = {
  name: 'vue',
  transform: {
    filter: { id: /\.vue$/ },
    handler(code, filename) {
      const isCustomElement = (tag) => tag.startsWith('sales-');
      const { descriptor } = parse(code, { filename, templateParseOptions: { isCustomElement } });
      const { content } = compileScript(descriptor, { id: filename, inlineTemplate: true });
      return { code: content, moduleType: 'ts' };
    },
  },
};

const buildApp = async (name) => {
  const folder = fileURLToPath(new URL(`apps/${name}/`, import.meta.url));
  const { output } = await build({
    root: folder,
    base: `/test/hosts/apps/${name}/built/`,
    configFile: false,
    logLevel: 'warn',
    // React and Vue say in the console what is wrong in development only, and React's strict mode does twice what may
    // be done once.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [ourselves, svelte, vue],
    // Firefox tells an error of each link that preloads a module which the page has already.
    build: { write: false, minify: false, modulePreload: false },
  });
  return new Map(output.map((file) => [file.fileName, file.code ?? file.source]));
};

/** What `web-test-runner.config.mjs` needs. */
export const serveApps = () => {
  const apps = {};
  return {
    name: 'framework-apps',
    async serve({ path }) {
      const [, name, file] = APP.exec(path) ?? [];
      if (!name) return undefined;
      const files = await (apps[name] ??= buildApp(name));
      return files.has(file) ? { body: files.get(file), type: extname(file) } : undefined;
    },
  };
};
