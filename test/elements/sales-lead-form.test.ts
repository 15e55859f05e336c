import { expect, html } from '@open-wc/testing';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { MAX_LENGTH } from '../../src/lead/contact.js';
import { expectAccessible } from '../helpers/axe.js';
import { ConsoleSpy } from '../helpers/console.js';
import { FetchStub } from '../helpers/fetch.js';
import {
  COMPLETE,
  enter,
  fill,
  openForm,
  part,
  parts,
  pressSend,
  reaches,
} from '../helpers/lead-form.js';
import { textOf } from '../helpers/parts.js';

const ROLES = [
  { id: 'sales-leader', title: 'Sales leader' },
  { id: 'account-manager', title: 'Account manager' },
];

describe('<sales-lead-form>: accessibility', () => {
  let stub: FetchStub;

  beforeEach(() => {
    stub = new FetchStub();
  });

  afterEach(() => {
    stub.restore();
  });

  const send = async (form: SalesLeadForm) => {
    await fill(form);
    await pressSend(form);
    return stub.next();
  };

  const states: Record<string, (form: SalesLeadForm) => Promise<unknown>> = {
    empty: (form) => form.updateComplete,
    'with chips': (form) => {
      form.roles = ROLES;
      return form.updateComplete;
    },
    'with errors': pressSend,
    'with every field, and errors': async (form) => {
      form.fields = 'name* phone* email* company* message*';
      await form.updateComplete;
      await pressSend(form);
    },
    'with the consent as a notice': (form) => {
      form.consent = 'notice';
      return form.updateComplete;
    },
    sending: send,
    waiting: async (form) => {
      (await send(form)).fail(new TypeError('offline'));
      await reaches(form, 'waiting');
    },
    'another request beside one that waits': async (form) => {
      (await send(form)).fail(new TypeError('offline'));
      await reaches(form, 'waiting');
      part(form, '.another').click();
      await form.updateComplete;
    },
    'asked whether to send it again': async (form) => {
      (await send(form)).answer(new Response('', { status: 201 }));
      await reaches(form, 'sent');
      part(form, '.another').click();
      await form.updateComplete;
      await fill(form);
      await pressSend(form);
      await reaches(form, 'repeated');
    },
    'not delivered by the page': async (form) => {
      form.addEventListener('sales-lead-submit', (event) => {
        event.preventDefault();
        event.waitUntil(Promise.reject(new Error('no CRM')));
      });
      await fill(form);
      await pressSend(form);
      await reaches(form, 'failed');
    },
    refused: async (form) => {
      (await send(form)).answer(new Response('', { status: 400 }));
      await reaches(form, 'refused');
    },
    sent: async (form) => {
      (await send(form)).answer(new Response('', { status: 201 }));
      await reaches(form, 'sent');
    },
  };

  for (const [scheme, background] of [
    ['light', '#fff'],
    ['dark', '#111'],
  ] as const) {
    for (const lang of ['en', 'ru']) {
      for (const [state, bring] of Object.entries(states)) {
        it(`has nothing for axe to find: ${state}, ${lang}, ${scheme}`, async () => {
          const form = await openForm(
            html`<div lang=${lang} style="color-scheme: ${scheme}; background: ${background}">
              <sales-lead-form
                endpoint="/leads"
                controller="Acme"
                policy-url="/privacy"
                consent-url="/consent"
              ></sales-lead-form>
            </div>`,
          );
          await bring(form);
          await expectAccessible(form);
        });
      }
    }
  }
});

it('<sales-lead-form> fits where the page lets its contents set the width', async () => {
  const form = await openForm(html`
    <div style="display: grid; width: 288px">
      <sales-lead-form lang="en" policy-url="/p" consent-url="/c"></sales-lead-form>
    </div>
  `);
  expect(form.offsetWidth).to.equal(288);
});

