/** A count with the Russian form of its noun: 1 роль, 2 роли, 5 ролей (CLDR: one, few, many). */
export declare const plural: (count: number, one: string, few: string, many: string) => string;
