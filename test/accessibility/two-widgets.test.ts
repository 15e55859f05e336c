import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { expectAccessible } from '../helpers/axe.js';
import { askButton, cardsOf, inside } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { ENGLISH } from './catalogues.js';
import { complete, stages } from './states.js';

declare const axe: { run: (context: Element) => Promise<AxeResults> };

describe('two widgets of one page', () => {
  const stage = stages();

  it('in two languages are accessible, each in its own', async () => {
    const { page, islands } = await stage('two widgets in two languages');
    await expectAccessible(page);
    // What is done in one is done in it alone.
    askButton(cardsOf(islands[0]!)[0]!).click();
    const [one, other] = islands.map((widget) => inside(widget, 'sales-lead-form')!);
    await until('the chip', () => inside(one!, '[part="chip"]'));
    expect(inside(other!, '[part="chip"]')).to.equal(null);
  });

  // The same roles twice are the same landmarks twice. Numbers in their names would say nothing to anybody; an owner
  // who has a reason for two puts each into a region with a name.
  it('in one language have nothing for axe to find but landmarks of one name', async () => {
    const page = await fixture<HTMLElement>(html`
      <main lang="en">
        <sales-roles .catalogue=${ENGLISH}></sales-roles>
        <sales-roles cookies="off" .catalogue=${ENGLISH}></sales-roles>
      </main>
    `);
    await complete(page);
    const { violations } = await axe.run(page);
    expect(violations.map(({ id }) => id)).to.deep.equal(['landmark-unique']);
  });
});
