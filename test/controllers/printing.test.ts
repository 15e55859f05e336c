import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { expectAccessible } from '../helpers/axe.js';
import { role } from '../helpers/catalogues.js';
import { eventsAt } from '../helpers/events.js';
import {
  allInside,
  builtIn,
  cardsOf,
  detailsButton,
  hierarchyOf,
  inside,
  sectionsOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const catalogue: Catalogue = {
  version: 1,
  lang: 'en',
  roles: ['a', 'b', 'c'].map((id) =>
    role(id, 1, { sections: [{ title: `Hiring ${id}`, items: ['Writes well'] }] }),
  ),
};

/** The browser prints: what it tells comes at once, and the paper right after it. */
const begin = () => dispatchEvent(new Event('beforeprint'));
const end = () => dispatchEvent(new Event('afterprint'));

const ready = async (hierarchy: SalesRoleHierarchy): Promise<SalesRoleHierarchy> => {
  await until('the search', () => inside(hierarchy, '#search'));
  // What the search brings is given to the cards in the same update.
  await until('all cards', () => cardsOf(hierarchy).every((card) => inside(card, 'article')));
  return hierarchy;
};

const hierarchyWith = async (): Promise<SalesRoleHierarchy> => {
  const parent = await fixture(html`<div lang="en"></div>`);
  const hierarchy = document.createElement('sales-role-hierarchy');
  parent.append(Object.assign(hierarchy, { catalogue }));
  return ready(hierarchy);
};

const open = (hierarchy: Element) => cardsOf(hierarchy).map((card) => card.open);

describe('Printing', () => {
  afterEach(end);

  it('leaves what is printed accessible, and what it was', async () => {
    const hierarchy = await hierarchyWith();
    begin();
    await expectAccessible(hierarchy);
    end();
    await expectAccessible(hierarchy);
  });

  it('opens all details before the browser goes on', async () => {
    const hierarchy = await hierarchyWith();
    begin();
    // Without waiting: where a script prints, there is no time for it.
    expect(cardsOf(hierarchy).map(sectionsOf)).to.deep.equal([
      ['Hiring a'],
      ['Hiring b'],
      ['Hiring c'],
    ]);
    const shown = cardsOf(hierarchy).map((card) => inside(card, '#details')!.hidden);
    expect(shown).to.deep.equal([false, false, false]);
  });

  it('closes what was closed, leaves open what was open, and no event tells of it', async () => {
    const hierarchy = await hierarchyWith();
    detailsButton(cardsOf(hierarchy)[1]!).click();
    await cardsOf(hierarchy)[1]!.updateComplete;
    const events = eventsAt(document.body, 'sales-role-toggle');
    for (let times = 0; times < 2; times += 1) {
      begin();
      expect(open(hierarchy)).to.deep.equal([true, true, true]);
      end();
      expect(open(hierarchy)).to.deep.equal([false, true, false]);
    }
    await until('closed details', () => inside(cardsOf(hierarchy)[0]!, '#details')!.hidden);
    expect(events).to.deep.equal([]);
  });

  it('closes what was closed where the browser tells twice that it begins', async () => {
    const hierarchy = await hierarchyWith();
    begin();
    begin();
    expect(open(hierarchy)).to.deep.equal([true, true, true]);
    end();
    expect(open(hierarchy)).to.deep.equal([false, false, false]);
    end();
    expect(open(hierarchy)).to.deep.equal([false, false, false]);
  });

  it('leaves closed what a filter hides', async () => {
    const hierarchy = await hierarchyWith();
    const search = inside<HTMLInputElement>(hierarchy, '#search')!;
    search.value = 'Role b';
    search.dispatchEvent(new Event('input'));
    await until('one role', () => !cardsOf(hierarchy)[0]!.checkVisibility());
    begin();
    expect(open(hierarchy)).to.deep.equal([false, true, false]);
  });

  it('opens what is in a closed branch of a tree', async () => {
    const hierarchy = await hierarchyWith();
    const roles = catalogue.roles.map((one, index) => ({
      ...one,
      reportsTo: index ? 'a' : null,
    }));
    Object.assign(hierarchy, { catalogue: { ...catalogue, roles }, layout: 'tree' });
    (await until('a branch', () => inside(hierarchy, 'button.branch'))).click();
    begin();
    expect(open(hierarchy)).to.deep.equal([true, true, true]);
  });

  it('has the details of the built-in roles there before anybody has opened one', async () => {
    const widget = await fixture<SalesRoles>(html`<sales-roles lang="en"></sales-roles>`);
    await builtIn(widget, 'Roles in sales');
    const hierarchy = await ready(hierarchyOf(widget));
    await until('the details', () => !hierarchy.catalogue!.sectionsState);
    await until('what opens them', () => cardsOf(hierarchy).every(({ details }) => details));
    begin();
    const counts = cardsOf(hierarchy).map((card) => sectionsOf(card).length);
    expect(counts).to.deep.equal(Array(14).fill(3));
  });

  it('opens nothing in a hierarchy that was taken out, and closes what it had opened', async () => {
    const hierarchy = await hierarchyWith();
    const parent = hierarchy.parentElement!;
    begin();
    hierarchy.remove();
    expect(open(hierarchy)).to.deep.equal([false, false, false]);
    begin();
    expect(open(hierarchy)).to.deep.equal([false, false, false]);
    end();
    parent.append(hierarchy);
    begin();
    expect(open(hierarchy)).to.deep.equal([true, true, true]);
  });

  it('opens those of each widget of a page', async () => {
    const hierarchies = [await hierarchyWith(), await hierarchyWith()];
    begin();
    expect(hierarchies.flatMap(open)).to.deep.equal(Array(6).fill(true));
    end();
    expect(hierarchies.flatMap(open)).to.deep.equal(Array(6).fill(false));
  });

  it('leaves the focus where it was', async () => {
    const hierarchy = await hierarchyWith();
    const button = allInside(cardsOf(hierarchy)[2]!, 'button')[0]!;
    button.focus();
    begin();
    end();
    await cardsOf(hierarchy)[2]!.updateComplete;
    expect(cardsOf(hierarchy)[2]!.shadowRoot!.activeElement === button).to.equal(true);
  });
});
