import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { checkRecords, type Head } from '../../demo/receiver/check-records.js';
import { openStore } from '../../demo/receiver/open-store.js';
import { openPostgres } from '../../demo/receiver/postgres.js';
import { createStore, type Store } from '../../demo/receiver/store.js';
import { createSchema, DATABASE_URL, databases, type TestDatabase } from './databases.js';
import { makeLead, makePurpose } from './lead.js';
import { prepareFolder, type PreparedFolder } from './prepared-folder.js';
import { PROJECT, startReceiver } from './receiver-process.js';

const RECORDS = 6;

/** What binds a record: each of its columns, as text, and how to write it back. */
const COLUMNS = [
  ['sales_roles_leads', 'lead', 'text'],
  ['sales_roles_leads', 'content_sha256', 'text'],
  ['sales_roles_leads', 'received_at', 'timestamptz'],
  ['sales_roles_leads', 'id', 'uuid'],
  ['sales_roles_withdrawals', 'withdrawal', 'text'],
  ['sales_roles_withdrawals', 'content_sha256', 'text'],
  ['sales_roles_withdrawals', 'record_id', 'text'],
  ['sales_roles_withdrawals', 'received_at', 'timestamptz'],
  ['sales_roles_withdrawals', 'id', 'uuid'],
  ['sales_roles_chain', 'position', 'bigint'],
  ['sales_roles_chain', 'kind', 'text'],
  ['sales_roles_chain', 'id', 'uuid'],
  ['sales_roles_chain', 'content_sha256', 'text'],
  ['sales_roles_chain', 'received_at', 'timestamptz'],
  ['sales_roles_chain', 'previous_hash', 'text'],
  ['sales_roles_chain', 'hash', 'text'],
] as const;

/** Puts another letter in the place of one; a digit becomes a digit, so that times stay times. */
const change = (text: string, at: number): string => {
  const index = at % text.length;
  const letter = text[index]!;
  const other = /\d/.test(letter) ? String((Number(letter) + 5) % 10) : letter === 'a' ? 'b' : 'a';
  return text.slice(0, index) + other + text.slice(index + 1);
};

