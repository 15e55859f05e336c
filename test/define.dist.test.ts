import { expect } from '@open-wc/testing';
import { Frame, FRAME_LIMIT, scriptTag } from './helpers/frame.js';
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
});
