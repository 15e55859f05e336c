import * as z from 'zod/mini';
import type { ConsentWithdrawal } from '../../src/consent/types.js';
import type { Lead } from '../../src/lead/types.js';
import { type Link, prepareChain, type RecordKind } from './chain.js';
import { CHAINED_COLUMNS, type ChainedRow, faultsOf, toChainedRow } from './chained-row.js';
import type { Database, Row } from './database.js';
import { inBatches } from './in-batches.js';
import { type Incoming, type SaveOutcome, saveRecords, toIncoming } from './save-records.js';

export type { SaveOutcome } from './save-records.js';

/** What is known of a record beside what it says. */
export interface Arrival {
  /** The server's time, ISO 8601 in UTC. */
  receivedAt: string;
  /** Its place in the chain. */
  chain?: Link | undefined;
  /** What was changed in the database since it came. */
  faults?: readonly string[];
}

export type StoredLead = Lead & Arrival;
export type StoredWithdrawal = ConsentWithdrawal & Arrival;

/** A slice of all leads, newest first. */
interface Slice {
  limit: number;
  offset: number;
}

/** Keeps leads, and what visitors said to them later. */
export interface Store {
  /** Resolves after the commit: what it says then outlives this process. */
  save(lead: Lead): Promise<SaveOutcome>;
  find(id: string): Promise<StoredLead | undefined>;
  /** The newest first; all of them without a slice. */
  list(slice?: Slice): Promise<StoredLead[]>;
  count(): Promise<number>;
  /** Stores a withdrawal as `save` does a lead. */
  withdraw(withdrawal: ConsentWithdrawal): Promise<SaveOutcome>;
  /** The newest first; of these receipts, or all of them. */
  withdrawals(recordIds?: readonly string[]): Promise<StoredWithdrawal[]>;
  close(): Promise<void>;
}

// `create table if not exists` fails when two sessions run it at once: one creates, the other waits.
// The number is an arbitrary one that every process of ours shares.
const LOCK_SCHEMA = 'select pg_advisory_xact_lock(7253476321)';

// The records are kept as text, not as jsonb, which refuses the \u0000 that a JSON string may have.
const SCHEMA = [
  `create table if not exists sales_roles_leads (
    id uuid primary key,
    content_sha256 text not null,
    lead text not null,
    received_at timestamptz not null default clock_timestamp(),
    position bigint generated always as identity
  )`,
  `create index if not exists sales_roles_leads_newest
    on sales_roles_leads (received_at desc, position desc)`,
  // The receipt may be one that is not here, or not yet.
  `create table if not exists sales_roles_withdrawals (
    id uuid primary key,
    content_sha256 text not null,
    withdrawal text not null,
    record_id text not null,
    received_at timestamptz not null default clock_timestamp(),
    position bigint generated always as identity
  )`,
  `create index if not exists sales_roles_withdrawals_of_receipt
    on sales_roles_withdrawals (record_id)`,
];

// The last one: a lead that was deleted can have come again.
const withChain = (kind: RecordKind, records: string): string => `
  select ${CHAINED_COLUMNS} from (${records}) as record
    left join lateral (
      select * from sales_roles_chain
        where kind = '${kind}' and id = record.id order by position desc limit 1
    ) as chain on true
    order by record.received_at desc, record.position desc`;

const SELECT_ONE = withChain(
  'lead',
  'select *, lead as content from sales_roles_leads where id = $1',
);

const SELECT_NEWEST = withChain(
  'lead',
  `select *, lead as content from sales_roles_leads
    order by received_at desc, position desc limit $1 offset $2`,
);

const COUNT = 'select count(*)::int as count from sales_roles_leads';

const SELECT_WITHDRAWALS = withChain(
  'withdrawal',
  `select *, withdrawal as content from sales_roles_withdrawals
    where $1::json is null or record_id in (select json_array_elements_text($1::json))`,
);

const total = z.object({ count: z.number() });

const arrivalOf = (read: ChainedRow): Arrival => {
  const { receivedAt, link } = read;
  return {
    receivedAt: new Date(receivedAt).toISOString(),
    chain: link && { position: link.position, hash: link.hash, previousHash: link.previousHash },
    faults: faultsOf(read),
  };
};

// What is parsed was checked against the schema before it was stored.
const toLead = (row: Row): StoredLead => {
  const read = toChainedRow(row);
  return { ...(JSON.parse(read.content) as Lead), ...arrivalOf(read) };
};

const toWithdrawal = (row: Row): StoredWithdrawal => {
  const read = toChainedRow(row);
  return { ...(JSON.parse(read.content) as ConsentWithdrawal), ...arrivalOf(read) };
};

/** Makes the store of a database, and its tables where there are none. */
export const createStore = async (database: Database): Promise<Store> => {
  await database.transaction(async (query) => {
    await query(LOCK_SCHEMA);
    for (const statement of SCHEMA) await query(statement);
    await prepareChain(query);
  });

  const save = inBatches((records: readonly Incoming[]) =>
    database.transaction((query) => saveRecords(query, records)),
  );

  return {
    save: (lead) => save(toIncoming('lead', lead)),

    async find(id) {
      const [row] = await database.query(SELECT_ONE, [id]);
      return row && toLead(row);
    },

    async list(slice) {
      // `limit null` is no limit.
      const rows = await database.query(SELECT_NEWEST, [slice?.limit ?? null, slice?.offset ?? 0]);
      return rows.map(toLead);
    },

    async count() {
      const [row] = await database.query(COUNT);
      return total.parse(row).count;
    },

    withdraw: (withdrawal) =>
      save({ ...toIncoming('withdrawal', withdrawal), recordId: withdrawal.recordId }),

    async withdrawals(recordIds) {
      const only = recordIds ? JSON.stringify(recordIds) : null;
      const rows = await database.query(SELECT_WITHDRAWALS, [only]);
      return rows.map(toWithdrawal);
    },

    close: () => database.close(),
  };
};
