/** By role id: hiring, assessment, development. */
export declare const ruSections: Record<string, readonly [readonly string[], readonly string[], readonly string[]]>;
