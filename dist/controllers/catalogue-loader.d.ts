import type { ReactiveControllerHost } from 'lit';
import type { CatalogueSource } from '../catalogue/source.js';
import type { ShownCatalogue } from '../catalogue/types.js';
import type { Language } from '../i18n/localized.js';
/** Loads the catalogue for an element, the newest request only, and tells the owner what is wrong. */
export declare class CatalogueLoader {
    #private;
    catalogue: ShownCatalogue | undefined;
    /** Whether there is nothing to show since the last load failed. */
    hasFailed: boolean;
    /** How far a load is that takes long, to be read: "40 %", or "1.5 MB" where its length is not known. */
    progress: string;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** Loads from a source, unless that is what was asked for last. An older load is given up. */
    load(source: CatalogueSource, language: Language): void;
    /** Forgets a failed load, so that the next `load` tries again. */
    retry(): void;
    /** Adds the built-in sections, where they are still to come. */
    loadSections(): Promise<void>;
}
