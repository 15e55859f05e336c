import type { ShownCatalogue } from '../catalogue/types.js';
import type { Language } from '../i18n/localized.js';
/** What one rendering goes by. */
export interface Rendering {
    language: Language;
    catalogue: ShownCatalogue;
    /** The texts of each source of them, loaded beforehand. */
    texts: ReadonlyMap<unknown, unknown>;
}
/** The rendering that is under way. */
export declare const now: () => Rendering;
/**
 * Renders from beginning to end, without a pause in which another rendering could begin: the elements make
 * their controllers themselves, and have no other way to pass something on to them.
 */
export declare const during: <T>(rendering: Rendering, render: () => T) => T;
