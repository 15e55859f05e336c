import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Catalogue, Role } from '../../src/catalogue/types.js';
import { RoleSearch } from '../../src/controllers/role-search.js';
import { many, role } from '../helpers/catalogues.js';
import { holdSlices } from '../helpers/finder.js';
import { allInside } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

/** So many items has a block. */
const BLOCK = 30;

/** A list of roles in blocks, as a hierarchy has it. */
class Roles extends LitElement {
  static override properties = { catalogue: { attribute: false } };

  catalogue: Catalogue | undefined;
  readonly search = new RoleSearch(this);

  protected override render(): TemplateResult {
    const roles = this.catalogue?.roles ?? [];
    const blocks = Array.from({ length: Math.ceil(roles.length / BLOCK) }, (_, index) =>
      roles.slice(index * BLOCK, (index + 1) * BLOCK),
    );
    return html`<div part="list">
      ${blocks.map(
        (block) =>
          html`<div class="block">
            ${block.map((one) => html`<div role="listitem"><p .salesRole=${one}></p></div>`)}
          </div>`,
      )}
    </div>`;
  }
}
customElements.define('test-search-roles', Roles);

const rolesOf = async (catalogue: Catalogue | undefined): Promise<Roles> => {
  const element = await fixture<Roles>(html`<test-search-roles></test-search-roles>`);
  element.catalogue = catalogue;
  await element.updateComplete;
  return element;
};

/** The ids of the roles that are found; `undefined` for all. */
const foundBy = ({ search, catalogue }: Roles): string[] | undefined =>
  search.found && [...search.found].map((position) => catalogue!.roles[position]!.id);

const answer = (element: Roles): Promise<boolean> =>
  until('an answer', () => !element.search.isSearching).then(() => element.updateComplete);

const titled = (...titles: string[]): Catalogue => ({
  version: 1,
  roles: titles.map((title, index): Role => role(`${index}`, 1, { title })),
});

const hiddenBlocks = (element: Roles) =>
  allInside(element, '.block').map((block) => block.hasAttribute('hidden'));

const fewOf = (element: Roles): string | null =>
  allInside(element, '[part="list"]')[0]!.getAttribute('data-few');

describe('RoleSearch', () => {
  it('reads the roles once, with the first words', async () => {
    const element = await rolesOf(many(3));
    element.search.set({ query: '', level: 1 });
    expect(element.search.index).to.equal(undefined);
    element.search.set({ query: 'role' });
    await answer(element);
    const { index } = element.search;
    element.search.set({ query: 'r1' });
    await answer(element);
    expect(foundBy(element)).to.deep.equal(['r1']);
    expect(element.search.index === index).to.equal(true);
  });

  it('forgets what it has read of roles whose place others take half-way', async () => {
    const element = await rolesOf(titled('Agent', 'Clerk', 'Seller'));
    const release = holdSlices();
    element.search.set({ query: 'clerk' });
    expect(element.search.isSearching).to.equal(true);
    element.catalogue = titled('Clerk', 'Agent');
    await element.updateComplete;
    release();
    await answer(element);
    expect(foundBy(element)).to.deep.equal(['0']);
    expect(element.search.index?.size).to.equal(2);
  });

  it('forgets what was found of roles whose place others take', async () => {
    const element = await rolesOf(many(3));
    element.search.set({ query: 'r1' });
    await answer(element);
    const release = holdSlices();
    element.catalogue = many(3, 4, 'other');
    await element.updateComplete;
    expect([element.search.isSearching, element.search.found]).to.deep.equal([true, undefined]);
    release();
    await answer(element);
    expect(foundBy(element)).to.deep.equal([]);
  });

  it('keeps what was found of roles that come again with more, until that is read', async () => {
    const element = await rolesOf(titled('Agent', 'Clerk'));
    element.search.set({ query: 'agent' });
    await answer(element);
    const release = holdSlices();
    element.catalogue = titled('Agent', 'Agent and clerk');
    await element.updateComplete;
    expect(element.search.isSearching).to.equal(false);
    expect(foundBy(element)).to.deep.equal(['0']);
    release();
    await until('more', () => foundBy(element)?.length === 2);
  });

  it('waits for roles with the words that were there before', async () => {
    const element = await rolesOf(undefined);
    element.search.set({ query: 'r1' });
    await element.updateComplete;
    element.catalogue = many(3);
    await element.updateComplete;
    await answer(element);
    expect(foundBy(element)).to.deep.equal(['r1']);
  });

  it('goes on where its element was taken out and put back', async () => {
    const element = await rolesOf(many(3));
    const release = holdSlices();
    element.search.set({ query: 'r1' });
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    release();
    await answer(element);
    expect(foundBy(element)).to.deep.equal(['r1']);
  });

  it('hides the items that do not fit, and blocks without one that does', async () => {
    const element = await rolesOf(many(70));
    element.search.set({ query: 'r3' });
    await answer(element);
    // r3 in the first block, r30 to r39 in the second.
    expect(hiddenBlocks(element)).to.deep.equal([false, false, true]);
    const shown = allInside(element, '[role="listitem"]').filter(({ hidden }) => !hidden);
    expect(shown).to.have.length(11);
    element.search.set({ query: '' });
    await element.updateComplete;
    expect(hiddenBlocks(element)).to.deep.equal([false, false, false]);
    expect(allInside(element, '[hidden]')).to.have.length(0);
  });

  it('says on a list how many it shows, where they are few enough for rows without gaps', async () => {
    const element = await rolesOf(many(400));
    expect(fewOf(element)).to.equal(null);
    for (const [query, few] of [
      ['r3', '111'],
      ['r', null],
      ['r399', '1'],
      ['nobody', '0'],
      ['', null],
    ] as const) {
      element.search.set({ query });
      await answer(element);
      expect(fewOf(element), query).to.equal(few);
    }
  });
});
