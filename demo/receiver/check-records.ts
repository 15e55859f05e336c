import * as z from 'zod/mini';
import { verifyReceipt } from '../../src/consent/verify-receipt.js';
import { type Link, type RecordKind, START } from './chain.js';
import { CHAINED_COLUMNS, faultsOf, toChainedRow, toLink } from './chained-row.js';
import type { Database, Query, Row } from './database.js';

/** A point of the chain. */
export type Head = Pick<Link, 'position' | 'hash'>;

/** What there is to say of all records. */
export interface Report {
  /** Records in the chain. */
  count: number;
  head: Head;
  /** One line each. They name records and never quote them. */
  faults: readonly string[];
}

// All that is read is of one moment, while a receiver goes on.
const ONE_MOMENT = 'set transaction isolation level repeatable read, read only';

const RECORDS = `(
  select 'lead' as kind, id, lead as content, content_sha256, received_at, id::text as about
    from sales_roles_leads
  union all
  select 'withdrawal', id, withdrawal, content_sha256, received_at, record_id
    from sales_roles_withdrawals
) as record`;

// In pages: not all leads at once in memory.
const SELECT_PAGE = `
  select ${CHAINED_COLUMNS}, record.about, (
    select max(later.position)::text from sales_roles_chain as later
      where later.kind = chain.kind and later.id = chain.id and later.position > chain.position
  ) as again
  from sales_roles_chain as chain
    left join ${RECORDS} on record.kind = chain.kind and record.id = chain.id
    where $1::bigint is null or chain.position > $1::bigint
    order by chain.position limit 200`;

const SELECT_UNCHAINED = `
  select kind, id from ${RECORDS}
    where not exists (
      select from sales_roles_chain as chain
        where chain.kind = record.kind and chain.id = record.id)
    order by received_at`;

const unchained = z.object({ kind: z.string(), id: z.string() });
const receiptOf = z.object({ consent: z.unknown() });
const receiptIdOf = z.object({ recordId: z.string() });

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** What is wrong with the content itself, were it as it came. */
const contentFaults = async (kind: RecordKind, content: string, about: unknown) => {
  const value = parse(content);
  if (kind === 'withdrawal') {
    return receiptIdOf.safeParse(value).data?.recordId === about
      ? []
      : ['it stands beside another receipt than it names'];
  }
  const verdict = await verifyReceipt(receiptOf.safeParse(value).data?.consent);
  return verdict.verified
    ? []
    : verdict.problems.map(
        ({ path, message }) => `its receipt does not verify: ${path ? `${path}: ` : ''}${message}`,
      );
};

const recordFaults = async (row: Row): Promise<string[]> => {
  const { kind } = toLink(row);
  if (typeof row.again === 'string') {
    return [`it is missing; one of this id came again at position ${row.again}`];
  }
  if (row.content === null) return [`the ${kind} is missing`];
  const read = toChainedRow(row);
  return [...faultsOf(read), ...(await contentFaults(kind, read.content, row.about))];
};

const checkHead = (earlier: Head, found: string | undefined, head: Head): string[] => {
  if (found === earlier.hash) return [];
  const { position } = earlier;
  return [
    head.position < position
      ? `the chain ends at position ${head.position}: what came up to position ${position} was cut off`
      : `position ${position}: the chain is another than the one that had this position before`,
  ];
};

async function* chainRows(query: Query): AsyncGenerator<Row> {
  let last: number | null = null;
  for (;;) {
    const rows: readonly Row[] = await query(SELECT_PAGE, [last]);
    const end = rows.at(-1);
    if (!end) return;
    yield* rows;
    last = toLink(end).position;
  }
}

const check = async (query: Query, earlier: Head | undefined): Promise<Report> => {
  await query(ONE_MOMENT);
  const faults: string[] = [];
  let count = 0;
  let head: Head = START;
  let found = earlier?.position === START.position ? START.hash : undefined;
  for await (const row of chainRows(query)) {
    const link = toLink(row);
    const { position, hash } = link;
    const name = `position ${position}, ${link.kind} ${link.id}`;
    if (position !== head.position + 1) {
      faults.push(`position ${head.position + 1}: the chain is broken here, a record is missing`);
    } else if (link.previousHash !== head.hash) {
      faults.push(`${name}: the chain is broken here, it does not follow the record before`);
    }
    faults.push(...(await recordFaults(row)).map((fault) => `${name}: ${fault}`));
    if (position === earlier?.position) found = hash;
    head = { position, hash };
    count += 1;
  }
  for (const row of await query(SELECT_UNCHAINED)) {
    const { kind, id } = unchained.parse(row);
    faults.push(`${kind} ${id}: it has no chain record`);
  }
  if (earlier) faults.push(...checkHead(earlier, found, head));
  return { count, head, faults };
};

/** Whether the database was used by a receiver that makes a chain. */
const hasChain = async ({ query }: Database): Promise<boolean> => {
  const [row] = await query("select to_regclass('sales_roles_chain') is not null as has");
  return row?.has === true;
};

/**
 * Checks everything that is stored: the chain from its beginning, each record against it, and each
 * receipt in itself; and that `earlier`, what an earlier run found as the head, is still in the chain.
 * Changes nothing. Throws where there is no chain.
 */
export const checkRecords = async (database: Database, earlier?: Head): Promise<Report> => {
  if (!(await hasChain(database))) {
    throw new Error('there is no chain in it yet. Start the receiver once: it makes one');
  }
  return database.transaction((query) => check(query, earlier));
};
