import * as z from 'zod/mini';
import type { Lead } from '../../src/lead/types.js';
import { canonicalJson, sha256 } from './content.js';
import type { Database, Row } from './database.js';

/** A lead and when it arrived (ISO 8601 in UTC). */
export type StoredLead = Lead & { receivedAt: string };

/**
 * What became of a lead: it is stored now; it was before; another request is storing one of this id
 * at this moment; or there is one of this id that says something else.
 */
export type SaveOutcome = 'stored' | 'repeated' | 'in-progress' | 'other-content';

/** A slice of all leads, newest first. */
interface Slice {
  limit: number;
  offset: number;
}

/** Keeps leads. */
export interface Store {
  /** Resolves after the commit: what it says then outlives this process. */
  save(lead: Lead): Promise<SaveOutcome>;
  find(id: string): Promise<StoredLead | undefined>;
  /** The newest first; all of them without a slice. */
  list(slice?: Slice): Promise<StoredLead[]>;
  count(): Promise<number>;
  close(): Promise<void>;
}

// `create table if not exists` fails when two sessions run it at once: one creates, the other waits.
// The number is an arbitrary one that every process of ours shares.
const LOCK_SCHEMA = 'select pg_advisory_xact_lock(7253476321)';

// The lead is kept as text, not as jsonb, which refuses the \u0000 that a JSON string may have.
const CREATE_TABLE = `
  create table if not exists sales_roles_leads (
    id uuid primary key,
    content_sha256 text not null,
    lead text not null,
    received_at timestamptz not null default clock_timestamp(),
    position bigint generated always as identity
  )`;

const CREATE_INDEX = `
  create index if not exists sales_roles_leads_newest
    on sales_roles_leads (received_at desc, position desc)`;

// Held until the transaction ends, and let go by the server when the process that holds it dies.
const LOCK_ID = `
  select pg_try_advisory_xact_lock(hashtextextended('sales-roles/lead/' || $1, 0)) as locked`;

const INSERT = `
  insert into sales_roles_leads (id, content_sha256, lead) values ($1, $2, $3)
    on conflict (id) do nothing returning id`;

const SELECT_CONTENT = 'select content_sha256 from sales_roles_leads where id = $1';

const SELECT_ONE = 'select lead, received_at from sales_roles_leads where id = $1';

const SELECT_NEWEST = `
  select lead, received_at from sales_roles_leads
    order by received_at desc, position desc limit $1 offset $2`;

const COUNT = 'select count(*)::int as count from sales_roles_leads';

const locked = z.object({ locked: z.boolean() });
const content = z.object({ content_sha256: z.string() });
const stored = z.object({ lead: z.string(), received_at: z.date() });
const total = z.object({ count: z.number() });

const toStoredLead = (row: Row): StoredLead => {
  const { lead, received_at } = stored.parse(row);
  // Checked against the schema before it was stored.
  return { ...(JSON.parse(lead) as Lead), receivedAt: received_at.toISOString() };
};

/** Makes the store of a database, and its table where there is none. */
export const createStore = async (database: Database): Promise<Store> => {
  await database.transaction(async (query) => {
    await query(LOCK_SCHEMA);
    await query(CREATE_TABLE);
    await query(CREATE_INDEX);
  });

  return {
    save(lead) {
      const json = canonicalJson(lead);
      const digest = sha256(json);
      return database.transaction(async (query) => {
        const [lock] = await query(LOCK_ID, [lead.id]);
        if (!locked.parse(lock).locked) return 'in-progress';
        const inserted = await query(INSERT, [lead.id, digest, json]);
        if (inserted.length > 0) return 'stored';
        // Committed and visible: whoever inserted it held the lock until then.
        const [existing] = await query(SELECT_CONTENT, [lead.id]);
        return content.parse(existing).content_sha256 === digest ? 'repeated' : 'other-content';
      });
    },

    async find(id) {
      const [row] = await database.query(SELECT_ONE, [id]);
      return row && toStoredLead(row);
    },

    async list(slice) {
      // `limit null` is no limit.
      const rows = await database.query(SELECT_NEWEST, [slice?.limit ?? null, slice?.offset ?? 0]);
      return rows.map(toStoredLead);
    },

    async count() {
      const [row] = await database.query(COUNT);
      return total.parse(row).count;
    },

    close: () => database.close(),
  };
};
