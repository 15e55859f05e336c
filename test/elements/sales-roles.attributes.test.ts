import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SalesCookieNotice } from '../../src/elements/sales-cookie-notice.js';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { owned } from '../helpers/catalogues.js';
import { ConsoleSpy } from '../helpers/console.js';
import {
  allInside,
  formOf,
  hierarchyOf,
  inside,
  partText,
  showing,
  textOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const widgetWith = async (attributes: Record<string, string> = {}) => {
  const page = await fixture(html`<div lang="en"></div>`);
  const widget = document.createElement('sales-roles');
  widget.catalogue = owned;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  page.append(widget);
  await showing(widget, 'Head of sales', 'Seller', 'Clerk');
  await until('the form', () => inside(formOf(widget), 'form'));
  return widget;
};

const consentText = (form: SalesLeadForm) => textOf(inside(form, '[part="consent"]'));

describe('<sales-roles>: attributes', () => {
  let spy: ConsoleSpy;

  beforeEach(() => {
    spy = new ConsoleSpy();
  });

  afterEach(() => {
    spy.restore();
  });

  describe('have a property of the same name in camel case', () => {
    const VALUES = {
      src: ['src', '/roles.json', '/roles.json'],
      endpoint: ['endpoint', '/leads', '/leads'],
      encoding: ['encoding', 'form', 'form'],
      controller: ['controller', 'Acme LLC', 'Acme LLC'],
      'policy-url': ['policyUrl', '/privacy', '/privacy'],
      'consent-url': ['consentUrl', '/consent', '/consent'],
      consent: ['consent', 'notice', 'notice'],
      fields: ['fields', 'name email*', 'name email*'],
      cookies: ['cookies', 'choice', 'choice'],
      purposes: ['purposes', 'newsletter=/n', 'newsletter=/n'],
      'withdraw-url': ['withdrawUrl', '/withdraw', '/withdraw'],
      'policy-version': ['policyVersion', '2', '2'],
      integrations: ['integrations', 'google-consent-mode', 'google-consent-mode'],
      debug: ['debug', '', true],
      layout: ['layout', 'list', 'list'],
      'heading-level': ['headingLevel', '4', 4],
      'deep-links': ['deepLinks', '', true],
    } as const;

    for (const [attribute, [property, text, value]] of Object.entries(VALUES)) {
      it(attribute, () => {
        const widget = document.createElement('sales-roles');
        // Vue takes a bare attribute for `true` only where the property is a boolean already.
        const atFirst = value === true ? false : undefined;
        expect(widget[property] ?? undefined, 'at first').to.equal(atFirst);
        widget.setAttribute(attribute, text);
        expect(widget[property]).to.equal(value);
        widget.removeAttribute(attribute);
        expect([undefined, null, false], 'without the attribute').to.include(widget[property]);
        Object.assign(widget, { [property]: value });
        expect(widget[property]).to.equal(value);
        expect(spy.of('error')).to.deep.equal([]);
      });
    }

    it('each of them', () => {
      const { observedAttributes } = customElements.get('sales-roles') as unknown as {
        observedAttributes: string[];
      };
      expect([...observedAttributes].sort()).to.deep.equal(Object.keys(VALUES).sort());
    });
  });

  it('reach the form, and its own attributes come first', async () => {
    const widget = await widgetWith({
      controller: 'Acme LLC',
      'policy-url': '/privacy',
      'consent-url': '/consent',
      fields: 'name email*',
    });
    const form = formOf(widget);
    expect(allInside(form, '[part="input"]').map(({ id }) => id)).to.deep.equal(['name', 'email']);
    expect(consentText(form)).to.include('Acme LLC');
    const links = allInside<HTMLAnchorElement>(form, '[part="consent"] a');
    expect(links.map(({ pathname }) => pathname)).to.deep.equal(['/consent', '/privacy']);

    form.fields = 'company';
    form.controller = 'Branch LLC';
    await form.updateComplete;
    expect(allInside(form, '[part="input"]').map(({ id }) => id)).to.deep.equal(['company']);
    expect(consentText(form)).to.include('Branch LLC');
  });

  it('reach the form also when they change', async () => {
    const widget = await widgetWith();
    const form = formOf(widget);
    expect(Boolean(inside(form, '#consent'))).to.equal(true);
    widget.setAttribute('consent', 'notice');
    widget.fields = 'email';
    widget.controller = 'Acme LLC';
    await until('the notice', () => consentText(form).startsWith('By pressing “Send”'));
    expect(Boolean(inside(form, '#consent'))).to.equal(false);
    expect(allInside(form, '[part="input"]').map(({ id }) => id)).to.deep.equal(['email']);
    expect(consentText(form)).to.include('Acme LLC');
  });

  it('cookies="off" leaves the notice out', async () => {
    const widget = await widgetWith({ cookies: 'off' });
    const notice = inside<SalesCookieNotice>(widget, 'sales-cookie-notice')!;
    const isShown = () => inside(notice, '[part="notice"]');
    await import('../../src/i18n/en.notice.js');
    await notice.updateComplete;
    expect(Boolean(isShown())).to.equal(false);
    widget.removeAttribute('cookies');
    await until('the notice', isShown);
  });

  it('take no notice of case and white space', async () => {
    const widget = await widgetWith({ layout: ' List ', 'heading-level': ' 3 ', cookies: 'OFF' });
    expect(widget.layout).to.equal('list');
    expect(widget.headingLevel).to.equal(3);
    expect(widget.cookies).to.equal('off');
    expect(spy.of('error')).to.deep.equal([]);
  });

  it('count for nothing where Vue takes back a property: it makes a 0 or an empty text of it', async () => {
    const widget = await widgetWith({ layout: 'list', 'heading-level': '4' });
    Object.assign(widget, { layout: '', headingLevel: 0 });
    await widget.updateComplete;
    await hierarchyOf(widget).updateComplete;
    expect(textOf(inside(widget, 'h2'))).to.equal(partText(widget, 'title'));
    expect(allInside(hierarchyOf(widget), 'section[part="level"]')).to.have.length(2);
    expect(inside(hierarchyOf(widget), '[part="level-title"]')?.localName).to.equal('h3');
    expect(spy.of('error')).to.deep.equal([]);
  });

  describe('that make no sense are told in the console, with what was expected', () => {
    for (const [attribute, value, expected] of [
      ['encoding', 'xml', 'json or form'],
      ['consent', 'yes', 'checkbox or notice'],
      ['cookies', 'ask', 'notice or choice or off'],
      ['layout', 'grid', 'levels or tree or list'],
      ['layout', '', 'levels or tree or list'],
      ['heading-level', '0', '1 or 2 or 3 or 4 or 5'],
      ['heading-level', '6', '1 or 2 or 3 or 4 or 5'],
      ['heading-level', '2.5', '1 or 2 or 3 or 4 or 5'],
      ['heading-level', 'two', '1 or 2 or 3 or 4 or 5'],
    ] as const) {
      it(`${attribute}="${value}"`, async () => {
        await widgetWith({ [attribute]: value });
        expect(spy.of('error')).to.deep.equal([
          `error: sales-roles: ${attribute}: expected ${expected}, got "${value}"`,
        ]);
      });
    }

    it('and the default is used', async () => {
      const widget = await widgetWith({
        layout: 'grid',
        consent: 'maybe',
        cookies: 'yes',
        'heading-level': '9',
      });
      expect(spy.of('error')).to.have.length(4);
      expect(allInside(hierarchyOf(widget), '[part="level"]')).to.have.length(2);
      expect(Boolean(inside(formOf(widget), '#consent'))).to.equal(true);
      expect(Boolean(inside(widget, 'sales-cookie-notice'))).to.equal(true);
      expect(textOf(inside(widget, 'h2'))).to.equal(partText(widget, 'title'));
    });
  });
});
