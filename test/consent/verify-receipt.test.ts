import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { verifyReceipt } from '../../src/consent/verify-receipt.js';
import { sampleReceipt } from '../helpers/sample-lead.js';

const [request] = sampleReceipt().purposes as [ReturnType<typeof sampleReceipt>['purposes'][0]];

/** Where the problems are. */
const pathsOf = async (receipt: unknown): Promise<readonly string[]> => {
  const verdict = await verifyReceipt(receipt);
  return verdict.verified ? [] : verdict.problems.map(({ path }) => path);
};

/** A receipt with something of any type in the place of what it has. */
const withField = (field: string, value: unknown): unknown => ({
  ...sampleReceipt(),
  [field]: value,
});

const withPurpose = (change: object): unknown => withField('purposes', [{ ...request, ...change }]);

it('verifies a receipt as 0.1.0 made it', async () => {
  expect(await verifyReceipt(sampleReceipt())).to.deep.equal({ verified: true });
  const least = sampleReceipt({ privacyNotice: undefined, consentDocument: undefined });
  expect(await verifyReceipt(least)).to.deep.equal({ verified: true });
});

it('verifies a receipt with everything, after its way as JSON', async () => {
  const { cookieChoice } = sampleReceipt();
  const receipt = sampleReceipt({
    purposes: [
      { ...request, document: 'https://host.example/consent#1' },
      { ...request, purpose: 'news', granted: false, method: 'button' },
    ],
    cookieChoice: {
      ...cookieChoice,
      decidedAt: '2026-11-22T08:00:00.000Z',
      version: '2/2026-01',
      manager: 'klaro',
    },
  });
  expect(await verifyReceipt(JSON.parse(JSON.stringify(receipt)))).to.deep.equal({
    verified: true,
  });
  // What a later version adds.
  expect(await verifyReceipt({ ...receipt, more: 1 })).to.deep.equal({ verified: true });
});

it('says where the digest is not that of the wording, and what was expected', async () => {
  expect(await verifyReceipt(withPurpose({ wording: 'I disagree.' }))).to.deep.equal({
    verified: false,
    problems: [
      { path: 'purposes[0].wordingSha256', message: 'expected the SHA-256 of the wording' },
    ],
  });
});

it('finds any letter of the wording or of its digest that was changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('wording', 'wordingSha256'),
      fc.nat(),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      async (field: 'wording' | 'wordingSha256', at, letter) => {
        const text = request[field];
        const index = at % text.length;
        fc.pre(letter !== text[index]);
        const changed = text.slice(0, index) + letter + text.slice(index + 1);
        expect(await pathsOf(withPurpose({ [field]: changed }))).to.not.deep.equal([]);
      },
    ),
    { numRuns: 500 },
  );
});

it('does not take halves of surrogate pairs, which are all one in UTF-8', async () => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('\ufffd'));
  const wordingSha256 = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  expect(await pathsOf(withPurpose({ wording: '\ufffd', wordingSha256 }))).to.deep.equal([]);
  for (const wording of ['\ud800', '\udfff']) {
    expect(await pathsOf(withPurpose({ wording, wordingSha256 }))).to.deep.equal([
      'purposes[0].wording',
    ]);
  }
});

const misfits: Readonly<Record<string, readonly unknown[]>> = {
  schema: ['sales-roles/receipt@2', undefined],
  recordId: ['', 'x', '0D2F1C1E-6C3A-4B5D-8E7F-1A2B3C4D5E6F', null],
  piiController: ['', 1, undefined],
  privacyNotice: ['/privacy', 'javascript:alert(1)', 'https://', '', null],
  consentDocument: ['ftp://host.example/', {}],
  language: ['', []],
  eventTime: ['2026-11-23', '2026-02-30T00:00:00.000Z', '2026-11-23T08:00:00Z', 0, undefined],
  withdrawalMethod: ['', false],
  globalPrivacyControl: ['false', undefined],
  cookieChoice: [null, [], undefined],
  purposes: [[], {}, null, 'request', Array.from({ length: 21 }, () => request)],
};

