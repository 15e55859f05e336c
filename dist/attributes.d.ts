import type { ComplexAttributeConverter } from 'lit';
/**
 * Reads an attribute that takes one of a few words. Any other word is told to the page's owner and
 * counts as none.
 */
export declare const oneOf: <T extends string>(attribute: string, ...words: readonly T[]) => ComplexAttributeConverter<T | undefined>;
/** Reads `heading-level`: a whole number from 1 to 5. */
export declare const headingLevel: ComplexAttributeConverter<number | undefined>;
