// src/lead/serialise.ts
/**
* JSON of plain data, safe from a page that patches `toJSON` into a prototype: Prototype.js 1.6 sets
* `Array.prototype.toJSON`, and `JSON.stringify` then writes lists as strings. It asks only objects
* for `toJSON`, never strings, numbers or booleans (ECMA-262, SerializeJSONProperty).
*/
var serialise = (value) => {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => serialise(item)).join()}]`;
	return `{${Object.entries(value).filter(([, member]) => member !== void 0).map(([key, member]) => `${JSON.stringify(key)}:${serialise(member)}`).join()}}`;
};
export { serialise };
