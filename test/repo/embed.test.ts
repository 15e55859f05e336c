import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { readElements } from './manifest.js';
import { read } from './project.js';

test('embed.js is a classic script, without syntax that the optimisers of site builders cannot read', () => {
  const text = read('dist/embed.js');
  assert.doesNotThrow(() => new Script(text));
  assert.doesNotMatch(text, /\?\.|\?\?|\bimport\b|\bexport\b/);
});

test('embed.js takes each attribute of <sales-roles>', () => {
  const taken = new Set(/NAMES =\s+'([^']+)'/.exec(read('src/embed.ts'))![1]!.split(' '));
  const widget = readElements().find(({ tagName }) => tagName === 'sales-roles')!;
  const names = widget.attributes!.map(({ name }) => name);
  assert.deepEqual(
    names.filter((name) => !taken.has(name)),
    [],
  );
});
