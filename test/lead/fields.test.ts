import { expect } from '@open-wc/testing';
import { needsEither, parseFields, readContact } from '../../src/lead/fields.js';
import type { FieldName } from '../../src/lead/types.js';

const fieldsOf = (text: string): string[] =>
  parseFields(text).fields.map(({ name, required }) => `${name}${required ? '*' : ''}`);

const check = (fields: string, typed: Partial<Record<FieldName, string>>) => {
  const { contact, errors } = readContact(parseFields(fields).fields, (name) => typed[name] ?? '');
  return { contact, errors: Object.fromEntries(errors) };
};

describe('parseFields', () => {
  it('reads names in their order, and what is required', () => {
    expect(fieldsOf('phone* name company message* email')).to.deep.equal([
      'phone*',
      'name',
      'company',
      'message*',
      'email',
    ]);
  });

  it('takes commas, newlines and capitals', () => {
    expect(fieldsOf('\n  Name*,phone ,\n EMAIL\t')).to.deep.equal(['name*', 'phone', 'email']);
  });

  it('takes a name once: the first counts', () => {
    expect(fieldsOf('name* phone name phone*')).to.deep.equal(['name*', 'phone']);
  });

  it('gives back what it does not know, as it was written', () => {
    const { unknown } = parseFields('name* Telephone fax* email** * constructor');
    expect(unknown).to.deep.equal(['Telephone', 'fax*', 'email**', '*', 'constructor']);
    expect(fieldsOf('name* Telephone fax*')).to.deep.equal(['name*']);
  });

  for (const text of ['', '   ', 'telephone', '*']) {
    it(`falls back on the default where ${JSON.stringify(text)} leaves no field`, () => {
      expect(fieldsOf(text)).to.deep.equal(['name*', 'phone', 'email', 'message']);
    });
  }
});

describe('needsEither', () => {
  for (const [fields, needed] of [
    ['phone email', true],
    ['name* phone message email', true],
    ['phone* email', false],
    ['phone email*', false],
    ['phone* email*', false],
    ['phone', false],
    ['email name', false],
    ['name', false],
  ] as const) {
    it(`${fields}: ${needed ? 'one of them is needed' : 'no'}`, () => {
      expect(needsEither(parseFields(fields).fields)).to.equal(needed);
    });
  }
});

describe('readContact', () => {
  it('gives what was typed, trimmed, the phone number normalised, and leaves out what is empty', () => {
    expect(
      check('name* phone email company message', {
        name: '  Ann ',
        phone: '8 900 123-45-67',
        email: ' ann@example.com\u00a0',
        company: '   ',
        message: '\n Two\n lines \n',
      }),
    ).to.deep.equal({
      contact: {
        name: 'Ann',
        phone: '+79001234567',
        email: 'ann@example.com',
        message: 'Two\n lines',
      },
      errors: {},
    });
  });

  it('tells what is missing from what does not fit', () => {
    expect(
      check('name* phone* email* company* message*', { phone: '12', email: 'x' }),
    ).to.deep.equal({
      contact: {},
      errors: {
        name: 'required',
        phone: 'invalid',
        email: 'invalid',
        company: 'required',
        message: 'required',
      },
    });
  });

  it('wants a phone number or an email where both are there and neither is required', () => {
    expect(check('name* phone email', { name: 'Ann' }).errors).to.deep.equal({ phone: 'either' });
    expect(check('name* phone email', { name: 'Ann', email: 'a@b.example' }).errors).to.deep.equal(
      {},
    );
    expect(
      check('name* phone email', { name: 'Ann', phone: '+44 20 7946 0958' }).errors,
    ).to.deep.equal({});
  });

  it('does not ask for the other one where the one given does not fit', () => {
    expect(check('phone email', { email: 'x' }).errors).to.deep.equal({ email: 'invalid' });
    expect(check('phone email', { phone: '1' }).errors).to.deep.equal({ phone: 'invalid' });
  });

  it('refuses what does not fit, also where the other one does', () => {
    expect(check('phone email', { phone: '1', email: 'a@b.example' }).errors).to.deep.equal({
      phone: 'invalid',
    });
  });

  it('wants at least something, since a request that says nothing is none', () => {
    expect(check('company message', { message: ' ' }).errors).to.deep.equal({
      company: 'required',
    });
    expect(check('company message', { message: 'Hi' })).to.deep.equal({
      contact: { message: 'Hi' },
      errors: {},
    });
  });
});