for (const [field, values] of Object.entries(misfits)) {
  it(`says what does not fit in ${field}`, async () => {
    for (const value of values) {
      expect(await pathsOf(withField(field, value)), JSON.stringify(value)).to.deep.equal([field]);
    }
  });
}

it('says what does not fit in a purpose', async () => {
  for (const [field, values] of Object.entries({
    granted: ['yes', undefined],
    method: ['silence', undefined],
    wordingSha256: [request.wordingSha256.toUpperCase(), '', undefined],
    wording: ['', 5, undefined],
    document: ['/consent', 'data:text/html,x', null],
  })) {
    for (const value of values) {
      const paths = await pathsOf(withPurpose({ [field]: value }));
      expect(paths, `${field} ${String(value)}`).to.deep.equal([`purposes[0].${field}`]);
    }
  }
  expect(await pathsOf(withField('purposes', [request, null]))).to.deep.equal(['purposes[1]']);
});

it('wants each purpose once, and "request" among them', async () => {
  expect(await pathsOf(withField('purposes', [request, request]))).to.deep.equal([
    'purposes[1].purpose',
  ]);
  expect(await pathsOf(withPurpose({ purpose: 'news' }))).to.deep.equal(['purposes']);
});

it('says what does not fit in the cookie choice', async () => {
  const { cookieChoice } = sampleReceipt();
  const marketing = { ...cookieChoice.categories, marketing: true };
  expect(await pathsOf(withField('cookieChoice', { categories: marketing }))).to.deep.equal([
    'cookieChoice.categories.marketing',
  ]);
  for (const field of ['decidedAt', 'version', 'manager', 'categories']) {
    expect(await pathsOf(withField('cookieChoice', { ...cookieChoice, [field]: 1 }))).to.deep.equal(
      [`cookieChoice.${field}`],
    );
  }
});

it('never quotes what the receipt says', async () => {
  const secret = 'Anna Karenina';
  const verdict = await verifyReceipt({
    ...sampleReceipt({ language: '', recordId: secret, eventTime: secret }),
    purposes: [{ ...request, method: secret, wording: secret }],
  });
  expect(JSON.stringify(verdict)).to.contain('recordId').and.not.to.contain(secret);
});

it('never throws, whatever it is given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (value) => {
      expect((await verifyReceipt(value)).verified).to.equal(false);
      for (const field of ['purposes', 'cookieChoice', 'recordId']) {
        expect(await verifyReceipt(withField(field, value))).to.have.property('verified', false);
      }
    }),
  );
  const cyclic: Record<string, unknown> = { ...sampleReceipt() };
  cyclic.cookieChoice = cyclic;
  cyclic.purposes = [cyclic];
  const fail = (): never => {
    throw new Error('no');
  };
  const hostile: unknown[] = [
    cyclic,
    Object.defineProperty({}, 'schema', { get: fail }),
    withField('purposes', [Object.defineProperty({}, 'wording', { get: fail })]),
    new Proxy({}, { get: fail, getPrototypeOf: fail, ownKeys: fail }),
    withField('purposes', new Array(4_294_967_295)),
    Symbol('receipt'),
    1n,
    fail,
  ];
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const receipt of [...hostile, proxy]) {
    expect((await verifyReceipt(receipt)).verified).to.equal(false);
  }
});

it('a getter is read once: it cannot say one thing to the check and another to the digest', async () => {
  let reads = 0;
  const purpose = Object.defineProperty({ ...request }, 'wording', {
    get: () => (reads++ ? 'I disagree.' : request.wording),
  });
  expect(await verifyReceipt(withField('purposes', [purpose]))).to.deep.equal({ verified: true });
  expect(reads).to.equal(1);
});

it('works on plain http, which has no digest of the browser', async () => {
  const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
  Object.defineProperty(Crypto.prototype, 'subtle', { ...own, get: () => undefined });
  try {
    expect(await verifyReceipt(sampleReceipt())).to.deep.equal({ verified: true });
    expect(await pathsOf(withPurpose({ wording: 'I agree!' }))).to.deep.equal([
      'purposes[0].wordingSha256',
    ]);
  } finally {
    Object.defineProperty(Crypto.prototype, 'subtle', own);
  }
});
