import { createHash } from 'node:crypto';
import type { Lead } from '../../src/lead/types.js';

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)),
      )
    : value;

/**
 * Writes a lead in the one way that equal leads share, however they came: keys in the order of
 * their UTF-16 units and no white space, as RFC 8785 does (a lead has no numbers).
 */
export const canonicalJson = (lead: Lead): string => JSON.stringify(lead, sortKeys);
