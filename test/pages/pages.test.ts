import { expect } from '@open-wc/testing';
import { PAGES } from './list.js';
import { cardsShown, findAll, openPage, readable, serverStarts, showAll } from './page.js';

/** The paths on this site that a page points at, and the places in itself. */
const linksOf = (document: Document, page: URL): { paths: Set<string>; fragments: Set<string> } => {
  const urls = [...document.querySelectorAll('[href], [src], [policy-url]')].flatMap((element) =>
    ['href', 'src', 'policy-url', 'consent-url'].flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [new URL(value, page)];
    }),
  );
  // `/` is the test runner's own page here.
  const here = urls.filter(({ origin, pathname }) => origin === page.origin && pathname !== '/');
  // What begins so is no place on the page, but what the widget is to show.
  const inside = urls.filter(
    ({ pathname, hash }) => pathname === page.pathname && hash && !hash.startsWith('#sales-roles.'),
  );
  return {
    paths: new Set(here.map(({ pathname }) => pathname)),
    fragments: new Set(inside.map(({ hash }) => hash.slice(1))),
  };
};

describe('the pages of the demo', function () {
  this.timeout(30_000);

  before(serverStarts);

  for (const { name, cards, parts, says, never = [] } of PAGES) {
    it(`${name} shows what it should, without errors`, async () => {
      const page = await openPage(name);
      const { document } = page;
      await cardsShown(page, cards);
      await showAll(page);
      const text = readable(document.body);
      expect({
        missing: says.filter((words) => !text.includes(words)),
        unwanted: never.filter((words) => text.includes(words)),
      }).to.deep.equal({ missing: [], unwanted: [] });
      expect(findAll(document, 'sales-lead-form, sales-cookie-notice').length).to.equal(parts);
      expect(page.problems()).to.deep.equal([]);
    });

    it(`${name} links only to what is there`, async () => {
      const url = `/demo/${name}`;
      const source = await (await fetch(url)).text();
      const document = new DOMParser().parseFromString(source, 'text/html');
      const { paths, fragments } = linksOf(document, new URL(url, location.origin));
      for (const path of paths) expect((await fetch(path)).status, path).to.equal(200);
      for (const id of fragments) expect(document.getElementById(id), `#${id}`).to.not.equal(null);
    });
  }

  it('own-html.html can be read without the script', async () => {
    const { document } = await openPage('own-html.html', { scripts: false });
    const text = readable(document.querySelector('sales-roles')!);
    expect(text).to.match(/^Отдел продаж типографии Кто у нас работает с заказчиками/);
    expect(text).to.contain('Координатор заказов Знает, где сейчас каждый заказ');
  });
});
