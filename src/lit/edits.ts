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
    // What no converter of ours reads is boolean or text, and what is reflected is boolean.
    [/,c=a\.trustedTypes,.+?(?=,u=\{)/],
    [/u=\{toAttribute.+?(?=,f=)/, 'u={fromAttribute:(t,s)=>s===Boolean?null!==t:t}'],
    [
      /const h=\(void 0!==i\.converter.+?(?=\}\}_\$AK)/,
      'this._$Em=t,this.toggleAttribute(e,!!s),this._$Em=null',
    ],
    [/"function"==typeof t\.converter\?.+?;/, 't.converter??u;'],
    [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
    // Properties have no accessors but those made here, and nothing else that decorators know of.
    [/Symbol\.metadata\?\?=.+?new WeakMap;/],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh)/],
    [/this\.prototype\.hasOwnProperty\(t\)&&\(.+?wrapped=!0\),/],
    [
      /const\{get:e,set:r\}=.+?return\{get:e,set\(s\)\{.+?,s\)/,
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e',
    ],
    [
      /\(t,s,i,e=!1,h\)\{if\(void 0!==t\)\{.+?\)return;/,
      '(t,s,i){if(void 0!==t){if(i??=this.constructor.getPropertyOptions(t),!f(this[t],s))return;',
    ],
    [
      /C\(t,s,\{use.+?\|\|\(this\._\$AL\.has\(t\)\|\|\(.+?\),!0===e(.+?)\)\}/,
      'C(t,s,{reflect:e}){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),e$1}',
    ],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).+?\}(?=\}let t=!1)/],
    // What is there to be overridden, and is not.
    [/this\.finalizeStyles\((this\.styles)\)/, '$1'],
    [/static finalizeStyles\(s\)\{.+?return i\}/],
    [/this\.scheduleUpdate\(\);return null!=t&&await t,/, 'this.performUpdate();return '],
    [/scheduleUpdate\(\)\{.+?\}/],
    [/this\.getUpdateComplete\(\)/, 'this._$ES'],
    [/getUpdateComplete\(\)\{.+?\}shouldUpdate\(t\)\{.+?\}/],
    [/t=this\.shouldUpdate\(s\),t\?\((.+?)\):this\._\$EM\(\)(?=\}catch)/, 't=!0,$1'],
    [/void 0!==t\.l&&\(.+?\),/],
    // lit keeps these names in its own build.
    [/\bd\((".+?")\)/g, '$1'],
    // For other builds of lit.
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions.+?\)(?=;)/],
  ],
  '@lit/reactive-element/css-tag.js': [
    // All browsers with `light-dark()` have sheets that roots share, and no style has another inside.
    [
      /const t=globalThis.+?(?=const r=)/,
      'const e=!0;class n{constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}}',
    ],
    [/\(t,\.\.\.e\)=>\{.+?return new n\(o,t,s\)\}/, 't=>new n(t[0])'],
    [/if\(e\)(s\.adopted.+?)t instanceof CSSStyleSheet\?t:(t\.styleSheet\);).+?(?=\},c=)/, '$1$2'],
    [/c=e\?.+?:t;/, 'c=t=>t;'],
  ],
  '@lit/context/lib/controllers/context-consumer.js': [
    // Each consumer subscribes.
    [/if\(this\.subscribe=!1,this\.provided=!1,this\.value=void 0,/],
    [
      /this\.unsubscribe&&\(this\.unsubscribe!==s&&\(this\.provided=!1,this\.unsubscribe\(\)\).+?,this\.value/,
      'this.unsubscribe!==s&&this.unsubscribe?.(),this.value',
    ],
    [/this\.provided&&!this\.subscribe\|\|\(.+?\)\),/, 'this.callback?.(t),'],
    [
      /,this\.host=t,void 0!==s\.context\).+?\?\?!1;(?=this\.host\.add)/,
      ';this.host=t,this.context=s.context,this.callback=s.callback;',
    ],
    [/this\.t,this\.subscribe\)/, 'this.t,!0)'],
  ],
};
