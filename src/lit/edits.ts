// What the script tag's build has in the place of what lit says (`vite.config.ts`). lit can do more than our elements
// ask of it, and a visitor would wait for that. Where a newer lit says it in other words the build fails, and this is
// to be read again beside it. That nothing is asked for which is missing here is held by `test/repo/lit.test.ts`.

/** What a file says, once or with the flag `g` several times, and what it is to say: nothing by default. */
type Edit = readonly [said: RegExp, says?: string];

/** By the path of a file in `node_modules`. */
export const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'lit-html/lit-html.js': [
    // Templates are read by `template.ts`. lit has the browser parse them, and makes a policy for that.
    [
      /const t=globalThis/,
      'import{inert,Template}from"../../src/lit/template.ts";const t=globalThis',
    ],
    [/s=t\.trustedTypes,e=s\?.+?(?=l=document)/],
    [/f="\[ .+?(?=x=t=>)/],
    [/function V\(.+?(?=function M\()/],
    [/new S\(t\)/, 'new Template(t.strings,e=>"."===e?I:"?"===e?L:"@"===e?z:H)'],
    [/"number"==typeof s\?(this\._\$AC\(t\)):\(.+?,s\);/, '$1;'],
    [/1===r\.type\?(i=new r\.ctor\(.+?\)):6===r\.type&&\(.+?\),/, '$1,'],
    [/class Z\{.+?(?=const j=)/],
    [/const j=\{.+?\}/, 'const j={I:k}'],
    // Nodes are made by what a page cannot put its own in the place of.
    [/l\.createComment\(""\)/, 'inert.createComment("")'],
    [/l\.createTextNode\(/, 'inert.createTextNode('],
    [/l\.createTreeWalker\(l,/, 'inert.createTreeWalker(inert,'],
    [/\(t\?\.creationScope\?\?l\)\.importNode\(/, 'inert.importNode.call(l,'],
    // No directive goes on after a rendering, and so none is to hear that its part is gone.
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{.+?\}(?=u\()/],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/],
    [/get parentNode\(\)\{let t=.+?get endNode\(\)\{.+?\}/],
    [/setConnected\(t\)\{.+?\}(?=\}class H)/],
    [/get tagName\(\)\{.+?\}get _\$AU\(\)\{.+?\}/],
    [/this\._\$AN=void 0,/g],
    [/h\?\._\$AO\?\.\(!1\),/],
    [/this\._\$AP\?\.\(!1,!0,s\)/],
    // No listener comes with options.
    [/\|\|t\.capture!==.+?passive(?=,)/],
    // For other builds of lit.
    [/,B=t\.litHtmlPolyfillSupport;.+?(?=const D=)/, ';'],
  ],
  'lit-element/lit-element.js': [
    // See "No directive" above.
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/],
    [/connectedCallback\(\)\{.+?disconnectedCallback\(\)\{.+?\}/],
    // For other builds of lit.
    [/,s\.litElementHydrateSupport\?.+?(?=const n=)/, ';'],
    [/\(s\.litElementVersions\?\?=.+?(?=export)/],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // For decorators.
    [/Symbol\.metadata\?\?=.+?new WeakMap;/],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh)/],
    // For other builds of lit.
    [/p=a\.reactiveElementPolyfillSupport,/],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions.+?\)(?=;)/],
  ],
};
