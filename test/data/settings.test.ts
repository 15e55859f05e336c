import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.form.js';
import { isEmail, MAX_LENGTH, normalisePhone } from '../../src/lead/contact.js';
import { parseFields, readContact } from '../../src/lead/fields.js';
import { leadSchema } from '../../src/lead/schema.js';
import type { FieldName, Lead } from '../../src/lead/types.js';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { pageUrl as urlFrom } from '../../src/url.js';
import { allInside, formOf, inside, textOf } from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';
import { readHostileStrings } from './corpora.js';
import { everythingIn, HostilePage } from './hostile-page.js';

const URLS = ['endpoint', 'policy-url', 'consent-url', 'withdraw-url'] as const;

/** Attributes that take one of a few words. */
const WORDS: Record<string, readonly string[]> = {
  encoding: ['json', 'form'],
  consent: ['checkbox', 'notice'],
  cookies: ['notice', 'choice', 'off'],
  layout: ['levels', 'tree', 'list'],
  'heading-level': ['1', '2', '3', '4', '5'],
};

const TEXTS = [
  'lang',
  'controller',
  'fields',
  'purposes',
  'policy-version',
  'integrations',
] as const;

describe('hostile strings in settings and requests', function () {
  this.timeout(120_000);
  let strings: readonly string[];
  let hostile: HostilePage;
  let form: SalesLeadForm;

  before(async () => {
    strings = await readHostileStrings();
    expect(strings.length).to.be.above(500);
  });

  afterEach(async () => {
    hostile.expectHarmless();
    await hostile.page.remove();
  });

  const open = async (tag: 'sales-roles' | 'sales-lead-form', more = ''): Promise<void> => {
    hostile = await HostilePage.open(
      `<${tag} lang="en" controller="Acme" policy-url="/privacy" consent-url="/consent" ${more}></${tag}>`,
    );
    form = await until('the form', () =>
      tag === 'sales-roles'
        ? hostile.widget.shadowRoot && formOf(hostile.widget)
        : hostile.document.querySelector('sales-lead-form'),
    );
    form.scrollIntoView({ block: 'center' });
    await until('its inputs', () => inside(form, '[part=input]'));
    expect(hostile.takeErrors()).to.deep.equal([]);
  };

  const pageUrl = (text: string) => urlFrom(text, hostile.document.URL);

  const links = (): string[] => [
    ...new Set(
      [...everythingIn(hostile.document)].flatMap((one) =>
        one.localName === 'a' ? (one as HTMLAnchorElement).href : [],
      ),
    ),
  ];

  it('in every attribute: a message where it is refused, no link but to the web', async () => {
    await open('sales-roles');
    const { widget } = hostile;
    const told: string[] = [];
    const expected: string[] = [];
    for (const text of strings) {
      for (const name of [...URLS, ...Object.keys(WORDS), ...TEXTS])
        widget.setAttribute(name, text);
      widget.lang = 'en';
      await widget.updateComplete;
      await form.updateComplete;
      told.push(...hostile.takeErrors());
      for (const [name, words] of Object.entries(WORDS)) {
        if (words.includes(text.trim().toLowerCase())) continue;
        expected.push(`sales-roles: ${name}: expected ${words.join(' or ')}, got "${text}"`);
      }
      const { unknown } = parseFields(text);
      if (unknown.length) expected.push(`got "${unknown.join(' ')}"`);

      const wording = textOf(inside(form, '[part=consent]'));
      const controller = (text.trim() || location.hostname).replace(/\s+/g, ' ').trim();
      expect(wording).to.contain(`Data controller: ${controller}.`);
      expect(links().filter((href) => !/^https?:/.test(href))).to.deep.equal([]);
      const wanted = pageUrl(text)?.href;
      const others = links().filter((href) => href !== wanted && !href.includes('#'));
      expect(others, text).to.deep.equal([]);
      expect(Boolean(wanted), text).to.equal(links().some((href) => href === wanted));
    }
    told.push(
      ...(await until('the report of all fields', () => {
        told.push(...hostile.takeErrors());
        const all = told.join('\n');
        return expected.every((line) => all.includes(line)) && [];
      })),
    );
    // And nothing that is not a setting's.
    const foreign = told.filter((line) => !/^(?:sales-roles|<sales-[a-z-]+>): /.test(line));
    expect(foreign).to.deep.equal([]);
  });

  it('in the language: the built-in ones', async () => {
    await open('sales-roles');
    for (const text of strings) {
      hostile.widget.setAttribute('lang', text);
      await hostile.widget.updateComplete;
    }
    await until('English', () => textOf(inside(form, '#title')) === en.title);
    expect(hostile.takeErrors()).to.deep.equal([]);
  });

  it('in src: asks for a web address as the page would, and says what is wrong', async () => {
    await open('sales-roles');
    for (const text of strings.filter(Boolean)) {
      const refused = hostile.refused(text);
      hostile.widget.src = text;
      await refused;
      const [line = ''] = hostile.takeErrors();
      const address = pageUrl(text)?.href;
      expect(address ?? 'http:').to.match(/^https?:/);
      const said = address
        ? `expected a catalogue at ${address}, got`
        : 'expected an http or https URL';
      expect(line).to.contain(said);
      expect(hostile.fetched.splice(0)).to.deep.equal(address ? [address] : []);
      expect(Boolean(inside(hostile.widget, '[role=alert]')), text).to.equal(true);
    }
  });

  describe('in a request', () => {
    const input = (id: FieldName) => inside<HTMLInputElement>(form, `#${id}`)!;

    /** Types as a visitor does, whom the field stops at its length; returns what the field has then. */
    const enter = (id: FieldName, text: string): string => {
      const field = input(id);
      field.value = text.slice(0, field.maxLength);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      return field.value;
    };

    const press = async (): Promise<void> => {
      await form.updateComplete;
      inside(form, 'form button.primary')!.click();
      await form.updateComplete;
    };

    it('what the visitor typed arrives, trimmed, with the roles that were asked about', async () => {
      await open(
        'sales-lead-form',
        'endpoint="/leads" consent="notice" fields="name company message"',
      );
      hostile.answers.set('/leads', () => Response.json({ ok: true }, { status: 201 }));
      for (const name of ['name', 'company', 'message'] as const) {
        for (const text of strings) {
          const { contact } = readContact([{ name, required: false }], () => text);
          expect(contact).to.deep.equal(text.trim() ? { [name]: text.trim() } : {});
        }
      }
      const asked = strings.filter(Boolean);
      for (const [index, text] of asked.entries()) {
        // Three with each request: it takes some frames.
        if (index % 3) continue;
        const at = (more: number): string => asked[(index + more) % asked.length]!;
        const contact: Lead['contact'] = {};
        for (const [more, name] of (['name', 'company', 'message'] as const).entries()) {
          const typed = enter(name, at(more));
          expect(typed).to.equal(at(more).slice(0, MAX_LENGTH[name]));
          if (typed.trim()) contact[name] = typed.trim();
        }
        const roles = [at(0), at(1), at(2)].map((one) => ({ id: one, title: one }));
        form.roles = roles;
        await form.updateComplete;
        const chips = allInside(form, '[part=chip]').map(({ textContent }) => textContent);
        expect(
          chips.every((chip, place) => chip.includes(roles[place]!.title)),
          text,
        ).to.equal(true);
        await press();
        const body = await until(`the request of ${text}`, () => hostile.bodies.shift());
        const lead = JSON.parse(body) as Lead;
        expect(lead.contact).to.deep.equal(contact);
        expect(lead.roles).to.deep.equal(roles);
        expect(leadSchema.safeParse(lead).success, text).to.equal(true);
        const again = await until('that it was sent', () => {
          const isSent = inside(form, '[role=status].sent');
          return isSent && allInside(form, 'button').find((one) => textOf(one) === en.another);
        });
        again.click();
        await until('an empty form', () => inside(form, 'form button.primary'));
      }
      expect(hostile.takeErrors()).to.deep.equal([]);
    });

    it('phone numbers and addresses that are none get a message, and nothing is sent', async () => {
      await open('sales-lead-form', 'endpoint="/leads" consent="notice"');
      enter('name', 'Ann');
      for (const text of strings) {
        const phone = enter('phone', text).trim();
        const email = enter('email', text).trim();
        if (normalisePhone(phone) || isEmail(email)) continue;
        await press();
        const errors = ['phone', 'email'].map((id) => textOf(inside(form, `#${id}-error`)));
        const wanted = [phone ? en.invalid.phone : en.either, email ? en.invalid.email : ''];
        expect(errors, text).to.deep.equal(phone || !email ? wanted : ['', en.invalid.email]);
      }
      expect(hostile.bodies).to.deep.equal([]);
      expect(hostile.takeErrors()).to.deep.equal([]);
    });
  });
});
