import type { Catalogue, Level, Role } from './types.js';
/** A level with its roles, in the catalogue's order. */
export interface LevelGroup extends Level {
    roles: readonly Role[];
}
/** The roles by level, from the top; levels without a role are left out. */
export declare const byLevel: ({ levels, roles }: Catalogue) => LevelGroup[];
