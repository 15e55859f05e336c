import type { Catalogue, Level, Role } from './types.js';

/** A level with its roles, in the catalogue's order. */
export interface LevelGroup extends Level {
  roles: readonly Role[];
}

/** A level's title: the owner's, or else its number in our words. */
export const levelTitle = (
  { level, title }: Level,
  { level: name }: { level: (level: number) => string },
): string => (title?.trim() ? title : name(level));

/** So many cards come with the first frame, twice what a window of 1,280 by 900 pixels shows. */
export const FIRST = 18;

/** The roles by level, from the top; levels without a role are left out. */
export const byLevel = ({ levels, roles }: Catalogue): LevelGroup[] => {
  const groups = new Map<number, Role[]>();
  for (const role of roles) {
    const group = groups.get(role.level);
    if (group) group.push(role);
    else groups.set(role.level, [role]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([level, group]) => ({
      ...levels?.find((about) => about.level === level),
      level,
      roles: group,
    }));
};
