import { nothing, type TemplateResult } from 'lit';
import { type Choice, type Filter, type Widening } from '../catalogue/filter.js';
import type { Catalogue } from '../catalogue/types.js';
import type { FindMessages } from '../i18n/en.find.js';
/** What a filter can be set to. */
interface Choices {
    /** Those without a title in the catalogue have one in our words. */
    levels: readonly (Choice<number> & {
        title: string;
        isOurs: boolean;
    })[];
    tags: readonly Choice<string>[];
}
/** The choices of the filter, made anew for other roles and other words only. */
export declare class FilterChoices {
    #private;
    /**
     * @param levelName of a level without a title.
     * @param lang of the alphabet for the tags.
     */
    of(catalogue: Catalogue, levelName: (level: number) => string, lang: string): Choices;
}
/** What the search shows, and what a visitor does with it. */
export interface SearchView extends Choices {
    messages: FindMessages;
    /** BCP 47 tag of the catalogue's words, where it differs from that of ours. */
    contentLang: string | typeof nothing;
    filter: Filter;
    /** How many roles fit. */
    count: number;
    all: number;
    isFiltered: boolean;
    isSearching: boolean;
    isComparing: boolean;
    /** Asked where nothing fits. */
    widenings: () => readonly Widening[];
    set: (filter: Filter) => void;
    compare: () => void;
}
/** Search field, filters, the way to the comparison, and how many roles there are. */
export declare const renderSearch: (view: SearchView) => TemplateResult;
export {};
