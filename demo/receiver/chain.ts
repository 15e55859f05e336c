import * as z from 'zod/mini';
import { sha256 } from './content.js';
import type { Query, Row } from './database.js';

/** What a chain record is about. */
export type RecordKind = 'lead' | 'withdrawal';

/** What a chain record says of a record. */
export interface ChainedRecord {
  kind: RecordKind;
  id: string;
  contentSha256: string;
  /** The server's time, in UTC with microseconds: `2026-11-23T08:00:00.000000Z`. */
  receivedAt: string;
}

/** Where a record stands in the chain. */
export interface Link {
  /** 1 for the first; no number is left out. */
  position: number;
  hash: string;
  /** The hash at the position before. */
  previousHash: string;
}

/** Before the first record. */
export const START = { position: 0, hash: '0'.repeat(64) };

/** The hash of a chain record: SHA-256 of a text with one line for each thing that it holds fast. */
export const linkHash = (
  { kind, id, contentSha256, receivedAt }: ChainedRecord,
  { position, previousHash }: Omit<Link, 'hash'>,
): string =>
  sha256(
    ['sales-roles/chain@1', position, kind, id, contentSha256, receivedAt, previousHash].join('\n'),
  );

/** A `timestamptz` as a chain record has it: all that the database keeps of it, which a `Date` does not. */
export const exactTime = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

// Two chains cannot grow from one record: a position and a hash before it are there once. A lead that
// was deleted can come again, so that an id can be there twice.
const CREATE_TABLE = `
  create table if not exists sales_roles_chain (
    position bigint primary key,
    kind text not null,
    id uuid not null,
    content_sha256 text not null,
    received_at timestamptz not null,
    previous_hash text not null unique,
    hash text not null
  )`;

const CREATE_INDEX = `
  create index if not exists sales_roles_chain_record on sales_roles_chain (kind, id)`;

// One at a time, in all processes. Keys of two numbers never meet those of one, which the store uses.
const LOCK = 'select pg_advisory_xact_lock(725347, 1)';

// By the table's position: the text of it that is selected would put 9 after 10.
const SELECT_HEAD = `
  select chain.position::text as position, chain.hash from sales_roles_chain as chain
    order by chain.position desc limit 1`;

// One text parameter for any number of records.
const INSERT = `
  insert into sales_roles_chain
    (position, kind, id, content_sha256, received_at, previous_hash, hash)
  select * from json_to_recordset($1::json) as record (
    position bigint, kind text, id uuid, content_sha256 text, received_at timestamptz,
    previous_hash text, hash text)`;

// What an earlier version stored. Its own digest, not one of the text as it is now: a text that was
// changed since then is found.
const SELECT_UNCHAINED = `
  select kind, id, content_sha256, ${exactTime('received_at')} as received_at from (
    select 'lead' as kind, id, content_sha256, received_at, position from sales_roles_leads
    union all
    select 'withdrawal', id, content_sha256, received_at, position from sales_roles_withdrawals
  ) as record
  where not exists (
    select from sales_roles_chain as chain
      where chain.kind = record.kind and chain.id = record.id)
  order by record.received_at, record.position`;

/** As many as one statement inserts. */
const BATCH = 500;

const head = z.object({ position: z.string(), hash: z.string() });
const unchained = z.object({
  kind: z.enum(['lead', 'withdrawal']),
  id: z.string(),
  content_sha256: z.string(),
  received_at: z.string(),
});

const readHead = async (query: Query): Promise<{ position: number; hash: string }> => {
  const [row] = await query(SELECT_HEAD);
  if (!row) return START;
  const { position, hash } = head.parse(row);
  return { position: Number(position), hash };
};

/**
 * Adds records to the chain, in the transaction that stores them. To be called last: from here to the
 * commit no other process gets on.
 */
export const append = async (query: Query, records: readonly ChainedRecord[]): Promise<void> => {
  await query(LOCK);
  // A statement of its own: it sees what was committed while the one before waited.
  let { position, hash: previousHash } = await readHead(query);
  const rows = records.map((record) => {
    position += 1;
    const hash = linkHash(record, { position, previousHash });
    const { kind, id, contentSha256, receivedAt } = record;
    const row = {
      position,
      kind,
      id,
      content_sha256: contentSha256,
      received_at: receivedAt,
      previous_hash: previousHash,
      hash,
    };
    previousHash = hash;
    return row;
  });
  for (let first = 0; first < rows.length; first += BATCH) {
    await query(INSERT, [JSON.stringify(rows.slice(first, first + BATCH))]);
  }
};

const toRecord = (row: Row): ChainedRecord => {
  const { kind, id, content_sha256, received_at } = unchained.parse(row);
  return { kind, id, contentSha256: content_sha256, receivedAt: received_at };
};

/**
 * Makes the chain's table where there is none, and adds what is stored without a place in it, the
 * oldest first. To be called after the other tables are made, in the same transaction: the locks on
 * those keep out whoever is about to add to the chain, who would wait for us as we for them.
 */
export const prepareChain = async (query: Query): Promise<void> => {
  await query(LOCK);
  await query(CREATE_TABLE);
  await query(CREATE_INDEX);
  const missing = await query(SELECT_UNCHAINED);
  if (missing.length > 0) await append(query, missing.map(toRecord));
};
