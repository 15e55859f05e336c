// What React, Vue and Svelte know of the elements, by the checkers that their users have. The files of test/types hold
// what has to be right, and what has to be told of as wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { readElements } from './manifest.js';
import { inProject, read } from './project.js';

/** Runs a command of node_modules; returns what it says. */
const run = (script: string, ...options: string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [inProject(script), ...options], {
    cwd: inProject('.'),
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`;
};

const TSC = 'node_modules/typescript/bin/tsc6';
const VUE_TSC = 'node_modules/vue-tsc/bin/vue-tsc.js';
const SVELTE_CHECK = 'node_modules/svelte-check/bin/svelte-check';

/** `Wrong.svelte 5`: where svelte-check finds an error. */
const svelteErrors = (folder: string): { place: string; message: string }[] => {
  const output = run(
    SVELTE_CHECK,
    ...['--workspace', folder, '--tsconfig', './tsconfig.json', '--output', 'machine'],
    ...['--config', inProject('test/types/svelte.config.js')],
  );
  assert.match(output, /COMPLETED/);
  return [...output.matchAll(/ ERROR "(?:.*\/)?([^"/]+)" (\d+):\d+ (.*)/g)].map(
    ([, file = '', line = '', message = '']) => ({ place: `${file} ${line}`, message }),
  );
};

describe('the types for', () => {
  test('React take what is right, and tell of what is wrong', () => {
    assert.equal(run(TSC, '-p', 'test/types/react'), '');
  });

  test('Vue take what is right, and tell of what is wrong', () => {
    assert.equal(run(VUE_TSC, '--noEmit', '-p', 'test/types/vue'), '');
  });

  test('Svelte take what is right, and tell of what is wrong', () => {
    const lines = read('test/types/svelte/Wrong.svelte').split('\n');
    const wrong = lines.flatMap((line, index) =>
      line.startsWith('<sales-') ? [`Wrong.svelte ${index + 1}`] : [],
    );
    assert.ok(wrong.length);
    const errors = svelteErrors('test/types/svelte');
    assert.deepEqual(
      errors.map(({ place }) => place),
      wrong,
      errors.map(({ message }) => message).join('\n'),
    );
  });

  test('Vue and Svelte take the apps of test/hosts/apps', () => {
    assert.equal(run(VUE_TSC, '--noEmit', '-p', 'test/hosts/apps'), '');
    assert.deepEqual(svelteErrors('test/hosts/apps'), []);
  });

  test('every framework name every tag', () => {
    const [, classes = ''] =
      /interface ElementClasses \{(.+?)\}/s.exec(read('dist/types/elements.d.ts')) ?? [];
    const tags = [...classes.matchAll(/'(sales-[\w-]+)'/g)].map((match) => match[1]!);
    assert.deepEqual(
      tags.sort(),
      readElements()
        .map(({ tagName }) => tagName)
        .sort(),
    );
  });
});
