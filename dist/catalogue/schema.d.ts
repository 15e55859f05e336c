import * as z from 'zod/mini';
import type { Catalogue } from './types.js';
/** The lowest level that a role can have; 1 is the top. */
export declare const MAX_LEVEL = 20;
/**
 * The shape of a catalogue, with the types of `types.ts`. What one role says of another (ids,
 * `reportsTo`) is beyond a schema: `validateCatalogue` looks at that too.
 *
 * No visitor loads zod for it: see `shape.ts`.
 */
export declare const catalogueSchema: z.ZodMiniType<Catalogue>;
