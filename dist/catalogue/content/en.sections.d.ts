/** By role id: hiring, assessment, development. */
export declare const enSections: Record<string, readonly [readonly string[], readonly string[], readonly string[]]>;
