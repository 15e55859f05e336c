import { expect } from '@open-wc/testing';
import { allInside, cardsOf, inside } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { openHost, pageWith, widget } from './host.js';

const COUNT = 200;

/** Waits until so many are there, as long as it goes on: all of them may take longer than one wait. */
const reach = async (what: string, all: number, count: () => number): Promise<void> => {
  for (let before = count(); before < all; before = count()) {
    await until(`more ${what} than ${before} of ${all}`, () => count() > before);
  }
};

describe('hosts: many widgets', function () {
  this.timeout(90_000);

  it(`${COUNT} on one page: all are shown, and each takes a request`, async () => {
    const body = Array.from({ length: COUNT }, (_, i) => widget('/leads', `id="w${i}"`)).join('');
    const host = await openHost({ html: pageWith({ body }) });
    const widgets = [...host.document.querySelectorAll('sales-roles')];
    // Each frame asks as little as it can: to look through the whole page takes longer than what it waits for.
    const all = () => widgets.flatMap(cardsOf);
    await reach('cards', COUNT * 14, () => all().length);
    const roles = all();
    expect(roles.length).to.equal(COUNT * 14);
    let named = 0;
    await reach('titles', roles.length, () => {
      while (roles[named] && inside(roles[named]!, '[part~=title]')?.textContent.trim()) named += 1;
      return named;
    });
    expect(roles.every((card) => card.checkVisibility() && card.offsetHeight > 50)).to.equal(true);
    await host.visit({ within: '#w137' });
    const notices = () =>
      widgets
        .flatMap((one) => allInside(one, 'sales-cookie-notice'))
        .flatMap((one) => allInside(one, '[part~=notice]'));
    await until('a notice', () => notices().length);
    expect(notices()).to.have.length(1);
  });
});
