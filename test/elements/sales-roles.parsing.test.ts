import { expect, nextFrame } from '@open-wc/testing';
import { owned } from '../helpers/catalogues.js';
import { Frame, FRAME_LIMIT } from '../helpers/frame.js';
import { builtIn, cardsOf, inside, showing, titlesOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

/** Frames in which a widget shows what it has to show. */
const settle = async () => {
  for (let frame = 0; frame < 5; frame += 1) await nextFrame();
};

describe('<sales-roles>: a page that is still being parsed', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;

  /** A page as far as inside the widget's tag, with the script there already. */
  const openUpTo = async (html: string) => {
    frame = await Frame.open('<html lang="en"><body>');
    frame.addScript();
    await until('the script', () => frame.defines('sales-role-card'));
    frame.write(html);
    expect(frame.document.readyState).to.equal('loading');
    return frame.find('sales-roles');
  };

  afterEach(() => {
    expect(frame.errors).to.deep.equal([]);
    frame.remove();
  });

  it('waits for children that are still to come', async () => {
    const widget = await openUpTo('<sales-roles>');
    await settle();
    expect(cardsOf(widget), 'not the built-in roles').to.deep.equal([]);
    expect(Boolean(inside(widget, '[role="alert"]'))).to.equal(false);

    frame.write('<ul><li>Head<ul><li>Sel');
    await settle();
    expect(cardsOf(widget), 'no list that is cut off').to.deep.equal([]);
    frame.write('ler</li></ul></li></ul></sales-roles>');
    frame.close();
    await showing(widget, 'Head', 'Seller');
  });

  it('waits for the end of inline JSON', async () => {
    const text = JSON.stringify(owned);
    const widget = await openUpTo('<sales-roles><script type="application/json" slot="catalogue">');
    frame.write(text.slice(0, 100));
    await settle();
    frame.write(`${text.slice(100)}</script></sales-roles>`);
    frame.close();
    await showing(widget, 'Head of sales', 'Seller', 'Clerk');
  });

  it('does not wait where the widget itself was parsed before the script came', async () => {
    frame = await Frame.open('<html lang="en"><sales-roles></sales-roles><p>More</p>');
    frame.addScript();
    await builtIn(frame.find('sales-roles'), 'Roles in sales');
    expect(frame.document.readyState).to.equal('loading');
    frame.close();
  });

  it('goes on at the end of the page, where nothing follows', async () => {
    const widget = await openUpTo('<main><sales-roles></sales-roles>');
    frame.close();
    await builtIn(widget, 'Roles in sales');
  });

  it('takes a layout whose parts come one by one', async () => {
    const widget = await openUpTo('<sales-roles layout="list"><h2>Ours</h2>');
    await settle();
    frame.write('<div><sales-role-hierarchy>');
    await settle();
    frame.write('</sales-role-hierarchy></div><sales-lead-form></sales-lead-form></sales-roles>');
    frame.close();
    const hierarchy = frame.find('sales-role-hierarchy');
    await until('the roles', () => titlesOf(hierarchy).length === 14);
    await until('the form', () => inside(frame.find('sales-lead-form'), 'form'));
    expect(Boolean(inside(widget, 'sales-role-hierarchy'))).to.equal(false);
  });

  it('can be taken out of the page before that is parsed', async () => {
    const widget = await openUpTo('<main><sales-roles>');
    widget.remove();
    frame.write('</sales-roles>');
    frame.close();
    await settle();
    frame.document.body.append(widget);
    await builtIn(widget, 'Roles in sales');
  });
});
