import { type TemplateResult } from 'lit';
import { type Choice, type Filter, type Widening } from '../catalogue/filter.js';
import type { Catalogue } from '../catalogue/types.js';
import type { FindMessages } from '../i18n/en.find.js';
/** What a filter can be set to. */
export interface Choices {
    levels: readonly (Choice<number> & {
        title: string;
    })[];
    tags: readonly Choice<string>[];
}
/**
 * @param levelName of a level without a title.
 * @param lang of the alphabet for the tags.
 */
export declare const readChoices: (catalogue: Catalogue, levelName: (level: number) => string, lang: string) => Choices;
/** What the search shows, and what a visitor does with it. */
export interface SearchView extends Choices {
    messages: FindMessages;
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
