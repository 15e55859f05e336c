import { expect } from '@open-wc/testing';
import { makeReceipt, type ConsentGiven } from '../../src/consent/receipt.js';
import { undecided } from '../../src/consent/state.js';

const given: ConsentGiven = {
  recordId: '0d2f1c1e-6c3a-4b5d-8e7f-1a2b3c4d5e6f',
  piiController: 'Acme LLC',
  privacyNotice: 'https://host.example/privacy',
  consentDocument: undefined,
  language: 'ru',
  purposes: [
    { purpose: 'request', granted: true, method: 'button', wording: 'abc' },
    {
      purpose: 'newsletter',
      granted: false,
      method: 'checkbox',
      wording: '',
      document: 'https://host.example/newsletter',
    },
  ],
  withdrawalMethod: 'Write to us.',
  cookieChoice: undecided,
  eventTime: '2026-11-23T08:00:00.000Z',
};

const withControl = async (value: unknown) => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });
  try {
    return (await makeReceipt(given)).globalPrivacyControl;
  } finally {
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  }
};

describe('makeReceipt', () => {
  it('says who agreed to what, how, in which words and when', async () => {
    const { globalPrivacyControl, ...receipt } = await makeReceipt(given);
    expect(globalPrivacyControl).to.be.a('boolean');
    expect(receipt).to.deep.equal({
      schema: 'sales-roles/receipt@1',
      recordId: given.recordId,
      piiController: 'Acme LLC',
      privacyNotice: 'https://host.example/privacy',
      consentDocument: undefined,
      language: 'ru',
      purposes: [
        {
          purpose: 'request',
          granted: true,
          method: 'button',
          wording: 'abc',
          wordingSha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        },
        {
          purpose: 'newsletter',
          granted: false,
          method: 'checkbox',
          wording: '',
          document: 'https://host.example/newsletter',
          wordingSha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        },
      ],
      eventTime: given.eventTime,
      withdrawalMethod: 'Write to us.',
      cookieChoice: undecided,
    });
  });

  it('says whether the browser sends Global Privacy Control', async () => {
    expect(await withControl(true)).to.equal(true);
    expect(await withControl(false)).to.equal(false);
    expect(await withControl(undefined)).to.equal(false);
    // The specification knows a boolean; "1" is the value of the HTTP header.
    expect(await withControl('1')).to.equal(false);
  });
});
