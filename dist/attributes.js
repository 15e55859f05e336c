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
/** Reads `heading-level`: a whole number from 1 to 5. */
var headingLevel = { fromAttribute: (value) => {
	if (value === null) return void 0;
	if (/^\s*[1-5]\s*$/.test(value)) return Number(value);
	console.error(`sales-roles: heading-level: expected a whole number from 1 to 5, got "${value}"`);
} };
export { headingLevel, oneOf };
