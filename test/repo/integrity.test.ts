import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesIn, inProject, read } from './project.js';

const hashes = JSON.parse(read('dist/integrity.json')) as Record<string, string>;

test('integrity.json has the hash of each file that a page loads', () => {
  const files = ['dist/embed.js', 'dist/sales-roles.js', ...filesIn('dist/chunks', '.js')];
  const expected = files.map((path) => {
    const hash = createHash('sha384').update(readFileSync(inProject(path)));
    return [path.replace('dist/', ''), `sha384-${hash.digest('base64')}`];
  });
  assert.deepEqual(Object.entries(hashes), expected);
});

test("README's snippets have the hashes and the version of this build: npm run build writes the hashes", () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const readme = read('README.md');
  const snippets = readme.matchAll(
    /sales-roles@([\d.]+)\/dist\/([\w-]+\.js)"\s+integrity="([^"]*)"/g,
  );
  const ofEmbed = readme.matchAll(/data-integrity="([^"]*)"/g);
  assert.deepEqual(
    {
      snippets: Array.from(snippets, ([, version, file, hash]) => ({ version, file, hash })),
      ofEmbed: Array.from(ofEmbed, ([, hash]) => hash),
    },
    {
      snippets: ['sales-roles.js', 'embed.js'].map((file) => ({
        version,
        file,
        hash: hashes[file],
      })),
      ofEmbed: [hashes['sales-roles.js']],
    },
  );
});
