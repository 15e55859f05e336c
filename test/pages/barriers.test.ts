import { expect } from '@open-wc/testing';
import { PAGES } from './list.js';
import { cardsShown, findBarriers, openPage, serverStarts, showAll } from './page.js';

// A file of its own: with what else there is to look at on each page, one file would take all the time that one has.
describe('the pages of the demo have no barriers', function () {
  // Two engines go through every element, and `api.html` has thousands: on a slow machine that alone takes half a minute.
  this.timeout(60_000);

  before(serverStarts);

  for (const { name, cards } of PAGES) {
    it(name, async () => {
      const page = await openPage(name);
      await cardsShown(page, cards);
      await showAll(page);
      expect(await findBarriers(page)).to.deep.equal([]);
      expect(page.problems()).to.deep.equal([]);
    });
  }
});
