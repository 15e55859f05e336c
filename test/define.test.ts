import { expect, nextFrame } from '@open-wc/testing';
import { eventsAt } from './helpers/events.js';
import { Frame, FRAME_LIMIT, instead, scriptTag } from './helpers/frame.js';
import { askButton, builtIn, cardsOf, formOf, inside, partText, textOf } from './helpers/parts.js';
import { until } from './helpers/until.js';

const RUSSIAN = 'Роли в отделе продаж';

/** Frames in which whatever is near the window is noticed. */
const settle = async () => {
  for (let frame = 0; frame < 10; frame += 1) await nextFrame();
};

describe('the script tag’s entry', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;

  const open = async (html: string) => {
    frame = await Frame.open(`<html lang="ru">${html}`);
    frame.close();
  };

  const defined = (tag: string) => until(`<${tag}>`, () => frame.defines(tag));

  afterEach(() => {
    frame.remove();
  });

  it('registers the widget, the hierarchy and the card at once', async () => {
    await open(scriptTag());
    await defined('sales-role-card');
    expect(['sales-roles', 'sales-role-hierarchy'].map((tag) => frame.defines(tag))).to.deep.equal([
      true,
      true,
    ]);
    expect(frame.errors).to.deep.equal([]);
  });

  it('loads nothing more where no other tag is used', async () => {
    await open(`${scriptTag()}<p>A page without roles.</p>`);
    await defined('sales-role-card');
    await settle();
    expect(frame.defines('sales-lead-form')).to.equal(false);
    expect(frame.defines('sales-cookie-notice')).to.equal(false);
  });

  it('loads the widget’s form and notice when the visitor comes near', async () => {
    await open(`${scriptTag()}<sales-roles></sales-roles>`);
    const widget = frame.find('sales-roles');
    await builtIn(widget, RUSSIAN);
    await settle();
    expect(frame.defines('sales-lead-form')).to.equal(false);
    expect(frame.defines('sales-cookie-notice')).to.equal(false);

    formOf(widget).scrollIntoView();
    await defined('sales-lead-form');
    await until('the form', () => partText(formOf(widget), 'title') === 'Оставьте заявку');
    inside(widget, 'sales-cookie-notice')!.scrollIntoView();
    await defined('sales-cookie-notice');
    expect(frame.errors).to.deep.equal([]);
  });

  for (const attribute of ['integrations="google-consent-mode"', 'debug']) {
    it(`loads them at once, wherever they stand, with ${attribute}`, async () => {
      await open(`${scriptTag()}<sales-roles ${attribute}></sales-roles>`);
      await builtIn(frame.find('sales-roles'), RUSSIAN);
      await defined('sales-lead-form');
      await defined('sales-cookie-notice');
      expect(frame.errors).to.deep.equal([]);
    });
  }

  it('tells Google’s tag before the visitor comes near, also from a notice that stands alone', async () => {
    await open(`
      ${scriptTag()}
      <div style="height: 5000px"></div>
      <sales-cookie-notice integrations="google-consent-mode"></sales-cookie-notice>
    `);
    const layer = () => (frame.window as { dataLayer?: ArrayLike<unknown>[] }).dataLayer;
    await until('the default', () => layer()?.[0]);
    expect([...Array.from(layer()![0]!)].slice(0, 2)).to.deep.equal(['consent', 'default']);
  });

  it('reports to the owner with debug, and says nothing without', async () => {
    const told: string[] = [];
    await open(`
      ${scriptTag()}
      <sales-roles debug endpoint="http://else.example/leads" policy-url="/p" consent-url="/p"></sales-roles>
    `);
    for (const level of ['warn', 'info', 'group', 'groupCollapsed'] as const) {
      (frame.window as unknown as typeof globalThis).console[level] = (...all: unknown[]) =>
        told.push(all.join(' '));
    }
    await until('the report', () => told.some((line) => line.includes('else.example')));
    expect(told.join('\n')).to.contain('plain http').and.to.contain('debug');
  });

  it('keeps room for the form, so that nothing moves when it comes', async () => {
    await open(`${scriptTag()}<sales-roles></sales-roles>`);
    const widget = frame.find('sales-roles');
    await builtIn(widget, RUSSIAN);
    expect(formOf(widget).getBoundingClientRect().height).to.be.above(400);
  });

  for (const tag of ['sales-lead-form', 'sales-cookie-notice'] as const) {
    const content = tag === 'sales-lead-form' ? 'form' : 'section';

    it(`loads a <${tag}> that stands alone`, async () => {
      await open(`${scriptTag()}<${tag}></${tag}>`);
      await until('its content', () => inside(frame.find(tag), content));
      expect(frame.errors).to.deep.equal([]);
    });

    it(`loads a <${tag}> that is added later`, async () => {
      await open(scriptTag());
      await defined('sales-role-card');
      await settle();
      expect(frame.defines(tag)).to.equal(false);
      const section = frame.document.createElement('section');
      section.append(frame.document.createElement(tag));
      frame.document.body.append(section);
      await until('its content', () => inside(frame.find(tag), content));
    });

    it(`leaves a <${tag}> alone that is far away, until the visitor comes`, async () => {
      await open(`${scriptTag()}<div style="height: 5000px"></div><${tag}></${tag}>`);
      await defined('sales-role-card');
      await settle();
      expect(frame.defines(tag)).to.equal(false);
      frame.find(tag).scrollIntoView();
      await until('its content', () => inside(frame.find(tag), content));
    });
  }

  it('loads the form of an owner’s layout that stands in a shadow root', async () => {
    await open(`${scriptTag()}<main></main>`);
    await defined('sales-role-card');
    const root = frame.document.querySelector('main')!.attachShadow({ mode: 'open' });
    const widget = frame.document.createElement('sales-roles');
    const form = frame.document.createElement('sales-lead-form');
    widget.append(form);
    root.append(widget);
    await until('the form', () => inside(form, 'form'));
  });

  it('leaves a tag that is taken to who has it', async () => {
    const taken = ['sales-role-card', 'sales-lead-form'];
    await open(`
      <script>
        const define = (tag) => customElements.define(tag, class extends HTMLElement {});
        ${JSON.stringify(taken)}.forEach(define);
      </script>
      ${scriptTag()}
      <sales-lead-form></sales-lead-form>
      <sales-roles></sales-roles>
    `);
    const before = taken.map((tag) => frame.window.customElements.get(tag));
    await defined('sales-role-hierarchy');
    await until('the widget', () => partText(frame.find('sales-roles'), 'title') === RUSSIAN);
    await settle();
    expect(taken.map((tag) => frame.window.customElements.get(tag))).to.deep.equal(before);
    expect(frame.errors).to.deep.equal([]);
  });

  it('does no harm when it is loaded twice', async () => {
    const twice = scriptTag() + scriptTag('src/define.ts?v=2');
    await open(`${twice}<sales-roles></sales-roles><sales-lead-form></sales-lead-form>`);
    const widget = frame.find('sales-roles');
    await builtIn(widget, RUSSIAN);
    formOf(widget).scrollIntoView();
    await defined('sales-lead-form');
    askButton(cardsOf(widget)[0]!).click();
    await until(
      'the chip',
      () => textOf(inside(formOf(widget), '[part="chip"]')) === 'Лидер продаж',
    );
    expect(frame.errors).to.deep.equal([]);
  });

  describe('where a part of it cannot be loaded', () => {
    // Cut off on its way: `import()` is rejected with a SyntaxError, as with a TypeError without a network.
    const BROKEN = 'export const en = {';

    it('says so once, and shows the rest', async () => {
      await open(`
        ${instead({ 'src/elements/sales-lead-form.ts': BROKEN })}
        ${scriptTag()}
        <sales-lead-form></sales-lead-form>
        <sales-roles></sales-roles>
      `);
      await builtIn(frame.find('sales-roles'), RUSSIAN);
      await until('the message', () => frame.errors.length);
      await settle();
      expect(frame.errors).to.have.length(1);
      expect(frame.errors[0]).to.match(
        /^sales-roles: <sales-lead-form> could not be loaded Syntax/,
      );
      expect(frame.defines('sales-lead-form')).to.equal(false);
    });

    it('shows Russian where English is missing: widget, roles and form', async () => {
      await open(`
        ${instead({ 'src/i18n/en.ts': BROKEN, 'src/i18n/en.form.ts': BROKEN })}
        ${scriptTag()}
        <sales-lead-form lang="en"></sales-lead-form>
        <sales-roles lang="en"></sales-roles>
      `);
      await builtIn(frame.find('sales-roles'), RUSSIAN);
      const form = frame.find('sales-lead-form');
      await until('the form', () => partText(form, 'title') === 'Оставьте заявку');
      expect(inside(form, 'section')?.lang).to.equal('ru');
      expect(inside(frame.find('sales-roles'), '.base')?.lang).to.equal('ru');
      expect(frame.errors.length).to.be.above(0);
      for (const error of frame.errors) {
        expect(error).to.match(/^sales-roles: the texts in "en" could not be loaded SyntaxError/);
      }
    });

    it('shows a message in place of the roles', async () => {
      await open(`
        ${instead({ 'src/catalogue/content/en.ts': BROKEN })}
        ${scriptTag()}
        <sales-roles lang="en"></sales-roles>
      `);
      const widget = frame.find('sales-roles');
      const errors = eventsAt(widget, 'sales-catalogue-error');
      const alert = await until('the message', () => inside(widget, '[role="alert"]'));
      expect(textOf(alert)).to.match(/^This cannot be shown right now/);
      expect(errors[0]?.issues.map(({ message }) => message).join()).to.match(/SyntaxError/);
    });
  });
});
