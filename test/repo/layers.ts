/** What the files of a layer may import beside each other. */
export interface Layer {
  /** Layers of ours. */
  layers: readonly string[];
  /** Layers of ours of which nothing but types. */
  types?: readonly string[];
  /** Packages, with what lies below them: `lit` is `lit/directives/guard.js` too. */
  packages: readonly string[];
  /** Packages of which nothing but types. */
  packageTypes?: readonly string[];
  why: string;
}

/** `zod` itself is four times the size, and tries `new Function`, which a strict CSP reports. */
export const ZOD = 'zod/mini';

const BELOW_EVENTS = ['url', 'own-method', 'i18n', 'theme', 'catalogue', 'consent', 'lead'];
const BELOW_ELEMENTS = [...BELOW_EVENTS, 'attributes', 'events', 'contexts', 'controllers'];

/** Who may import whom. A layer is a folder of `src`, or a file of its own in it. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  url: { layers: [], packages: [], why: 'the gate for URLs knows nothing of what they are for' },
  'own-method': {
    layers: [],
    packages: [],
    why: "the browser's own, whatever the page has of that name",
  },
  lit: {
    layers: [],
    packages: [],
    why: 'stands in the place of a part of lit: see vite.config.ts',
  },
  i18n: {
    layers: [],
    packages: [],
    packageTypes: ['lit'],
    why: 'texts, and which of them: the same for every layer',
  },
  theme: { layers: [], packages: ['lit'], why: 'styles and headings that all elements share' },
  attributes: { layers: [], packages: [], packageTypes: ['lit'], why: 'reads attributes, no more' },
  catalogue: {
    layers: ['url', 'own-method'],
    packages: [ZOD],
    why: 'data without a user interface: runs in Node, and knows nothing of consent',
  },
  consent: {
    layers: [],
    packages: [ZOD],
    why: 'the law does not depend on what is shown: runs in Node, and knows nothing of roles',
  },
  lead: {
    layers: ['consent'],
    types: ['catalogue'],
    packages: [ZOD],
    why: 'a lead carries a receipt; the receiver imports its schema in Node',
  },
  events: {
    layers: [],
    types: ['catalogue', 'consent', 'lead'],
    packages: [],
    why: 'what a page listens to, without the code behind it',
  },
  contexts: {
    layers: [],
    types: ['catalogue', 'consent', 'lead'],
    packages: ['@lit/context'],
    packageTypes: ['lit'],
    why: 'the keys under which elements find each other, without the code behind them',
  },
  controllers: {
    layers: BELOW_ELEMENTS,
    packages: ['lit', '@lit/context'],
    why: 'behaviour that elements have: they are given their host, and never name an element class',
  },
  elements: {
    layers: [...BELOW_ELEMENTS, 'debug'],
    packages: ['lit', '@lit/context'],
    why: 'elements name each other as tags in templates, so that each can be loaded, or replaced, alone',
  },
  debug: {
    layers: ['url', 'consent', 'lead'],
    packages: [],
    why: 'the check for the owner looks at the page, and never at the elements that load it on demand',
  },
  index: { layers: [...BELOW_ELEMENTS, 'elements'], packages: [], why: 'exports all of it' },
  define: {
    layers: [...BELOW_ELEMENTS, 'elements', 'hydrate'],
    packages: [],
    why: 'registers all of it',
  },
  hydrate: {
    layers: ['own-method', 'catalogue'],
    types: ['elements'],
    packages: ['lit'],
    why: 'knows the marks that lit leaves in HTML, and nothing of what they stand around',
  },
  prerender: {
    layers: [...BELOW_ELEMENTS, 'elements'],
    packages: [
      'lit',
      '@lit-labs/ssr',
      'node:fs',
      'node:process',
      'node:stream',
      'node:url',
      'node:util',
    ],
    why: 'runs in Node: renders the elements as they are, and a browser never loads it',
  },
  types: {
    layers: [],
    types: ['elements'],
    packages: [],
    packageTypes: ['react', 'vue', 'svelte'],
    why: 'is gone when it is compiled: what the frameworks know of the elements',
  },
  docs: {
    layers: [],
    packages: ['hono', 'prettier', 'typescript', 'node:fs', 'node:path', 'node:url'],
    why: 'runs when the package is built: what editors and readers know of it, from the manifest alone',
  },
  embed: { layers: [], packages: [], why: 'comes before everything else, in a kilobyte' },
};
