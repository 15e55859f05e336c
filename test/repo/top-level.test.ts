import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { inProject } from './project.js';

/** What the repository has at its top, so that a reader finds the product rather than its tools. */
const TOP = new Set([
  ...['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'],
  ...['src', 'demo', 'test', 'dist', '.ci'],
  ...['package.json', 'package-lock.json', '.gitignore', '.editorconfig'],
  ...['tsconfig.json', 'tsconfig.build.json', 'vite.config.ts', 'web-test-runner.config.mjs'],
  ...['eslint.config.js', '.prettierrc.json', '.prettierignore', 'knip.jsonc'],
  ...['custom-elements-manifest.config.mjs'],
]);

test('the top of the repository holds nothing but what top-level.test.ts names', () => {
  // With what is not added yet, without what .gitignore names.
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: inProject('.'),
    encoding: 'utf8',
  });
  const names = new Set(
    files
      .trim()
      .split('\n')
      .map((path) => path.split('/')[0]!),
  );
  assert.deepEqual(
    [...names].filter((name) => !TOP.has(name)),
    [],
  );
});
