import { expect } from '@open-wc/testing';
import { Frame, FRAME_LIMIT, scriptTag } from './helpers/frame.js';
import { leadSchema } from '../src/lead/schema.js';
import { mooTools, prototypeJs } from './helpers/old-libraries.js';
import { clearOutbox } from './helpers/outbox.js';
import { allInside, askButton, builtIn, cardsOf, formOf, inside, textOf } from './helpers/parts.js';
import { until } from './helpers/until.js';

// As it is built: the chunks import from `sales-roles.js`, which is another module than `sales-roles.js?v=2`.
const ENTRY = 'dist/sales-roles.js';

describe('dist/sales-roles.js', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;

  before(async function () {
    // The demo's server answers for dist/, and starts with the first request.
    this.timeout(60_000);
    const { status } = await fetch(new URL(`../${ENTRY}`, import.meta.url));
    expect(status).to.equal(200);
  });

  beforeEach(clearOutbox);

  afterEach(() => {
    frame.remove();
  });

  for (const [name, ...entries] of [
    ['once', ENTRY],
    ['once, with a query', `${ENTRY}?v=2`],
    ['twice, with and without a query', ENTRY, `${ENTRY}?v=2`],
    ['twice, with two queries', `${ENTRY}?v=1`, `${ENTRY}?v=2`],
  ] as const) {
    it(`joins the parts when it is loaded ${name}`, async () => {
      const scripts = entries.map((entry) => scriptTag(entry)).join('');
      frame = await Frame.open(
        `<html lang="en">${scripts}<sales-roles controller="Acme"></sales-roles>`,
      );
      frame.close();
      const widget = frame.find('sales-roles');
      await builtIn(widget, 'Roles in sales');
      formOf(widget).scrollIntoView();
      await until('the form', () => inside(formOf(widget), 'form'));
      expect(textOf(inside(formOf(widget), '[part="consent"]'))).to.include('Acme');

      const [first, second] = cardsOf(widget);
      askButton(first!).click();
      askButton(second!).click();
      const chips = await until('two chips', () => {
        const found = allInside(formOf(widget), '[part="chip"]');
        return found.length === 2 && found;
      });
      chips[0]!.querySelector('button')!.click();
      await until('the card to be released', () => askButton(first!).ariaPressed === 'false');
      expect(askButton(second!).ariaPressed).to.equal('true');
      expect(frame.errors).to.deep.equal([]);
    });
  }

  for (const [name, library] of [
    ['Prototype.js 1.6', prototypeJs],
    ['MooTools 1.2', mooTools],
  ]) {
    it(`sends the same bytes again, and the true ones, on a page with ${name}`, async () => {
      frame = await Frame.open(
        `<html lang="en"><script>${library}</script>${scriptTag(ENTRY)}<sales-roles lang="ru"
          controller="Acme" endpoint="/leads" policy-url="/p" consent-url="/c"></sales-roles>`,
      );
      frame.close();
      const calls: [body: string, answer: (response: Response) => void][] = [];
      frame.window.fetch = (_, init) =>
        new Promise((resolve) => calls.push([init?.body as string, resolve]));
      const widget = frame.find('sales-roles');
      await builtIn(widget, 'Роли в отделе продаж');
      const [first, second] = cardsOf(widget);
      askButton(first!).click();
      askButton(second!).click();
      const form = formOf(widget);
      await until('two chips', () => allInside(form, '[part="chip"]').length === 2);
      for (const [id, value] of [
        ['name', 'Анна'],
        ['phone', '+7 900 123-45-67'],
      ] as const) {
        inside<HTMLInputElement>(form, `#${id}`)!.value = value;
      }
      inside(form, '#consent')!.click();
      inside(form, 'form button.primary')!.click();
      const [body, answer] = await until('the request', () => calls[0]);
      answer(new Response('', { status: 503 }));
      const [again, acknowledge] = await until('the same request again', () => calls[1]);
      acknowledge(new Response('', { status: 201 }));
      await until('the acknowledgement', () => inside(form, '.sent'));
      expect(again).to.equal(body);
      // Written by the library, it would not come to the same when this page writes it.
      const lead = leadSchema.parse(JSON.parse(body));
      expect(JSON.stringify(JSON.parse(body))).to.equal(body);
      expect(lead.roles).to.have.length(2);
      expect(lead.contact).to.deep.equal({ name: 'Анна', phone: '+79001234567' });
      expect(frame.errors).to.deep.equal([]);
    });
  }
});
