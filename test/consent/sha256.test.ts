import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { digest } from '../../src/consent/sha256-fallback.js';
import { sha256 } from '../../src/consent/sha256.js';

const hex = (bytes: ArrayBuffer | Uint8Array): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const reference = async (bytes: BufferSource): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytes));

const hasSubtle = (): boolean => Boolean(crypto.subtle as SubtleCrypto | undefined);

/** A page on plain http has a `crypto` without `subtle`. */
const withoutSubtle = async <T>(run: () => Promise<T>): Promise<T> => {
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(crypto, 'subtle');
  }
};

describe('sha256', () => {
  it('hashes the text in UTF-8 (FIPS 180-4)', async () => {
    expect(await sha256('')).to.equal(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(await sha256('abc')).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    const text = 'Я даю согласие 👋';
    expect(await sha256(text)).to.equal(await reference(new TextEncoder().encode(text)));
  });

  it('gives the same where Web Crypto is missing', async () => {
    const text = 'Я даю согласие 👋';
    const expected = await sha256(text);
    const actual = await withoutSubtle(() => {
      expect(hasSubtle()).to.equal(false);
      return sha256(text);
    });
    expect(hasSubtle()).to.equal(true);
    expect(actual).to.equal(expected);
  });
});

describe('the fallback of SHA-256', () => {
  it('equals Web Crypto over many inputs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const copy = new Uint8Array(bytes);
        expect(digest(copy)).to.equal(await reference(copy));
      }),
      { numRuns: 300 },
    );
  });

  it('works on a page with Prototype.js 1.6, which has `entries` and `from` of its own', async () => {
    const before = { entries: Array.prototype.entries, from: Array.from };
    const toArray = (list: ArrayLike<unknown>) => [...(list as unknown[])];
    Object.assign(Array, { from: toArray });
    Object.assign(Array.prototype, {
      entries: function (this: unknown[]) {
        return toArray(this);
      },
    });
    let hash: string;
    try {
      hash = digest(new TextEncoder().encode('abc'));
    } finally {
      Object.assign(Array, { from: before.from });
      Object.assign(Array.prototype, { entries: before.entries });
    }
    expect(hash).to.equal(await reference(new TextEncoder().encode('abc')));
  });

  it('equals Web Crypto for every length around its blocks of 64 bytes', async () => {
    for (let length = 0; length <= 130; length += 1) {
      const bytes = new Uint8Array(length).fill(length + 1);
      expect(digest(bytes), `${length} bytes`).to.equal(await reference(bytes));
    }
  });

  it('equals Web Crypto for a long text, and leaves its input alone', async () => {
    const bytes = new Uint8Array(100_000).map((_, index) => index);
    const copy = new Uint8Array(bytes);
    expect(digest(bytes)).to.equal(await reference(copy));
    expect(hex(bytes)).to.equal(hex(copy));
  });
});
