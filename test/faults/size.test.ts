import { expect } from '@open-wc/testing';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { enter, pressSend, reaches } from '../helpers/lead-form.js';
import { serverStarts } from '../pages/page.js';
import {
  expectSameAttempts,
  expectStored,
  fillUnique,
  openFormTo,
  openWay,
  sendNow,
} from './faulty-form.js';
import type { Way } from './way.js';

const KIB = 1024;

/** A form with a message that makes a body of more than so many KiB, as urlencoded forms go. */
const openLarge = async (
  fault: string,
  letter: string,
  count: number,
): Promise<{ way: Way; form: SalesLeadForm; name: string }> => {
  const way = await openWay(fault);
  const form = await openFormTo({ endpoint: way.endpoint, encoding: 'form' });
  const name = await fillUnique(form);
  await enter(form, 'message', letter.repeat(count));
  return { way, form, name };
};

const sizeOf = async (way: Way): Promise<number> => (await way.attempts(1))[0]!.body.length;

describe('the fault matrix: what keepalive has room for', () => {
  before(serverStarts);

  it('a body of more than 64 KiB goes without', async () => {
    const { way, form, name } = await openLarge('reset after the server saved', '漢', 5000);
    await pressSend(form);
    await reaches(form, 'waiting');
    expect(await sizeOf(way)).to.be.above(64 * KIB);
    await expectStored(name, 1);
    await way.mend();
    sendNow(form);
    await reaches(form, 'sent');
    await expectStored(name, 1);
    await expectSameAttempts(way, 2);
  });

  it('of two bodies of 40 KiB at once both arrive, the second while the first is on its way', async () => {
    const one = await openLarge('stall before the server saved', 'ж', 3500);
    const other = await openLarge('503', 'ж', 3500);
    await other.way.mend();
    await pressSend(one.form);
    expect(await sizeOf(one.way)).to.be.within(40 * KIB, 64 * KIB);
    await pressSend(other.form);
    await reaches(other.form, 'sent');
    expect(await sizeOf(other.way)).to.be.within(40 * KIB, 64 * KIB);
    await expectStored(other.name, 1);
    await one.way.mend();
    await reaches(one.form, 'sent');
    await expectStored(one.name, 1);
  });
});
