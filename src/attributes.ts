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

const level = oneOf('heading-level', '1', '2', '3', '4', '5');

/** Reads `heading-level`: a whole number from 1 to 5. */
export const headingLevel: ComplexAttributeConverter<number | undefined> = {
  fromAttribute: (value) => Number(level.fromAttribute?.(value)) || undefined,
};
