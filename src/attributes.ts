import type { ComplexAttributeConverter } from 'lit';

/**
 * Reads an attribute that takes one of a few words. Any other word is told to the page's owner and
 * counts as none.
 */
export const oneOf = <T extends string>(
  attribute: string,
  ...words: readonly T[]
): ComplexAttributeConverter<T | undefined> => ({
  fromAttribute: (value) => {
    if (value === null) return undefined;
    const word = words.find((one) => one === value.trim().toLowerCase());
    if (!word) {
      console.error(`sales-roles: ${attribute}: expected ${words.join(' or ')}, got "${value}"`);
    }
    return word;
  },
});

/** Reads `heading-level`: a whole number from 1 to 5. */
export const headingLevel: ComplexAttributeConverter<number | undefined> = {
  fromAttribute: (value) => {
    if (value === null) return undefined;
    if (/^\s*[1-5]\s*$/.test(value)) return Number(value);
    console.error(
      `sales-roles: heading-level: expected a whole number from 1 to 5, got "${value}"`,
    );
    return undefined;
  },
};
