/** A titled list inside a role's details, such as "Hiring". */
export interface Section {
    title: string;
    items: readonly string[];
}
/** One role of the department. */
export interface Role {
    /** Unique in its catalogue; goes into leads and events. */
    id: string;
    title: string;
    /** The international title, where it differs from `title`. */
    alias?: string | undefined;
    /** A whole number from 1 (the top) to 20. */
    level: number;
    summary?: string | undefined;
    /** The id of the role above this one, or `null` at the top. */
    reportsTo?: string | null | undefined;
    tags?: readonly string[] | undefined;
    sections?: readonly Section[] | undefined;
}
/** What is said of a level as a whole. */
export interface Level {
    level: number;
    /** Default: "Level N" in the widget's language. */
    title?: string | undefined;
    text?: string | undefined;
}
/** A catalogue of roles: what `src`, inline JSON and plain HTML come to. */
export interface Catalogue {
    version: 1;
    /** BCP 47 tag of the texts, where it differs from the widget's language. */
    lang?: string | undefined;
    title?: string | undefined;
    intro?: string | undefined;
    levels?: readonly Level[] | undefined;
    roles: readonly Role[];
}
/** Sections come when the first details are opened, or they did not come. */
export type SectionsState = 'later' | 'failed';
/** A catalogue as it is shown: the built-in one has its sections later than its roles. */
export interface ShownCatalogue extends Catalogue {
    sectionsState?: SectionsState | undefined;
    /** Whether it is still being checked: of all but the first roles there is only what no role is without. */
    isPreview?: boolean | undefined;
}
/** One fault of a catalogue, in English, for its owner. */
export interface CatalogueIssue {
    /** Where it is, such as `roles[3].level`; empty for the whole. */
    path: string;
    /** What was expected and what was there. */
    message: string;
}
