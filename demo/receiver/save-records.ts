import * as z from 'zod/mini';
import type { ConsentWithdrawal } from '../../src/consent/types.js';
import type { Lead } from '../../src/lead/types.js';
import { append, type ChainedRecord, exactTime, type RecordKind } from './chain.js';
import { canonicalJson, sha256 } from './content.js';
import type { Query } from './database.js';

/**
 * What became of a record: it is stored now; it was before; another request is storing one of this
 * id at this moment; or there is one of this id that says something else.
 */
export type SaveOutcome = 'stored' | 'repeated' | 'in-progress' | 'other-content';

/** A record on its way into the database. */
export interface Incoming {
  kind: RecordKind;
  id: string;
  json: string;
  contentSha256: string;
  /** The receipt that a withdrawal is about. */
  recordId?: string;
}

// The statements take any number of records, in one text parameter.

// Held until the transaction ends, and let go by the server when the process that holds it dies.
const LOCK_IDS = `
  select kind, id, pg_try_advisory_xact_lock(
      hashtextextended('sales-roles/' || kind || '/' || id, 0)) as locked
    from json_to_recordset($1::json) as record (kind text, id text)`;

const INSERT = {
  lead: `
    insert into sales_roles_leads (id, content_sha256, lead)
      select id, "contentSha256", json
        from json_to_recordset($1::json) as record (id uuid, "contentSha256" text, json text)
      on conflict (id) do nothing returning id, ${exactTime('received_at')} as received_at`,
  withdrawal: `
    insert into sales_roles_withdrawals (id, content_sha256, withdrawal, record_id)
      select id, "contentSha256", json, "recordId"
        from json_to_recordset($1::json)
          as record (id uuid, "contentSha256" text, json text, "recordId" text)
      on conflict (id) do nothing returning id, ${exactTime('received_at')} as received_at`,
} satisfies Record<RecordKind, string>;

const SELECT_CONTENT = {
  lead: 'select content_sha256 from sales_roles_leads where id = $1',
  withdrawal: 'select content_sha256 from sales_roles_withdrawals where id = $1',
} satisfies Record<RecordKind, string>;

const locked = z.object({ kind: z.string(), id: z.string(), locked: z.boolean() });
const content = z.object({ content_sha256: z.string() });
const inserted = z.object({ id: z.string(), received_at: z.string() });

/** Writes a record down as it is to be stored. */
export const toIncoming = (kind: RecordKind, record: Lead | ConsentWithdrawal): Incoming => {
  const json = canonicalJson(record);
  return { kind, id: record.id, json, contentSha256: sha256(json) };
};

/** Inserts what is not there, and returns it as the chain is to have it. */
const insertNew = async (
  query: Query,
  records: readonly Incoming[],
): Promise<(ChainedRecord & { record: Incoming })[]> => {
  const all: (ChainedRecord & { record: Incoming })[] = [];
  for (const kind of ['lead', 'withdrawal'] as const) {
    const some = records.filter((record) => record.kind === kind);
    if (some.length === 0) continue;
    for (const row of await query(INSERT[kind], [JSON.stringify(some)])) {
      const { id, received_at } = inserted.parse(row);
      // The first of one id: the database passed over the others.
      const record = some.find((one) => one.id === id);
      if (!record) continue;
      const { contentSha256 } = record;
      all.push({ record, kind, id, contentSha256, receivedAt: received_at });
    }
  }
  return all;
};

/** Stores records in one transaction; what becomes of one does not depend on the others. */
export const saveRecords = async (
  query: Query,
  records: readonly Incoming[],
): Promise<readonly SaveOutcome[]> => {
  const locks = (await query(LOCK_IDS, [JSON.stringify(records)])).map((row) => locked.parse(row));
  const own = records.filter(({ kind, id }) =>
    locks.some((lock) => lock.locked && lock.kind === kind && lock.id === id),
  );
  const stored = await insertNew(query, own);
  const outcomes: SaveOutcome[] = [];
  for (const record of records) {
    if (!own.includes(record)) outcomes.push('in-progress');
    else if (stored.some((one) => one.record === record)) outcomes.push('stored');
    else {
      // Committed and visible: whoever inserted it held the lock until then.
      const [row] = await query(SELECT_CONTENT[record.kind], [record.id]);
      const isSame = content.parse(row).content_sha256 === record.contentSha256;
      outcomes.push(isSame ? 'repeated' : 'other-content');
    }
  }
  // Last, for it makes all other processes wait.
  if (stored.length > 0) await append(query, stored);
  return outcomes;
};
