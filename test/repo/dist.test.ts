import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { filesIn, inProject, read } from './project.js';

const scripts = filesIn('dist', '.js');

describe('dist', () => {
  test('has only ASCII in its scripts: pages in windows-1251 bend anything else', () => {
    const bent = scripts.filter((path) => /[^\x00-\x7f]/.test(read(path)));
    assert.deepEqual(bent, []);
  });

  test('has a declaration beside every module of the package', () => {
    const files = new Set(filesIn('dist', '.d.ts'));
    const modules = scripts.filter((path) => !path.startsWith('dist/chunks/'));
    const bare = modules.filter((path) => !files.has(path.replace(/\.js$/, '.d.ts')));
    assert.deepEqual(bare, []);
  });

  test('has the licences of all that is bundled', () => {
    const notices = read('dist/THIRD-PARTY-LICENSES.txt').split(/^## /m).slice(1);
    const names = notices.map((notice) => notice.split(' ')[0]!);
    // Vite lists what is in any chunk; these are there for sure, so the list is no empty one.
    for (const name of ['@lit/context', '@lit/reactive-element', 'lit-element', 'lit-html']) {
      assert.ok(names.includes(name), name);
    }
    const silent = notices.filter((notice) => !/^Copyright \(c\) /m.test(notice));
    assert.deepEqual(silent, []);
  });

  test('names no folder of the machine it was built on', () => {
    const folder = inProject('.').replace(/\/\.?$/, '');
    const naming = filesIn('dist').filter((path) => read(path).includes(folder));
    assert.deepEqual(naming, []);
  });
});

test("the package's entry can be imported where there is no DOM, and registers nothing", () => {
  const script = `
    const { SalesRoles } = await import('sales-roles');
    const registered = globalThis.customElements?.get('sales-roles');
    console.log(typeof SalesRoles, typeof registered, typeof document);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: inProject('.'),
    encoding: 'utf8',
  });
  assert.deepEqual([stdout, stderr], ['function undefined undefined\n', '']);
});
