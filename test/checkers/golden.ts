import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `npm run golden` writes what the tests compare with; look through what has changed before you commit it. */
const isWriting = process.env.GOLDEN === 'write';

/** Texts that were looked through and are to stay as they are, in the files of a folder. */
export class GoldenTexts {
  readonly #folder: string;
  readonly #names = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Fails where a text is another than the one that was looked through. */
  compare(name: string, text: string): void {
    this.#names.add(name);
    const path = join(this.#folder, name);
    if (isWriting) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    assert.ok(existsSync(path), `${name} is missing: npm run golden`);
    assert.equal(text, readFileSync(path, 'utf8'), `${name} is another now: npm run golden`);
  }

  /** Fails where there are files that nothing is compared with. */
  assertNoneLeft(): void {
    const left = readdirSync(this.#folder).filter((name) => !this.#names.has(name));
    if (isWriting) for (const name of left) rmSync(join(this.#folder, name));
    else assert.deepEqual(left, []);
  }
}
