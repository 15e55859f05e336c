import { expect } from '@open-wc/testing';
import { flatTree, textsIn } from '../helpers/flat-tree.js';
import { enter, leadOf, part, pressSend, reaches, valueOf } from '../helpers/lead-form.js';
import { formOf } from '../helpers/parts.js';
import { Time } from '../helpers/time.js';
import { noticeIn, stages, widgetIn, type StateName } from './states.js';

const HOUR = 3_600_000;

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

/** A day passes, an hour at a time, with all that it brings. */
const passADay = async (time: Time): Promise<void> => {
  for (let hour = 0; hour < 25; hour += 1) {
    time.pass(HOUR);
    await frames(1);
  }
};

describe('there is no time limit', () => {
  const stage = stages();
  let time: Time;

  afterEach(() => {
    time.restore();
  });

  it('for filling in the form: a day later all is there, and is sent', async () => {
    // From the start on, so that no timer is one of the browser's.
    time = new Time();
    const { page, stub } = await stage('chosen roles');
    const form = formOf(widgetIn(page));
    await enter(form, 'name', 'Ann');
    await enter(form, 'message', 'Half a sentence');
    part(form, '#consent').click();
    part(form, '#phone').focus();
    await passADay(time);
    expect(valueOf(form, 'name')).to.equal('Ann');
    expect(valueOf(form, 'message')).to.equal('Half a sentence');
    expect(part<HTMLInputElement>(form, '#consent').checked).to.equal(true);
    expect(form.shadowRoot!.activeElement?.id).to.equal('phone');
    expect(form.roles).to.have.length(2);

    await enter(form, 'phone', '8 (900) 123-45-67');
    await pressSend(form);
    const call = await stub.next();
    expect(leadOf(call).contact.message).to.equal('Half a sentence');
    call.answer(new Response('', { status: 201 }));
    await reaches(form, 'sent');
  });

  // What is said stays until the visitor goes on, and nothing is asked again or shut by itself.
  const STAYING: readonly StateName[] = [
    'an open card',
    'filtered',
    'compared',
    'a form with errors',
    'sent, with my consents open',
    'refused',
    'asked whether to send it again',
    'a choice of cookies',
    'a choice that was made',
  ];

  for (const name of STAYING) {
    it(`for reading: ${name}`, async () => {
      time = new Time();
      const { page } = await stage(name);
      await frames(3);
      const read = () => textsIn(page).map(({ data }) => data.trim());
      const before = read();
      await passADay(time);
      expect(read()).to.deep.equal(before);
      expect(noticeIn(page).isConnected).to.equal(true);
    });
  }

  it('set by the page: nothing reloads or leads away by itself', async () => {
    time = new Time();
    const { page } = await stage('default');
    const refreshing = [...flatTree(page), ...document.head.children].filter((element) =>
      element.matches('meta[http-equiv="refresh" i], marquee, blink, [autofocus]'),
    );
    expect(refreshing).to.have.length(0);
  });
});
