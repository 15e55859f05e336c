import type { Catalogue, Level, Role } from './types.js';
/** A level with its roles, in the catalogue's order. */
export interface LevelGroup extends Level {
    roles: readonly Role[];
}
/** A level's title: the owner's, or else its number in our words. */
export declare const levelTitle: ({ level, title }: Level, { level: name }: {
    level: (level: number) => string;
}) => string;
/** So many cards come with the first frame, twice what a window of 1,280 by 900 pixels shows. */
export declare const FIRST = 18;
/** The roles by level, from the top; levels without a role are left out. */
export declare const byLevel: ({ levels, roles }: Catalogue) => LevelGroup[];
