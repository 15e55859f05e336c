import { createHash } from 'node:crypto';
import type { ConsentWithdrawal } from '../../src/consent/types.js';
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
 * Writes a record in the one way that equal records share, however they came: keys in the order of
 * their UTF-16 units and no white space, as RFC 8785 does (there are no numbers in them).
 */
export const canonicalJson = (record: Lead | ConsentWithdrawal): string =>
  JSON.stringify(record, sortKeys);