for (const { name, create } of databases) {
  describe(`what checkRecords finds in ${name}`, () => {
    let place: TestDatabase;
    let store: Store;
    let head: Head;

    before(async () => {
      place = await create();
    });
    beforeEach(async () => {
      for (const table of ['chain', 'withdrawals', 'leads']) {
        await place.database.query(`drop table if exists sales_roles_${table}`);
      }
      store = await createStore(place.database);
      for (let record = 0; record < RECORDS; record += 2) {
        const lead = makeLead();
        await store.save(lead);
        await store.withdraw({
          schema: 'sales-roles/withdrawal@1',
          id: crypto.randomUUID(),
          recordId: lead.consent.recordId,
          purposes: ['request'],
          eventTime: '2026-11-24T08:00:00.000Z',
        });
      }
      const report = await checkRecords(place.database);
      assert.deepEqual([report.count, report.faults], [RECORDS, []]);
      ({ head } = report);
    });
    after(() => place.dispose());

    const run = (sql: string, parameters: unknown[] = []) => place.database.query(sql, parameters);
    const faults = async (earlier?: Head): Promise<readonly string[]> =>
      (await checkRecords(place.database, earlier)).faults;
    const idAt = async (position: number): Promise<unknown> =>
      (await run('select id from sales_roles_chain where position = $1', [position]))[0]?.id;

    for (const [table, column, type] of COLUMNS) {
      test(`any letter of ${table}.${column} that was changed`, async () => {
        const rows = await run(`select ${column}::text as value from ${table}`);
        const values = rows.map(({ value }) => String(value));
        let changes = 0;
        const numRuns = column === 'lead' ? 60 : 15;
        await fc.assert(
          fc.asyncProperty(fc.nat(rows.length - 1), fc.nat(5000), async (row, at) => {
            const value = values[row]!;
            const changed = change(value, at);
            // Two texts can be one value (a time in another zone); others the database refuses. What another row
            // has already could not be told from it afterwards.
            const updated = await run(
              `update ${table} set ${column} = $1::${type}
                where ${column}::text = $2
                  and not exists (select 1 from ${table} as one where one.${column} = $1::${type}) returning 1`,
              [changed, value],
            ).catch(() => []);
            if (updated.length === 0) return;
            changes += 1;
            const found = await faults();
            await run(`update ${table} set ${column} = $1::${type} where ${column} = $2::${type}`, [
              value,
              changed,
            ]);
            assert.ok(found.length > 0, `${value} became ${changed}`);
            assert.doesNotMatch(found.join('\n'), /Анна|79001234567|anna@|Я согласен/);
          }),
          { numRuns },
        );
        assert.ok(changes > 0);
        assert.deepEqual(await faults(), []);
      });
    }

    test('a lead that was deleted, by its name', async () => {
      const id = await idAt(3);
      await run('delete from sales_roles_leads where id = $1', [id]);
      assert.deepEqual(await faults(), [`position 3, lead ${String(id)}: the lead is missing`]);
    });

    test('a lead that was deleted with its chain record', async () => {
      await run('delete from sales_roles_leads where id = $1', [await idAt(3)]);
      await run('delete from sales_roles_chain where position = 3');
      assert.deepEqual(await faults(), [
        'position 3: the chain is broken here, a record is missing',
      ]);
    });

    test('a chain record that was deleted, at the end too', async () => {
      const id = await idAt(RECORDS);
      await run('delete from sales_roles_chain where position = $1', [RECORDS]);
      assert.deepEqual(await faults(), [`withdrawal ${String(id)}: it has no chain record`]);
    });

    test('two leads whose contents were swapped, with their digests', async () => {
      await run(
        `update sales_roles_leads as one
          set lead = other.lead, content_sha256 = other.content_sha256
          from sales_roles_leads as other
          where (one.id = $1 and other.id = $2) or (one.id = $2 and other.id = $1)`,
        [await idAt(1), await idAt(3)],
      );
      const found = await faults();
      for (const position of [1, 3]) {
        assert.ok(
          found.includes(
            `position ${position}, lead ${String(await idAt(position))}: its content was changed`,
          ),
        );
      }
    });

    test('two chain records that were swapped', async () => {
      await run('update sales_roles_chain set position = 100 where position = 2');
      await run('update sales_roles_chain set position = 2 where position = 3');
      await run('update sales_roles_chain set position = 3 where position = 100');
      assert.ok((await faults()).some((fault) => /^position 2, .*chain is broken/.test(fault)));
    });

    test('a receipt that does not verify, of a lead that came so', async () => {
      const lead = makeLead();
      const purposes = [makePurpose({ wordingSha256: '0'.repeat(64) })];
      await store.save({ ...lead, consent: { ...lead.consent, purposes } });
      assert.deepEqual(await faults(), [
        `position ${RECORDS + 1}, lead ${lead.id}: its receipt does not verify: ` +
          'purposes[0].wordingSha256: expected the SHA-256 of the wording',
      ]);
    });

    test('an end that was cut off, by the head of an earlier run alone', async () => {
      await run('delete from sales_roles_withdrawals where id = $1', [await idAt(RECORDS)]);
      await run('delete from sales_roles_chain where position = $1', [RECORDS]);
      assert.deepEqual(await faults(), []);
      assert.deepEqual(await faults(head), [
        'the chain ends at position 5: what came up to position 6 was cut off',
      ]);
    });

    test('a chain that was written anew, by the head of an earlier run alone', async () => {
      await run(
        "update sales_roles_leads set received_at = received_at - interval '1 day' where id = $1",
        [await idAt(1)],
      );
      await run('drop table sales_roles_chain');
      await createStore(place.database);
      assert.deepEqual(await faults(), []);
      assert.equal((await faults(head)).length, 1);
    });

    test('nothing where the chain went on, or where it had not begun', async () => {
      await store.save(makeLead());
      assert.deepEqual(await faults(head), []);
      assert.deepEqual(await faults({ position: 0, hash: '0'.repeat(64) }), []);
    });

    test('a page of records and more', async () => {
      await Promise.all(Array.from({ length: 450 }, () => store.save(makeLead())));
      const report = await checkRecords(place.database);
      assert.deepEqual([report.count, report.faults], [RECORDS + 450, []]);
    });
  });
}

