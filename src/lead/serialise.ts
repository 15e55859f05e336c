/**
 * JSON of plain data, safe from a page that patches `toJSON` into a prototype: Prototype.js 1.6 sets
 * `Array.prototype.toJSON`, and `JSON.stringify` then writes lists as strings. It asks only objects
 * for `toJSON`, never strings, numbers or booleans (ECMA-262, SerializeJSONProperty).
 */
export const serialise = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items: string[] = [];
    for (const item of value as unknown[]) items.push(serialise(item));
    return `[${items.join(',')}]`;
  }
  const members: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${serialise(member)}`);
  }
  return `{${members.join(',')}}`;
};
