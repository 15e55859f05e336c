import { expect, nextFrame } from '@open-wc/testing';
import { Frame, FRAME_LIMIT, instead, scriptTag } from '../helpers/frame.js';
import { cardsOf, inside, partText, textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

/** Before the form is near the window, and so before it is loaded: a page of its own, which has loaded nothing yet. */
describe('a form that is still to come', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;

  const open = async (html: string): Promise<HTMLElement> => {
    frame = await Frame.open(`<html lang="ru">${html}`);
    frame.close();
    const widget = frame.find('sales-roles');
    await until('the roles', () => cardsOf(widget).length === 14);
    return widget;
  };

  const widgetWith = (attributes = ''): Promise<HTMLElement> =>
    open(`${scriptTag()}<sales-roles ${attributes} endpoint="/leads"></sales-roles><p>The end</p>`);

  const placeOf = (widget: HTMLElement) =>
    until('what stands in its place', () => inside(widget, 'sales-lead-form > *'));

  const formTitle = (widget: HTMLElement) => partText(inside(widget, 'sales-lead-form')!, 'title');

  afterEach(() => {
    frame.remove();
  });

  for (const [attributes, level] of [
    ['', '3'],
    ['heading-level="1"', '2'],
  ] as const) {
    it(`has a heading of its level in its place, with a button: ${level}`, async () => {
      const place = await placeOf(await widgetWith(attributes));
      expect([place.role, place.ariaLevel]).to.deep.equal(['heading', level]);
      expect(textOf(place.querySelector('button'))).to.equal('Перейти к заявке');
      expect(place.checkVisibility()).to.equal(true);
      for (let count = 0; count < 10; count += 1) await nextFrame();
      expect(frame.defines('sales-lead-form')).to.equal(false);
    });
  }

  it('says nobody’s thanks before it is there', async () => {
    const widget = await open(
      `${scriptTag()}<sales-roles endpoint="/leads"><p slot="thanks">Анна позвонит сегодня.</p></sales-roles>`,
    );
    await placeOf(widget);
    const thanks = frame.document.querySelector('[slot="thanks"]')!;
    expect(thanks.checkVisibility() && thanks.getClientRects().length > 0).to.equal(false);
    inside(widget, 'sales-lead-form')!.scrollIntoView();
    await until('the form', () => formTitle(widget) === 'Оставьте заявку');
    expect(thanks.checkVisibility() && thanks.getClientRects().length > 0).to.equal(false);
  });

  it('follows the language', async () => {
    const widget = await widgetWith();
    await placeOf(widget);
    frame.document.documentElement.lang = 'en';
    await until('English', () =>
      textOf(inside(widget, 'sales-lead-form')).includes('Go to the request'),
    );
  });

  it('comes when a screen reader scrolls to the heading, which then is gone', async () => {
    const widget = await widgetWith();
    (await placeOf(widget)).scrollIntoView();
    await until('the form', () => formTitle(widget) === 'Оставьте заявку');
    await until('nothing in its place', () => !inside(widget, 'sales-lead-form > *'));
    expect(frame.errors).to.deep.equal([]);
  });

  it('takes the focus that is on the button', async () => {
    const widget = await widgetWith();
    const button = (await placeOf(widget)).querySelector('button')!;
    button.focus();
    const form = inside(widget, 'sales-lead-form')!;
    await until('the first field', () => form.shadowRoot?.activeElement?.id === 'name');
    expect(inside(widget, 'sales-lead-form > *')).to.equal(null);
  });

  it('comes by a press of the button that did not scroll to it', async () => {
    const widget = await widgetWith();
    const button = (await placeOf(widget)).querySelector('button')!;
    button.focus({ preventScroll: true });
    button.click();
    const form = inside(widget, 'sales-lead-form')!;
    await until('the first field', () => form.shadowRoot?.activeElement?.id === 'name');
  });

  it('keeps the button where it cannot be loaded', async () => {
    const widget = await open(`
      ${instead({ 'src/elements/sales-lead-form.ts': 'export const broken = {' })}
      ${scriptTag()}<sales-roles></sales-roles>
    `);
    const place = await placeOf(widget);
    place.scrollIntoView();
    await until('the message', () => frame.errors.length);
    expect(inside(widget, 'sales-lead-form button')?.checkVisibility()).to.equal(true);
  });

  it('of the owner’s own layout is left as it is: the owner’s page is the owner’s', async () => {
    frame = await Frame.open(`<html lang="ru">
      ${scriptTag()}
      <sales-roles>
        <sales-role-hierarchy></sales-role-hierarchy>
        <div style="height: 5000px"></div>
        <sales-lead-form></sales-lead-form>
      </sales-roles>
    `);
    frame.close();
    const hierarchy = await until('a hierarchy', () =>
      frame.document.querySelector('sales-role-hierarchy'),
    );
    await until('the search', () => inside(hierarchy, '#search'));
    expect(frame.find('sales-lead-form').childNodes.length).to.equal(0);
  });
});
