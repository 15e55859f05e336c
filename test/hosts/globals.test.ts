// Pages that put their own in the place of what the browser has, on purpose or by the names of their elements.
import { expect } from '@open-wc/testing';
import { openHost, pageWith, SCRIPT } from './host.js';

const visitAfter = async (script: string): Promise<void> => {
  const host = await openHost({ html: pageWith({ head: `<script>${script}</script>${SCRIPT}` }) });
  await host.visit();
};

describe('hosts: globals', () => {
  it('a window with a name, and enumerable properties on every object', () =>
    visitAfter(`
      window.name = '{"shop": 1}';
      Object.prototype.foo = function () { return 'foo'; };
      Object.prototype.bar = 'bar';
      Array.prototype.remove = function () {};
      Function.prototype.delay = function () {};
      String.prototype.foo = 'foo';
    `));

  it('classes that are named like those of the browser', () =>
    visitAfter(`
      class Comment {}
      class Text {}
      class Node {}
      var Range = function () {};
    `));

  it('array methods of an old library', () =>
    visitAfter(`
      Object.assign(Array.prototype, {
        map(change, self) { const all = []; for (let i = 0; i < this.length; i++) all.push(change.call(self, this[i], i, this)); return all; },
        find(test) { for (let i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; return null; },
        flat() { return [].concat(...this); },
        includes(one) { return this.indexOf(one) >= 0; },
        flatMap(change) { return [].concat(...this.map(change)); },
      });
      Array.from = (list) => [].slice.call(list);
      Object.entries = (object) => { const all = []; for (const key in object) all.push([key, object[key]]); return all; };
      Object.assign = (to, ...all) => { for (const one of all) for (const key in one) to[key] = one[key]; return to; };
    `));

  it('a promise of an old polyfill', () =>
    visitAfter(`
      const Native = Promise;
      window.Promise = class {
        constructor(run) { this.inner = new Native((done, fail) => run(done, fail)); }
        then(done, fail) { const { inner } = this; return new window.Promise((yes, no) => inner.then(done, fail).then(yes, no)); }
        catch(fail) { return this.then(undefined, fail); }
        static resolve(value) { return new window.Promise((done) => done(value)); }
        static reject(reason) { return new window.Promise((_, fail) => fail(reason)); }
        static all(list) { return new window.Promise((done, fail) => Native.all(list).then(done, fail)); }
        static race(list) { return new window.Promise((done, fail) => Native.race(list).then(done, fail)); }
      };
    `));

  it('wrapped fetch, customElements, JSON.stringify, console and history', () =>
    visitAfter(`
      const { fetch, customElements, history } = window;
      window.fetch = function () { return fetch.apply(this, arguments).then((response) => response); };
      const define = customElements.define;
      customElements.define = function (name, element, options) { return define.call(this, name, class extends element {}, options); };
      const stringify = JSON.stringify;
      JSON.stringify = (value, change, space) => stringify(value, change, space).replace(/\\//g, '\\\\/');
      JSON.parse = ((parse) => (text, change) => parse(text, change))(JSON.parse);
      for (const name of ['log', 'warn', 'info']) console[name] = () => {};
      const push = history.pushState;
      history.pushState = function () { return push.apply(this, arguments); };
    `));

  it('symbols of a polyfill, a slow clock, and no randomUUID', () =>
    visitAfter(`
      Symbol.metadata = Symbol('Symbol.metadata');
      Symbol.dispose ??= Symbol('Symbol.dispose');
      Symbol.observable = '@@observable';
      delete Crypto.prototype.randomUUID;
      Date.now = () => 1e12;
      window.requestAnimationFrame = (run) => setTimeout(run, 16);
      window.queueMicrotask = (run) => setTimeout(run, 0);
      delete window.requestIdleCallback;
    `));
});

describe('hosts: DOM clobbering', () => {
  /** What a script reads from the document, and each a name that an image or a form of the page can have. */
  const names = [
    ...['createElement', 'createElementNS', 'createComment', 'createTextNode', 'createTreeWalker'],
    ...['createDocumentFragment', 'createRange', 'createEvent', 'importNode', 'adoptNode'],
    ...['querySelector', 'querySelectorAll', 'getElementById', 'getElementsByTagName'],
    ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'adoptedStyleSheets'],
    ...['body', 'head', 'documentElement', 'currentScript', 'implementation', 'defaultView'],
    ...['URL', 'baseURI', 'documentURI', 'location', 'domain', 'referrer', 'title', 'lang', 'dir'],
    ...[
      'cookie',
      'readyState',
      'activeElement',
      'fonts',
      'hidden',
      'visibilityState',
      'scrollingElement',
    ],
    ...[
      'styleSheets',
      'forms',
      'images',
      'links',
      'scripts',
      'childNodes',
      'firstChild',
      'children',
    ],
    ...[
      'hasFocus',
      'execCommand',
      'getSelection',
      'open',
      'close',
      'write',
      'contains',
      'nodeType',
    ],
    ...['ownerDocument', 'parentNode', 'characterSet', 'compatMode', 'contentType', 'currentNode'],
  ];
  /** And from the window. */
  const globals = [
    ...[
      'URL',
      'location',
      'navigator',
      'history',
      'document',
      'customElements',
      'indexedDB',
      'origin',
    ],
    ...[
      'localStorage',
      'sessionStorage',
      'fetch',
      'crypto',
      'CSS',
      'trustedTypes',
      'scheduler',
      'navigation',
    ],
    ...[
      'ShadyCSS',
      'litElementHydrateSupport',
      'litIssuedWarnings',
      'dataLayer',
      'gtag',
      'ym',
      'cookieStore',
    ],
    ...[
      '__tcfapi',
      'klaro',
      'tarteaucitron',
      'CookieConsent',
      'Highlight',
      'performance',
      'litNonce',
    ],
  ];

  for (const [tag, what] of [
    ['img', 'images'],
    ['form', 'forms'],
  ] as const) {
    it(`${what} that are named like what a script uses`, async () => {
      const clobbering = [
        ...names.map((name) => `<${tag} name="${name}"></${tag}>`),
        ...globals.map((name) => `<a id="${name}"></a>`),
        '<form id="location"><input name="cookie"><input name="parentNode"><input name="action"></form>',
      ].join('');
      const body = pageWith().replace('<body>', `<body>${clobbering}`);
      const host = await openHost({ html: body });
      expect(typeof Reflect.get(host.document, 'createElement')).to.equal('object');
      await host.visit();
    });
  }
});