describe('<sales-lead-form>: the inputs', () => {
  it('are those of the default, with labels, types and tokens that browsers fill in', async () => {
    const form = await openForm();
    const inputs = parts(form, '[part="input"]') as HTMLInputElement[];
    expect(inputs.map(({ id, type, autocomplete }) => [id, type, autocomplete])).to.deep.equal([
      ['name', 'text', 'name'],
      ['phone', 'tel', 'tel'],
      ['email', 'email', 'email'],
      ['message', 'textarea', 'off'],
    ]);
    expect(inputs.map(({ labels }) => textOf(labels?.[0] ?? null))).to.deep.equal([
      'Name',
      'Phone',
      'Email',
      'Message (optional)',
    ]);
    expect(inputs.filter(({ required }) => required).map(({ id }) => id)).to.deep.equal(['name']);
  });

  it('are those of `fields`, in its order, `*` for what is required', async () => {
    const form = await openForm(html`
      <sales-lead-form
        lang="en"
        policy-url="/p"
        consent-url="/c"
        fields="message* email name company* phone*"
      ></sales-lead-form>
    `);
    expect(parts(form, '[part="label"]').map(textOf)).to.deep.equal([
      'Message',
      'Email (optional)',
      'Name (optional)',
      'Company',
      'Phone',
    ]);
    expect(part<HTMLInputElement>(form, '#company').autocomplete).to.equal('organization');
  });

  it('take no more than a lead may hold', async () => {
    const form = await openForm(html`
      <sales-lead-form lang="en" fields="name phone email company message"></sales-lead-form>
    `);
    for (const [name, max] of Object.entries(MAX_LENGTH)) {
      expect(part<HTMLInputElement>(form, `#${name}`).maxLength, name).to.equal(max);
    }
  });

  it('explain that a phone number or an email is enough, where that is so', async () => {
    const form = await openForm();
    for (const id of ['phone', 'email']) {
      expect(part(form, `#${id}`).getAttribute('aria-describedby')).to.equal('either');
    }
    expect(textOf(part(form, '#either'))).to.equal('A phone number or an email is enough.');
    form.fields = 'phone* email';
    await form.updateComplete;
    expect(parts(form, '#either')).to.have.length(0);
    expect(part(form, '#phone').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('are marked as wrong by nothing before the first Send', async () => {
    const form = await openForm();
    await enter(form, 'phone', '12');
    expect(parts(form, '[aria-invalid="true"], [id$="-error"], .summary')).to.have.length(0);
  });

  it('never take over what was typed into another one, in whatever order `fields` puts them', async () => {
    const form = await openForm();
    await enter(form, 'name', 'Ann');
    await enter(form, 'email', 'ann@example.com');
    for (const fields of ['email name* company', 'company email', 'name* phone email message']) {
      form.fields = fields;
      await form.updateComplete;
      const inputs = parts(form, '[part="input"]') as HTMLInputElement[];
      const own: Record<string, string> = { name: 'Ann', email: 'ann@example.com' };
      for (const { id, value } of inputs) expect(['', own[id]]).to.include(value);
    }
  });

  it('hide the trap from everybody but robots', async () => {
    const form = await openForm();
    const trap = part<HTMLInputElement>(form, '#website');
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.autocomplete).to.equal('off');
    expect(trap.closest('[aria-hidden="true"]')).not.to.equal(null);
    const { width, height } = trap.parentElement!.getBoundingClientRect();
    expect(width * height).to.equal(1);
  });
});

describe('<sales-lead-form>: what the owner is told', () => {
  let spy: ConsoleSpy;

  beforeEach(() => {
    spy = new ConsoleSpy();
  });

  afterEach(() => {
    spy.restore();
  });

  it('nothing where all is set', async () => {
    const form = await openForm(COMPLETE);
    await pressSend(form);
    expect(spy.of('error')).to.have.length(0);
    expect(spy.of('warn')).to.have.length(0);
  });

  it('once, that the documents are missing', async () => {
    const form = await openForm(html`<sales-lead-form lang="en"></sales-lead-form>`);
    form.fields = 'name';
    form.lang = 'ru';
    await form.updateComplete;
    expect(await spy.told('warn')).to.have.length(1);
    expect(spy.of('warn')[0]).to.contain('policy-url').and.to.contain('consent-url');
  });

  it('which of the two is missing', async () => {
    await openForm(html`<sales-lead-form lang="en" policy-url="/p"></sales-lead-form>`);
    expect(await spy.told('warn')).to.have.length(1);
    expect(spy.of('warn')[0]).to.contain('consent-url').and.not.to.contain('policy-url');
  });

  it('which names in `fields` mean nothing', async () => {
    const form = await openForm(html`
      <sales-lead-form lang="en" policy-url="/p" consent-url="/c" fields="name* fax* skype">
      </sales-lead-form>
    `);
    expect(await spy.told('error')).to.have.length(1);
    expect(spy.of('error')[0]).to.contain('"fax* skype"');
    expect(parts(form, '[part="input"]').map(({ id }) => id)).to.deep.equal(['name']);
  });

  for (const [attribute, value] of [
    ['encoding', 'xml'],
    ['consent', 'none'],
    ['heading-level', '9'],
  ] as const) {
    it(`that ${attribute}="${value}" means nothing`, async () => {
      const form = await openForm();
      form.setAttribute(attribute, value);
      await form.updateComplete;
      expect(spy.lines.filter((line) => line.includes(`${attribute}: expected`))).to.have.length(1);
      expect(parts(form, 'h2')).to.have.length(1);
      expect(parts(form, '#consent')).to.have.length(1);
    });
  }
});

describe('<sales-lead-form>: URLs', () => {
  it('become links only where they are web addresses', async () => {
    const spy = new ConsoleSpy();
    try {
      const form = await openForm(html`
        <sales-lead-form
          lang="en"
          policy-url="javascript:alert(1)"
          consent-url=" java&#10;script:alert(1)"
        ></sales-lead-form>
      `);
      expect(parts(form, 'a')).to.have.length(0);
      form.consent = 'notice';
      await form.updateComplete;
      expect(parts(form, 'a')).to.have.length(0);
      expect(textOf(part(form, '[part=consent]'))).to.contain('privacy policy');
      const warnings = await spy.told('warn');
      expect(warnings.filter((line) => line.includes('policy-url'))).to.have.length(1);
    } finally {
      spy.restore();
    }
  });

  it('are resolved against the page, and open beside the form', async () => {
    const form = await openForm();
    const links = parts(form, '[part=consent] a') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal([
      `${location.origin}/consent`,
      `${location.origin}/privacy`,
    ]);
    for (const { target, rel } of links) {
      expect([target, rel]).to.deep.equal(['_blank', 'noopener']);
    }
  });
});

describe('<sales-lead-form>: the heading', () => {
  it('is of level 2 where the form stands alone', async () => {
    const form = await openForm();
    expect(textOf(part(form, 'h2'))).to.equal('Leave a request');
    expect(part(form, 'section').getAttribute('aria-labelledby')).to.equal(part(form, 'h2').id);
  });

  for (const level of [1, 3, 5]) {
    it(`is of the level that is asked for: ${level}`, async () => {
      const form = await openForm(
        html`<sales-lead-form lang="en" heading-level=${level}></sales-lead-form>`,
      );
      expect(parts(form, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)).to.deep.equal(
        [`h${level}`],
      );
    });
  }
});
