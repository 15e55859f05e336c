import { expect, fixture, html } from '@open-wc/testing';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { exposedIn } from '../helpers/flat-tree.js';
import { gapsIn, headingsIn } from '../helpers/headings.js';
import { hierarchyOf, inside, partText } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { ENGLISH } from './catalogues.js';
import { complete, STATE_NAMES, stages, type StateName } from './states.js';

const untitled = { ...ENGLISH, title: undefined };

describe('headings', () => {
  const stage = stages();

  for (const name of STATE_NAMES) {
    it(`name every role, and skip no level: ${name}`, async () => {
      const { page } = await stage(name);
      const headings = headingsIn(page);
      expect(headings.filter(({ text }) => !text)).to.deep.equal([]);
      expect(gapsIn(headings)).to.deep.equal([]);
      const cards = exposedIn(page).filter(({ localName }) => localName === 'sales-role-card');
      for (const card of cards) {
        expect(headingsIn(card)[0]?.text).to.equal(partText(card, 'title'));
      }
      expect(cards.length > 0).to.equal(!/failed|nothing found/.test(name));
    });
  }

  /** How deep what stands in a state is below the widget's title. */
  const DEPTHS: Readonly<Partial<Record<StateName, Readonly<Record<string, number>>>>> = {
    'an open card': { Leaders: 1, 'Head of sales': 2, Hiring: 3, Seller: 2, 'Level 3': 1 },
    'a list': { 'Head of sales': 1, Seller: 1, Clerk: 1 },
    'a tree': { Leaders: 1, 'Head of sales': 2, Seller: 3, Clerk: 4 },
    compared: { 'Comparison of roles': 1, Sellers: 1, Seller: 2 },
  };

  for (const [name, depths] of Object.entries(DEPTHS)) {
    for (const level of [1, 2, 3, 4, 5]) {
      for (const catalogue of [ENGLISH, untitled]) {
        it(`begin at heading-level ${level}, ${catalogue.title ? 'with' : 'without'} a title: ${name}`, async () => {
          const { islands } = await stage(name as StateName, {
            lang: 'en',
            catalogue,
            attributes: { 'heading-level': String(level) },
          });
          const headings = headingsIn(islands[0]!);
          expect(gapsIn(headings)).to.deep.equal([]);
          // Without a title what stands below it takes its level.
          const top = catalogue.title ? level : level - 1;
          expect(headings[0]?.level).to.equal(level);
          for (const [text, depth] of Object.entries({ ...depths, 'Leave a request': 1 })) {
            const found = headings.find((heading) => heading.text === text);
            expect(found?.level, text).to.equal(top + depth);
          }
        });
      }
    }
  }

  for (const catalogue of [ENGLISH, untitled]) {
    it(`go on with the page’s in a layout of the owner’s, ${catalogue.title ? 'with' : 'without'} a title`, async () => {
      const page = await fixture(html`
        <div>
          <h1>A page</h1>
          <sales-roles lang="en" .catalogue=${catalogue}>
            <h2>Our people</h2>
            <sales-role-hierarchy></sales-role-hierarchy>
            <sales-lead-form></sales-lead-form>
          </sales-roles>
        </div>
      `);
      await complete(page);
      const headings = headingsIn(page);
      expect(headings.slice(0, 4)).to.deep.equal([
        { level: 1, text: 'A page' },
        { level: 2, text: 'Our people' },
        { level: 2, text: 'Leaders' },
        { level: 3, text: 'Head of sales' },
      ]);
      expect(gapsIn(headings)).to.deep.equal([]);
      expect(headings.at(-1)).to.deep.equal({ level: 2, text: 'Leave a request' });
    });
  }

  it('move with the title that comes, and the layout that goes', async () => {
    const widget = await fixture<SalesRoles>(html`
      <sales-roles lang="en" .catalogue=${untitled}>
        <sales-role-hierarchy></sales-role-hierarchy>
      </sales-roles>
    `);
    const hierarchy = widget.querySelector('sales-role-hierarchy')!;
    await until('the roles', () => inside(hierarchy, 'h2[part="level-title"]'));
    widget.replaceChildren();
    await until('the default layout', () => inside(hierarchyOf(widget), 'h2'));
    widget.catalogue = ENGLISH;
    await until('a deeper level', () => inside(hierarchyOf(widget), 'h3'));
    expect(gapsIn(headingsIn(widget))).to.deep.equal([]);
  });
});
