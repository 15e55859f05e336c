import * as z from 'zod/mini';
import { type ChainedRecord, exactTime, type Link, linkHash } from './chain.js';
import { sha256 } from './content.js';
import type { Row } from './database.js';

/** A record as it is stored, and the chain record that was made for it. */
export interface ChainedRow {
  content: string;
  contentSha256: string;
  receivedAt: string;
  /** Absent where somebody removed it. */
  link: (ChainedRecord & Link) | undefined;
}

/** What to select of a `record`, with a `content` of whatever kind, and its `chain` record for `toChainedRow`. */
export const CHAINED_COLUMNS = `
  record.content, record.content_sha256, ${exactTime('record.received_at')} as received_at,
  chain.position::text as position, chain.kind as chained_kind, chain.id as chained_id,
  chain.content_sha256 as chained_sha256, ${exactTime('chain.received_at')} as chained_at,
  chain.previous_hash, chain.hash`;

const stored = z.object({
  content: z.string(),
  content_sha256: z.string(),
  received_at: z.string(),
});

const chained = z.object({
  position: z.string(),
  // Read as it is: that it is no kind of record shows in its hash.
  chained_kind: z.string(),
  chained_id: z.string(),
  chained_sha256: z.string(),
  chained_at: z.string(),
  previous_hash: z.string(),
  hash: z.string(),
});

/** Reads the chain's half of a row. */
export const toLink = (row: Row): ChainedRecord & Link => {
  const read = chained.parse(row);
  return {
    kind: read.chained_kind as ChainedRecord['kind'],
    id: read.chained_id,
    contentSha256: read.chained_sha256,
    receivedAt: read.chained_at,
    position: Number(read.position),
    hash: read.hash,
    previousHash: read.previous_hash,
  };
};

/** Reads a row with `CHAINED_COLUMNS` that has a record. */
export const toChainedRow = (row: Row): ChainedRow => {
  const { content, content_sha256, received_at } = stored.parse(row);
  return {
    content,
    contentSha256: content_sha256,
    receivedAt: received_at,
    link: row.hash === null ? undefined : toLink(row),
  };
};

/** What of a record is not as it was when it came. */
export const faultsOf = ({ content, contentSha256, receivedAt, link }: ChainedRow): string[] => {
  if (!link) return ['it has no chain record'];
  const digest = sha256(content);
  const isLinkSound = link.hash === linkHash(link, link);
  // Of a chain record that was changed it cannot be told what it said before.
  const [chainedDigest, chainedTime] = isLinkSound
    ? [link.contentSha256, link.receivedAt]
    : [contentSha256, receivedAt];
  return [
    ...(isLinkSound ? [] : ['its chain record was changed']),
    ...(digest === chainedDigest ? [] : ['its content was changed']),
    ...(contentSha256 === chainedDigest ? [] : ['its stored SHA-256 was changed']),
    ...(receivedAt === chainedTime ? [] : ['its time of arrival was changed']),
  ];
};
