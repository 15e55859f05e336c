/**
 * JSON of plain data, safe from a page that patches `toJSON` into a prototype: Prototype.js 1.6 sets
 * `Array.prototype.toJSON`, and `JSON.stringify` then writes lists as strings. It asks only objects
 * for `toJSON`, never strings, numbers or booleans (ECMA-262, SerializeJSONProperty).
 */
export declare const serialise: (value: unknown) => string;
