import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { expectAccessible } from '../helpers/axe.js';
import { owned } from '../helpers/catalogues.js';
import { expectNoErrors } from '../helpers/console.js';
import { cardsOf, formOf, inside, partText, showing, textOf } from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

/** What of an owner's is inside a widget: his own words, in the slots that there are. */
const widgetWith = async (slotted: ReturnType<typeof html>): Promise<SalesRoles> => {
  const widget = await fixture<SalesRoles>(
    html`<sales-roles lang="en" policy-url="/privacy" consent-url="/consent" .catalogue=${owned}
      >${slotted}</sales-roles
    >`,
  );
  await until('the roles', () => inside(cardsOf(widget)[0]!, 'article'));
  await until('the form', () => {
    formOf(widget).scrollIntoView({ block: 'center' });
    return inside(formOf(widget), 'form');
  });
  return widget;
};

const isShown = (element: Element | null): boolean =>
  element !== null && element.checkVisibility() && element.getClientRects().length > 0;

const cardOf = (widget: SalesRoles, id: string) =>
  cardsOf(widget).find(({ salesRole }) => salesRole?.id === id)!;

describe('an owner’s own content in slots', () => {
  expectNoErrors();

  describe('header-<id>: the header of a card', () => {
    it('stands in place of the titles of that card, and of no other', async () => {
      const widget = await widgetWith(html`<h4 slot="header-head" id="mine">Our head</h4>`);
      expect(isShown(document.getElementById('mine'))).to.equal(true);
      const [one, ...others] = [cardOf(widget, 'head'), ...cardsOf(widget)];
      expect(isShown(inside(one, '[part="title"]'))).to.equal(false);
      for (const card of others.filter(({ salesRole }) => salesRole?.id !== 'head')) {
        expect(isShown(inside(card, '[part="title"]')), card.salesRole?.id).to.equal(true);
      }
    });

    it('leaves the card its name, and is accessible', async () => {
      const widget = await widgetWith(html`<h4 slot="header-head">Our head</h4>`);
      const title = owned.roles.find(({ id }) => id === 'head')!.title;
      // By what is not shown, and names all the same (Accessible Name 1.2, step 2A).
      const named = inside(cardOf(widget, 'head'), 'article')!.getAttribute('aria-labelledby')!;
      expect(textOf(inside(cardOf(widget, 'head'), `#${named}`))).to.equal(title);
      await expectAccessible(widget);
    });

    it('may come later, and go', async () => {
      const widget = await widgetWith(html``);
      const title = () => inside(cardOf(widget, 'head'), '[part="title"]');
      expect(isShown(title())).to.equal(true);
      const header = document.createElement('h4');
      header.slot = 'header-head';
      header.textContent = 'Our head';
      widget.append(header);
      await until('the owner’s header', () => isShown(header) && !isShown(title()));
      header.remove();
      await until('the title again', () => isShown(title()));
    });

    it('is where the owner puts it: in a hierarchy, and in a card, that stand alone', async () => {
      const page = await fixture(
        html`<div lang="en">
          <sales-role-hierarchy .catalogue=${owned}
            ><h5 slot="header-head" id="first">Our head</h5></sales-role-hierarchy
          >
          <sales-role-card .salesRole=${owned.roles[1]}
            ><h4 slot="header" id="second">Our second</h4></sales-role-card
          >
        </div>`,
      );
      await until('both', () =>
        ['first', 'second'].every((id) => isShown(document.getElementById(id))),
      );
      expect(isShown(inside(page.querySelector('sales-role-card'), '[part="title"]'))).to.equal(
        false,
      );
    });
  });

  describe('form-intro: the words that invite to write', () => {
    it('stand in place of ours', async () => {
      const widget = await widgetWith(html`<p slot="form-intro" id="mine">Write to Ann.</p>`);
      expect(isShown(document.getElementById('mine'))).to.equal(true);
      expect(isShown(inside(formOf(widget), '[part="intro"]'))).to.equal(false);
      await expectAccessible(widget);
    });

    it('are ours without them', async () => {
      const widget = await widgetWith(html``);
      expect(isShown(inside(formOf(widget), '[part="intro"]'))).to.equal(true);
      expect(partText(formOf(widget), 'intro')).not.to.equal('');
    });
  });

  describe('thanks', () => {
    const send = async (form: SalesLeadForm, outcome: Promise<void>): Promise<void> => {
      form.addEventListener('sales-lead-submit', (event) => {
        event.preventDefault();
        event.waitUntil(outcome);
      });
      const fill = (id: string, value: string) =>
        Object.assign(inside<HTMLInputElement>(form, `#${id}`)!, { value });
      fill('name', 'Ann');
      fill('phone', '+79001234567');
      inside<HTMLInputElement>(form, '#consent')!.click();
      inside(form, 'form button.primary')!.click();
      await form.updateComplete;
    };

    it('are shown once the request was acknowledged, and not before', async () => {
      const widget = await widgetWith(html`<p slot="thanks" id="mine">Ann calls today.</p>`);
      const mine = document.getElementById('mine');
      const form = formOf(widget);
      let acknowledge!: () => void;
      const outcome = new Promise<void>((resolve) => (acknowledge = resolve));
      expect(isShown(mine), 'before').to.equal(false);
      await send(form, outcome);
      await until('the way', () => textOf(inside(form, '[part="status"]')) !== '');
      expect(isShown(mine), 'on its way').to.equal(false);
      acknowledge();
      await until('the thanks', () => isShown(mine));
      expect(textOf(inside(form, '[part="status"]')), 'our own confirmation stays').not.to.equal(
        '',
      );
      await expectAccessible(widget);
    });

    it('are not shown where it failed', async () => {
      const widget = await widgetWith(html`<p slot="thanks" id="mine">Ann calls today.</p>`);
      const form = formOf(widget);
      const failed = new Promise((resolve) => {
        form.addEventListener('sales-lead-failed', resolve, { once: true });
      });
      await send(form, Promise.reject(new Error('no')));
      await failed;
      await form.updateComplete;
      expect(isShown(document.getElementById('mine'))).to.equal(false);
    });
  });

  it('do not make a catalogue of it, nor a layout', async () => {
    const widget = await fixture<SalesRoles>(
      html`<sales-roles lang="en"><p slot="thanks">Ann calls today.</p></sales-roles>`,
    );
    await until('the built-in roles', () => cardsOf(widget).length === 14);
  });

  describe('beside roles in plain HTML', () => {
    const widgetBeside = async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" layout="list">
          <p slot="form-intro">Write to Ann.</p>
          <h4 slot="header-head">Our head</h4>
          <h2>Our team</h2>
          <h3>Level 1</h3>
          <h4>Head</h4>
          <p>Leads.</p>
          <p slot="thanks">Ann calls today.</p>
        </sales-roles>`,
      );
      await showing(widget, 'Head');
      return widget;
    };

    it('is none of the roles, nor of what is said of them', async () => {
      const widget = await widgetBeside();
      expect(partText(widget, 'title')).to.equal('Our team');
      expect(partText(widget, 'intro')).to.equal('');
      expect(partText(cardOf(widget, 'head'), 'summary')).to.equal('Leads.');
      expect(isShown(widget.querySelector('[slot="header-head"]'))).to.equal(true);
    });

    it('may come later: the roles stay as they are', async () => {
      const widget = await widgetBeside();
      const shown = cardOf(widget, 'head').salesRole;
      const more = document.createElement('p');
      more.slot = 'thanks';
      more.textContent = 'And sends the prices.';
      widget.append(more);
      widget.querySelector('[slot="form-intro"]')!.textContent = 'Write to Bob.';
      await new Promise(requestAnimationFrame);
      await widget.updateComplete;
      expect(cardOf(widget, 'head').salesRole === shown, 'not read again').to.equal(true);
      expect(partText(cardOf(widget, 'head'), 'summary')).to.equal('Leads.');
    });
  });
});
