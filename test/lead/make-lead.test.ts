import { expect } from '@open-wc/testing';
import { undecided } from '../../src/consent/state.js';
import { makeLead, type Request } from '../../src/lead/make-lead.js';
import { leadSchema } from '../../src/lead/schema.js';

const request = (more: Partial<Request> = {}): Request => ({
  contact: { name: 'Ann' },
  roles: [{ id: 'a', title: 'A' }],
  suspicious: false,
  attribution: undefined,
  consent: {
    piiController: 'Acme LLC',
    privacyNotice: undefined,
    consentDocument: 'https://host.example/consent',
    language: 'en',
    purposes: [{ purpose: 'request', granted: true, method: 'checkbox', wording: 'I agree.' }],
    withdrawalMethod: 'Write to us.',
    cookieChoice: undecided,
  },
  ...more,
});

describe('makeLead', () => {
  it('makes what the product’s own schema takes', async () => {
    const lead = await makeLead(request());
    expect(leadSchema.safeParse(JSON.parse(JSON.stringify(lead))).success).to.equal(true);
  });

  it('carries where the visitor came from, where that is given', async () => {
    const attribution = { utm_source: 'news', gclid: 'abc' };
    const lead = await makeLead(request({ attribution }));
    expect(leadSchema.parse(lead).attribution).to.deep.equal(attribution);
    expect(JSON.stringify(await makeLead(request()))).not.to.contain('attribution');
  });

  it('says one time for the lead and its receipt, and gives each an id of its own', async () => {
    const before = Date.now();
    const lead = await makeLead(request());
    expect(lead.consent.eventTime).to.equal(lead.createdAt);
    expect(Date.parse(lead.createdAt)).to.be.within(before, Date.now());
    expect(lead.consent.recordId).not.to.equal(lead.id);
  });

  it('says the page without its query and fragment, which may hold what was not agreed to', async () => {
    const before = location.href;
    history.replaceState(null, '', '?utm_source=x#part');
    try {
      expect((await makeLead(request())).page).to.equal(location.origin + location.pathname);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('says the embedding page in a srcdoc frame, which has no address', async () => {
    const frame = document.createElement('iframe');
    const module = new URL('../../src/lead/make-lead.ts', import.meta.url).href;
    frame.srcdoc = `<script type="module">
      import { makeLead } from '${module}';
      const lead = await makeLead(${JSON.stringify(request())});
      parent.postMessage({ page: lead.page }, '*');
    </script>`;
    const message = new Promise<MessageEvent<{ page: string }>>((resolve) => {
      window.addEventListener('message', (event: MessageEvent<{ page: string }>) => {
        if (event.source === frame.contentWindow) resolve(event);
      });
    });
    document.body.append(frame);
    try {
      expect((await message).data.page).to.equal(location.origin + location.pathname);
    } finally {
      frame.remove();
    }
  });

  it('takes only the id and the title of a role, whatever else it has', async () => {
    const roles = [{ id: 'a', title: 'A', summary: 'long', level: 1 }];
    expect((await makeLead(request({ roles }))).roles).to.deep.equal([{ id: 'a', title: 'A' }]);
  });

  it('cuts what a receiver would refuse the whole lead for', async () => {
    const long = { id: 'i'.repeat(501), title: `${'t'.repeat(499)}😀` };
    const roles = Array.from({ length: 300 }, () => long);
    const lead = await makeLead(request({ roles }));
    expect(leadSchema.safeParse(lead).success).to.equal(true);
    expect(lead.roles).to.have.length(200);
    expect(lead.roles[0]).to.deep.equal({ id: 'i'.repeat(500), title: 't'.repeat(499) });
  });

  it('marks what is suspicious, and says nothing of what is not', async () => {
    expect((await makeLead(request({ suspicious: true }))).suspicious).to.equal(true);
    expect((await makeLead(request())).suspicious).to.equal(undefined);
  });
});
