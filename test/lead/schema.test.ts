import { expect } from '@open-wc/testing';
import { MAX_LENGTH } from '../../src/lead/contact.js';
import { leadSchema } from '../../src/lead/schema.js';
import { serialise } from '../../src/lead/serialise.js';
import { sampleLead, sampleReceipt } from '../helpers/sample-lead.js';

/** Where a lead does not fit, as paths; empty where it does. */
const faults = (lead: unknown): string[] => {
  const { error } = leadSchema.safeParse(lead);
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
};

const purpose = sampleReceipt().purposes[0]!;

describe('leadSchema', () => {
  it('takes a lead as it comes over the wire, and gives it back whole', () => {
    const wire: unknown = JSON.parse(serialise(sampleLead({ suspicious: true })));
    expect(leadSchema.parse(wire)).to.deep.equal(wire);
  });

  it('takes the least: one field, no roles, no documents', () => {
    const consent = sampleReceipt();
    delete consent.privacyNotice;
    delete consent.consentDocument;
    expect(
      faults(sampleLead({ contact: { email: 'a@b.example' }, roles: [], consent })),
    ).to.have.length(0);
  });

  it('takes fields as long as the form lets them be', () => {
    expect(
      faults(
        sampleLead({
          contact: {
            name: 'a'.repeat(MAX_LENGTH.name),
            email: `${'a'.repeat(MAX_LENGTH.email - 10)}@b.example`,
            company: 'a'.repeat(MAX_LENGTH.company),
            message: 'a'.repeat(MAX_LENGTH.message),
          },
        }),
      ),
    ).to.have.length(0);
  });

  it('drops keys that it does not know', () => {
    const parsed = leadSchema.parse({ ...sampleLead(), extra: 1 });
    expect(parsed).not.to.have.property('extra');
  });

  for (const [what, lead, path] of [
    ['another version', { ...sampleLead(), schema: 'sales-roles/lead@2' }, 'schema'],
    ['an id that is no UUID', sampleLead({ id: 'x' }), 'id'],
    ['an id in capitals', sampleLead({ id: sampleLead().id.toUpperCase() }), 'id'],
    ['no contact at all', sampleLead({ contact: {} }), 'contact'],
    ['a contact of unknown keys only', { ...sampleLead(), contact: { fax: '1' } }, 'contact'],
    ['a phone that is not normalised', sampleLead({ contact: { phone: '8900' } }), 'contact.phone'],
    ['an email that is none', sampleLead({ contact: { email: 'x' } }), 'contact.email'],
    ['an empty name', sampleLead({ contact: { name: '' } }), 'contact.name'],
    [
      'a message that is too long',
      sampleLead({ contact: { message: 'a'.repeat(MAX_LENGTH.message + 1) } }),
      'contact.message',
    ],
    [
      'a day that does not exist',
      sampleLead({ createdAt: '2026-13-45T08:00:00.000Z' }),
      'createdAt',
    ],
    ['a time without a zone', sampleLead({ createdAt: '2026-11-23T08:00:00' }), 'createdAt'],
    ['suspicious: false', { ...sampleLead(), suspicious: false }, 'suspicious'],
    [
      'a policy that is no web address',
      sampleLead({ consent: sampleReceipt({ privacyNotice: 'javascript:alert(1)' }) }),
      'consent.privacyNotice',
    ],
    ['no purpose', sampleLead({ consent: sampleReceipt({ purposes: [] }) }), 'consent.purposes'],
    [
      'a hash of another kind',
      sampleLead({ consent: sampleReceipt({ purposes: [{ ...purpose, wordingSha256: 'ab' }] }) }),
      'consent.purposes.0.wordingSha256',
    ],
    [
      'no controller',
      sampleLead({ consent: sampleReceipt({ piiController: '' }) }),
      'consent.piiController',
    ],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(faults(lead)).to.deep.equal([path]);
    });
  }
});
