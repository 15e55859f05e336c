import { expect } from '@open-wc/testing';
import { deepFocus } from '../helpers/flat-tree.js';
import { Frame, FRAME_LIMIT, instead, scriptTag } from '../helpers/frame.js';
import { leadOf, reaches } from '../helpers/lead-form.js';
import { cardsOf, formOf, inside, partText } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { noticeIn, send, stages, widgetIn } from './states.js';

/** Those of lists such as EasyList Cookie: by the tag, from a style sheet of the user's or by taking it out. */
const BLOCKERS: Readonly<Record<string, (page: HTMLElement) => void>> = {
  'hidden by a style sheet': (page) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('sales-cookie-notice { display: none !important; }');
    // One of the user's reaches into shadow roots, too.
    widgetIn(page).shadowRoot!.adoptedStyleSheets.push(sheet);
  },
  'taken out': (page) => {
    noticeIn(page).remove();
  },
};

describe('with the notice', () => {
  const stage = stages();

  for (const [what, block] of Object.entries(BLOCKERS)) {
    for (const name of ['default', 'a choice of cookies'] as const) {
      it(`${what}, a request is sent, and says that nothing was decided: ${name}`, async () => {
        const { page, stub } = await stage(name);
        const form = formOf(widgetIn(page));
        form.focus();
        block(page);
        await until(
          'no notice',
          () => !inside(widgetIn(page), 'sales-cookie-notice')?.checkVisibility(),
        );
        expect(deepFocus()?.id).to.equal('name');
        await send(page);
        const call = await stub.next();
        const { cookieChoice } = leadOf(call).consent;
        expect(Object.values(cookieChoice.categories)).to.deep.equal([
          'granted',
          'undecided',
          'undecided',
          'undecided',
        ]);
        call.answer(new Response('', { status: 201 }));
        await reaches(form, 'sent');
        expect(Boolean(deepFocus())).to.equal(true);
      });
    }
  }

  it('whose script is blocked, the rest is there, and a request is sent', async function () {
    this.timeout(FRAME_LIMIT);
    const frame = await Frame.open(`<html lang="en">
      ${instead({ 'src/elements/sales-cookie-notice.ts': 'throw new Error("blocked")' })}
      ${scriptTag()}
      <sales-roles endpoint="/leads" policy-url="/p" consent-url="/c"></sales-roles>
    `);
    try {
      frame.close();
      const widget = frame.find('sales-roles');
      await until('the roles', () => cardsOf(widget).length === 14);
      const form = formOf(widget);
      await until('the form', () => {
        form.scrollIntoView({ block: 'center' });
        return partText(form, 'title');
      });
      inside(widget, 'sales-cookie-notice')!.scrollIntoView({ block: 'center' });
      await until('the word for the owner', () => frame.errors.length);
      expect(frame.errors.filter((error) => !error.includes('blocked'))).to.deep.equal([]);
      expect(frame.errors.join()).to.include('<sales-cookie-notice> could not be loaded');

      const bodies: string[] = [];
      frame.window.fetch = (_, init) => {
        bodies.push(init?.body as string);
        return Promise.resolve(new frame.window.Response('', { status: 201 }));
      };
      const input = (id: string) => inside<HTMLInputElement>(form, `#${id}`)!;
      input('name').value = 'Ann';
      input('phone').value = '+7 900 123-45-67';
      input('consent').click();
      inside(form, '.primary')!.click();
      await until('the request', () => inside(form, '[role="status"].sent'));
      const lead = JSON.parse(bodies[0]!) as ReturnType<typeof leadOf>;
      expect(lead.consent.cookieChoice.categories.marketing).to.equal('undecided');
      expect(
        form.shadowRoot?.activeElement === null || form.shadowRoot?.activeElement?.isConnected,
      ).to.equal(true);
    } finally {
      frame.remove();
    }
  });
});