/** Runs `npm run verify-receipts` as a process of its own. */
const runProgram = (
  environment: NodeJS.ProcessEnv,
  ...args: string[]
): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const program = join(PROJECT, 'demo', 'receiver', 'verify-receipts.ts');
    execFile(
      process.execPath,
      ['--import', 'tsx', program, ...args],
      { cwd: PROJECT, env: { ...process.env, DATABASE_URL: '', ...environment } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` });
      },
    );
  });

describe('npm run verify-receipts', () => {
  let prepared: PreparedFolder;
  let DATA_DIR: string;

  before(async () => {
    prepared = await prepareFolder();
  });
  beforeEach(async () => {
    DATA_DIR = await prepared.copy();
  });
  after(() => prepared.dispose());

  test('says how many are verified, and the head, which the next run takes', async () => {
    const store = await openStore({ folder: DATA_DIR }, () => undefined);
    for (let lead = 0; lead < 3; lead += 1) await store.save(makeLead());
    await store.close();

    const { code, output } = await runProgram({ DATA_DIR });
    assert.equal(code, 0, output);
    const [, hash] = /^3 records verified, head 3 ([\da-f]{64})\n$/.exec(output)!;
    assert.equal((await runProgram({ DATA_DIR }, '--head', `3:${hash!}`)).code, 0);

    const other = await runProgram({ DATA_DIR }, '--head', `4:${hash!}`);
    assert.equal(other.code, 1);
    assert.match(other.output, /cut off\n3 records checked, 1 fault, head 3 /);
  });

  test('2 where a receiver runs in the folder, with what to do', async () => {
    const { child, address, ended } = startReceiver({ DATA_DIR });
    await address;
    const { code, output } = await runProgram({ DATA_DIR });
    child.kill('SIGTERM');
    await ended;
    assert.equal(code, 2);
    assert.match(output, new RegExp(`in use by process ${String(child.pid)}. Stop that one`));
  });

  test('2 where there is nothing to check, which it does not make', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'sales-roles-none-'));
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const { code, output } = await runProgram({ DATA_DIR: join(parent, 'none') });
      assert.equal(code, 2);
      assert.match(output, /^There is no folder .*none: nothing has been stored there yet\.\n$/);
    }
    await rm(parent, { recursive: true });
    const { code, output } = await runProgram({ DATA_DIR });
    assert.equal(code, 2);
    assert.match(output, /there is no chain in it yet/);
  });

  test('2 for a head that is none', async () => {
    for (const args of [['--head', '3'], ['--head'], ['--heed', '3'], ['3']]) {
      const { code, output } = await runProgram({ DATA_DIR }, ...args);
      assert.equal(code, 2);
      assert.doesNotMatch(output, /\n\s+at /);
    }
  });
});

// A server is open to others while it is checked.
if (DATABASE_URL) {
  const server = DATABASE_URL;
  test('npm run verify-receipts works beside a receiver at PostgreSQL, and says nothing personal', async () => {
    const schema = await createSchema(server);
    const { child, address, ended } = startReceiver({ DATABASE_URL: schema.url });
    const lead = makeLead();
    const headers = { 'Content-Type': 'application/json' };
    await fetch(`${await address}/leads`, { method: 'POST', headers, body: JSON.stringify(lead) });
    assert.match((await runProgram({ DATABASE_URL: schema.url })).output, /^1 record verified, /);
    const database = openPostgres(schema.url, () => undefined);
    await database.query("update sales_roles_leads set lead = replace(lead, 'Анна', 'Анка')");
    await database.close();
    const { code, output } = await runProgram({ DATABASE_URL: schema.url });
    assert.equal(code, 1);
    assert.match(
      output,
      /^position 1, lead [\da-f-]{36}: its content was changed\n1 record checked, 1 fault, head 1 [\da-f]{64}\n$/,
    );
    child.kill('SIGTERM');
    await ended;
    await schema.drop();
  });
}
