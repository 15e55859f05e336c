import type { ReactiveController, ReactiveElement } from 'lit';
/** The languages that are built in. */
export type Language = 'ru' | 'en';
/** The built-in language nearest to a BCP 47 tag: `ru-KZ` is `ru`, what is not built in is `en`. */
export declare const builtInLanguage: (tag: string) => Language;
/** What `builtInLanguage` has only a stand-in for, so that our words and an owner's are in two languages. */
export declare const foreignLanguage: (tag: string) => string | undefined;
/** Where the texts of each language come from: at hand, or by a dynamic import. */
export type Texts<T extends object> = Readonly<Record<Language, () => T | Promise<T>>>;
/** Gives an element its texts in the language of the nearest `lang`, and follows its changes. */
export declare class Localized<T extends object> implements ReactiveController {
    #private;
    /** The texts; `undefined` until they are loaded. */
    texts: T | undefined;
    /** The language of `texts`, or of those being loaded. */
    language: Language | undefined;
    /** The language around, where it is none of ours: that of an owner's texts which do not say theirs. */
    foreign: string | undefined;
    constructor(host: ReactiveElement, sources: Texts<T>);
    hostConnected(): void;
    hostDisconnected(): void;
}
