import { type TemplateResult } from 'lit';
import { type LevelGroup } from '../catalogue/tree.js';
import type { Catalogue } from '../catalogue/types.js';
import type { FindMessages } from '../i18n/en.find.js';
import { type View } from './sales-role-hierarchy.cards.js';
/** All roles in one list, from the top level down, each with its level on its card. */
export declare const renderAsList: (groups: readonly LevelGroup[], view: View) => TemplateResult;
/** The roles as they report to each other: lists in lists, whose branches open and close. */
export declare class Tree {
    #private;
    render(catalogue: Catalogue, groups: readonly LevelGroup[], view: View, messages: FindMessages): unknown;
    /** @param found By a filter, if there is one: what is found anew in a closed branch must be seen. */
    open(root: ParentNode, found: unknown): void;
}
