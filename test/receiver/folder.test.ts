import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { openStore } from '../../demo/receiver/open-store.js';
import type { Store } from '../../demo/receiver/store.js';
import { makeLead } from './lead.js';
import { type PreparedFolder, prepareFolder } from './prepared-folder.js';

describe('a store in a folder', () => {
  let prepared: PreparedFolder;
  let parent: string;
  let folder: string;

  before(async () => {
    prepared = await prepareFolder();
  });
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'sales-roles-store-'));
    folder = await prepared.copy();
  });
  afterEach(() => rm(parent, { recursive: true }));
  after(() => prepared.dispose());

  const open = (): Promise<Store> => openStore({ folder }, () => undefined);

  test('is made, for its owner only, and has its leads when it is opened again', async () => {
    folder = join(parent, 'new', 'leads');
    const lead = makeLead();
    const first = await open();
    assert.equal(await first.save(lead), 'stored');
    assert.equal((await stat(folder)).mode & 0o077, 0);
    await first.close();

    const second = await open();
    assert.equal(await second.save(lead), 'repeated');
    assert.deepEqual((await second.find(lead.id))?.contact, lead.contact);
    await second.close();
  });

  test('is on the disk, not in the memory of the system, before it says so', async (t) => {
    const store = await open();
    const fsync = t.mock.method(fs, 'fsyncSync');
    await store.save(makeLead());
    assert.ok(fsync.mock.callCount() > 0);
    await store.close();
  });

  test('is kept from a second process', async () => {
    const store = await open();
    const lock = join(folder, 'receiver.pid');
    assert.equal(Number(await readFile(lock, 'utf8')), process.pid);
    await store.close();
    await assert.rejects(readFile(lock), { code: 'ENOENT' });

    // The test runner is alive, and another process than this.
    await writeFile(lock, String(process.ppid));
    await assert.rejects(open(), (error: Error) => {
      assert.match(error.message, new RegExp(`in use by process ${process.ppid}`));
      assert.match(error.message, /DATA_DIR/);
      return true;
    });
    assert.equal(Number(await readFile(lock, 'utf8')), process.ppid);
  });

  test('is taken over from a process that is dead', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (const left of [String(pid), '', 'x', '-1']) {
      await writeFile(join(folder, 'receiver.pid'), left);
      await (await open()).close();
    }
  });

  test('says which folder cannot be used', async () => {
    folder = join(parent, 'file');
    await writeFile(folder, '');
    await assert.rejects(open(), /The folder .*file cannot be used: EEXIST/);
  });
});
