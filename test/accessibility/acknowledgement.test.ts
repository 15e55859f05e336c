import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.form.js';
import { en as enConsents } from '../../src/i18n/en.consents.js';
import { ru } from '../../src/i18n/ru.form.js';
import { ru as ruConsents } from '../../src/i18n/ru.consents.js';
import { Watch } from '../helpers/announcements.js';
import { textsIn } from '../helpers/flat-tree.js';
import { reaches } from '../helpers/lead-form.js';
import { formOf, inside, textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { buttonOf } from '../helpers/visitor.js';
import { send, stages, widgetIn } from './states.js';

const WORDS = {
  en: { sent: en.sent, earlier: /has been sent/, withdraw: enConsents },
  ru: { sent: ru.sent, earlier: /отправлена/, withdraw: ruConsents },
};

/** No acknowledgement, whatever it looks like. */
const NO_ACKNOWLEDGEMENT: Readonly<Record<string, () => Response>> = {
  'a page in the place of an answer': () =>
    new Response('<!doctype html><h1>Thank you!</h1>', {
      headers: { 'content-type': 'text/html' },
    }),
  'an answer that says no': () => Response.json({ ok: false }),
  'a server that has taken it for later': () => new Response('', { status: 202 }),
  'a server that is down': () => new Response('', { status: 503 }),
  'a refusal': () => new Response('', { status: 422 }),
};

describe('success', () => {
  const stage = stages();

  /** Notes each moment at which words stand in the form. */
  const watch = (page: Element, words: RegExp): string[] => {
    const moments: string[] = [];
    const form = formOf(widgetIn(page));
    const look = (): void => {
      const text = textsIn(form)
        .map(({ data }) => data)
        .join(' ');
      if (words.test(text)) moments.push(text);
    };
    new Watch(form, look);
    look();
    return moments;
  };

  for (const lang of ['en', 'ru'] as const) {
    const { sent, earlier, withdraw } = WORDS[lang];

    it(`is not said before the acknowledgement, and then at once: ${lang}`, async () => {
      const { page, stub } = await stage('default', { lang });
      const moments = watch(page, earlier);
      await send(page);
      const call = await stub.next();
      await reaches(formOf(widgetIn(page)), 'sending');
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
      expect(moments).to.deep.equal([]);
      call.answer(new Response('', { status: 201 }));
      await reaches(formOf(widgetIn(page)), 'sent');
      expect(textOf(inside(formOf(widgetIn(page)), '[part="status"]'))).to.equal(sent);
    });

    for (const [what, answer] of Object.entries(NO_ACKNOWLEDGEMENT)) {
      it(`is not said of ${what}: ${lang}`, async () => {
        const { page, stub } = await stage('default', { lang });
        const moments = watch(page, earlier);
        await send(page);
        (await stub.next()).answer(answer());
        const form = formOf(widgetIn(page));
        await until('the end of the attempt', () => inside(form, '[part="kept"], .failed'));
        for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
        expect(moments).to.deep.equal([]);
      });
    }

    it(`of a withdrawal is not said before its acknowledgement: ${lang}`, async () => {
      const { page, stub } = await stage('sent, with my consents open', { lang });
      const { withdrawn } = withdraw.progress;
      const moments = watch(page, new RegExp(withdrawn));
      buttonOf(formOf(widgetIn(page)), withdraw.withdraw).click();
      const call = await stub.next();
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
      expect(moments).to.deep.equal([]);
      call.answer(new Response('', { status: 201 }));
      await until('the end', () => moments.length);
    });
  }
});
