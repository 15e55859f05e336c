import type { ReactiveController, ReactiveElement } from 'lit';

/** The languages that are built in. */
export type Language = 'ru' | 'en';

/** The built-in language nearest to a BCP 47 tag: `ru-KZ` is `ru`, what is not built in is `en`. */
export const builtInLanguage = (tag: string): Language => (/^ru\b/i.test(tag) ? 'ru' : 'en');

/** What `builtInLanguage` has only a stand-in for, so that our words and an owner's are in two languages. */
export const foreignLanguage = (tag: string): string | undefined =>
  /^(ru|en)\b|^$/i.test(tag) ? undefined : tag;

/** The `lang` that counts for an element, through shadow roots (HTML, "language of a node"). */
const nearestLang = (element: Element): string => {
  for (let node: Element | undefined = element; node;) {
    const lang = node.getAttribute('lang');
    if (lang !== null) return lang;
    const above: Node | null = node.parentNode;
    // Not by the document, which an image can lie about: `<img name="parentNode">`.
    node = node.parentElement ?? (above instanceof ShadowRoot ? above.host : undefined);
  }
  return '';
};

/** Where the texts of each language come from: at hand, or by a dynamic import. */
export type Texts<T extends object> = Readonly<Record<Language, () => T | Promise<T>>>;

/** Gives an element its texts in the language of the nearest `lang`, and follows its changes. */
export class Localized<T extends object> implements ReactiveController {
  /** The texts; `undefined` until they are loaded. */
  texts: T | undefined;
  /** The language of `texts`, or of those being loaded. */
  language: Language | undefined;
  /** The language around, where it is none of ours: that of an owner's texts which do not say theirs. */
  foreign: string | undefined;
  /** That of `texts`. */
  #shown: Language | undefined;
  readonly #host: ReactiveElement;
  readonly #sources: Texts<T>;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement, sources: Texts<T>) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#resolve);
    // An observer does not see into shadow roots, so each root up to the document gets one.
    for (let root: Node | undefined = this.#host.getRootNode(); root;) {
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
      root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
    }
    addEventListener('online', this.#resolve);
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('online', this.#resolve);
  }

  readonly #resolve = (): void => {
    const around = nearestLang(this.#host);
    const foreign = foreignLanguage(around);
    if (foreign !== this.foreign) this.#host.requestUpdate();
    this.foreign = foreign;
    const language = builtInLanguage(around);
    if (language !== this.language) this.#use(language);
  };

  #use(language: Language): void {
    this.language = language;
    const texts = this.#sources[language]();
    // Not by `instanceof`: zone.js and old polyfills put a class of their own in the place of `Promise`.
    if ('then' in texts) void this.#take(texts, language);
    else this.#set(texts, language);
  }

  async #take(promise: Promise<T>, language: Language): Promise<void> {
    try {
      const texts = await promise;
      if (language === this.language) this.#set(texts, language);
    } catch (error) {
      console.error(`sales-roles: the texts in "${language}" could not be loaded`, error);
      if (language !== this.language) return;
      // The next occasion is another attempt.
      this.language = this.#shown;
      // Texts in the other language are better than none.
      if (language !== 'ru') this.#use('ru');
    }
  }

  #set(texts: T, language: Language): void {
    this.texts = texts;
    this.#shown = language;
    this.#host.requestUpdate();
  }
}
