import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesIn, read } from './project.js';

// Shorter ones are a part of another element; longer ones hold a second concept, which wants a file of its own.
const LINES = { min: 100, max: 300 };

test(`an element's file has ${LINES.min} to ${LINES.max} lines beside its doc comments, the one next to it at most ${LINES.max}`, () => {
  const outside = filesIn('src/elements', '.ts').flatMap((path) => {
    // What is said of an element belongs to it, however much that is.
    const code = read(path).replace(/^ *\/\*\*\n(?: *\*.*\n)+/gm, '');
    const lines = code.split('\n').length - 1;
    const isElement = /\/[\w-]+\.ts$/.test(path);
    const fits = lines <= LINES.max && (!isElement || lines >= LINES.min);
    return fits ? [] : [`${path}: ${lines}`];
  });
  assert.deepEqual(outside, []);
});
