import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { readManifest } from '../../src/docs/manifest.js';
import { examplesOf, expectedOf, needsPage } from '../api/examples.js';
import { inProject } from './project.js';

const examples = examplesOf(readManifest());

describe('the examples of the API in Node', () => {
  for (const example of examples.filter((one) => !needsPage(one))) {
    test(example.name, () => {
      // As a module of a package that has ours.
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', example.code],
        { cwd: inProject('.'), encoding: 'utf8' },
      );
      assert.equal(stderr, '');
      assert.deepEqual(stdout.trimEnd().split('\n'), expectedOf(example));
    });
  }
});

test('every example of the API says what comes of it', () => {
  const silent = examples.filter((example) => !expectedOf(example).length);
  assert.deepEqual(
    silent.map(({ name }) => name),
    [],
  );
});
