import { nothing, type TemplateResult } from 'lit';
import { type LevelGroup } from '../catalogue/tree.js';
import type { Role, SectionsState } from '../catalogue/types.js';
import type { Messages } from '../i18n/en.js';
import type { RenderDetails } from '../controllers/role-details.js';
/** So many cards follow the first in each frame: a block that fills its rows in one, two and three columns. */
export declare const BLOCK = 30;
/** What the cards of a hierarchy have in common. */
export interface View {
    messages: Messages;
    /** The level of the headings over the levels; those of the cards follow. */
    headingLevel: number;
    /** BCP 47 tag of the roles' texts, where it differs from that of the words around. */
    contentLang: string | typeof nothing;
    sectionsState: SectionsState | undefined;
    /** The ids of the roles in the visitor's request. */
    selected: ReadonlySet<string>;
    /** The names of those that the owner fills. */
    slots: ReadonlySet<string>;
    details: RenderDetails | undefined;
    /** Cards before this one stand as they should. */
    from: number;
    /** Those from here on have not had their turn yet. */
    to: number;
    /** So many stand there, some of them from an earlier turn. */
    end: number;
}
/** A card, as an item of a list. */
export declare const renderCard: (role: Role, headingLevel: number, { messages, contentLang, sectionsState, selected, slots, details }: View, levelTitle?: string) => TemplateResult;
/**
 * A list in blocks, of which the browser passes over those that are far from the window: a list of
 * 10,000 items would have it look at each one. (So there are roles, since no block may stand in a `ul`.)
 *
 * @param start How many cards stand before these.
 */
export declare const renderList: (roles: readonly Role[], start: number, view: View, card: (role: Role) => TemplateResult) => TemplateResult;
/** A band with the title of a level, around its roles. */
export declare const renderLevel: (group: LevelGroup, view: View, list: TemplateResult, count?: number) => TemplateResult;
