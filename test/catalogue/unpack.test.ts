import { expect } from '@open-wc/testing';
import { pack, unpack } from '../../src/catalogue/content/unpack.js';

const letters = (from: string, to: string): string =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(from.charCodeAt(0) + index),
  ).join('');

const PACKABLE = (letters(' ', '~') + letters('А', 'я') + 'Ёё«»—…').replace(/[~%<>#\\^`"]/g, '');

describe('unpack', () => {
  it('reads what was packed, each character of it', () => {
    const value = { text: PACKABLE, list: Array.from(PACKABLE) };
    expect(unpack(pack(value))).to.deep.equal(value);
  });

  it('packs into ASCII, and refuses what it could not read again', () => {
    expect(pack('Адрес: name@example.ru')).to.match(/^[ -~]*$/);
    for (const character of '~%<>#\\^`"') expect(() => pack(character), character).to.throw();
  });
});
