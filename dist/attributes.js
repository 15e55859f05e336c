// src/attributes.ts
/**
* Reads an attribute that takes one of a few words. Any other word is told to the page's owner and
* counts as none.
*/
var oneOf = (attribute, ...words) => ({ fromAttribute: (value) => {
	if (value === null) return void 0;
	const word = words.find((one) => one === value.trim().toLowerCase());
	if (!word) console.error(`sales-roles: ${attribute}: expected ${words.join(" or ")}, got "${value}"`);
	return word;
} });
var level = oneOf("heading-level", "1", "2", "3", "4", "5");
/** Reads `heading-level`: a whole number from 1 to 5. */
var headingLevel = { fromAttribute: (value) => Number(level.fromAttribute?.(value)) || void 0 };
export { headingLevel, oneOf };
