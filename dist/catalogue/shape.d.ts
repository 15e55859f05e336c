/** As much of JSON Schema (draft 2020-12) as the catalogue's schema uses. */
export interface Shape {
    /** A list: a text or `null`. A number: that of `const`. */
    type: 'object' | 'array' | 'string' | 'integer' | 'number' | readonly string[];
    const?: unknown;
    properties?: Readonly<Record<string, Shape>>;
    required?: readonly string[];
    items?: Shape;
    minItems?: number;
    maxItems?: number;
    minLength?: number;
    minimum?: number;
    maximum?: number;
}
/**
 * The catalogue's schema as plain data. The build puts this data in the module's place (`vite.config.ts`):
 * `validate.ts` checks it in 1 kB, and visitors do not load the 4.5 kB of zod that it is written with.
 */
export declare const shape: Shape;
