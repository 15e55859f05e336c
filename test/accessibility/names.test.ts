import { expect } from '@open-wc/testing';
import { exposedIn, showersOf } from '../helpers/flat-tree.js';
import { toldOf, type Told } from '../helpers/names.js';
import { partText, textOf } from '../helpers/parts.js';
import { STATE_NAMES, stages } from './states.js';

// The rule. Whoever goes by lists of buttons, links and fields hears names without what stands around them:
//
// 1. Everything that can be operated has a name.
// 2. What opens or closes something, and what does something with a role, has a name of its own in the whole
//    widget, and the name holds the role's title.
// 3. All else has one together with its description and with what it stands in: an article, a list item that is
//    described, a group or a region with a name. Links to one address may share a name: they are one link.

const OPERABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

const controlsIn = (root: Element): Element[] =>
  exposedIn(root).filter((one) => one.matches(OPERABLE));

const twiceIn = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

const descriptionOf = (control: Element): string => {
  const ids = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const root = control.getRootNode() as ShadowRoot;
  return ids.map((id) => textOf(root.getElementById(id))).join(' ');
};

/** The name with all that is read of where a control stands. */
const inContext = (control: Element, { role, name }: Told): string => {
  const around = [...showersOf(control)].filter((one) =>
    one.matches('article, section, [role="group"], [role="search"], fieldset'),
  );
  const contexts = toldOf(around).map((told) => told.name);
  const address = control.getAttribute('href') ?? '';
  return [role, name, descriptionOf(control), ...contexts, address].join(' | ');
};

describe('names', () => {
  const stage = stages();

  for (const name of STATE_NAMES) {
    for (const lang of ['en', 'ru'] as const) {
      it(`tell every control from all others: ${name}, ${lang}`, async () => {
        const { islands } = await stage(name, { lang });
        for (const island of islands) {
          const controls = controlsIn(island);
          const told = toldOf(controls);
          const nameless = controls.filter((_, index) => !told[index]?.name);
          expect(nameless.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);

          const disclosures = told.filter((_, index) =>
            controls[index]!.matches('[aria-expanded], summary'),
          );
          expect(twiceIn(disclosures.map((one) => one.name))).to.deep.equal([]);

          const contexts = controls.map((control, index) => inContext(control, told[index]!));
          // Two links of one name and address are one.
          const unlike = contexts.filter((_, index) => !controls[index]!.matches('a'));
          expect(twiceIn(unlike)).to.deep.equal([]);
          const links = told.flatMap(({ name: text }, index) =>
            controls[index]!.matches('a') ? [[text, controls[index].getAttribute('href')]] : [],
          );
          for (const [text, href] of links) {
            const others = links.filter((link) => link[0] === text);
            expect(
              others.every((link) => link[1] === href),
              String(text),
            ).to.equal(true);
          }
        }
      });
    }
  }

  it('hold the title of the role: to open, to ask, to compare, to copy, also a link', async () => {
    const { page } = await stage('all cards open', {
      lang: 'en',
      attributes: { 'deep-links': '' },
    });
    try {
      const cards = exposedIn(page).filter(({ localName }) => localName === 'sales-role-card');
      const all = cards.flatMap((card) => {
        const title = partText(card, 'title');
        const names = toldOf(controlsIn(card)).map((told) => told.name);
        expect(names).to.deep.equal(
          ['Details', 'Ask about this role', 'Add to comparison', 'Copy link', 'Copy as text'].map(
            (verb) => `${verb}: ${title}`,
          ),
        );
        return names;
      });
      expect(all).to.have.length(14 * 5);
      expect(twiceIn(all)).to.deep.equal([]);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('hold the title of the role in a tree, too: who reports to whom', async () => {
    const { page } = await stage('a tree');
    const branches = exposedIn(page).filter((one) => one.matches('.branch'));
    expect(branches).to.have.length(2);
    for (const branch of branches) {
      const title = partText(branch.parentElement!.querySelector('sales-role-card')!, 'title');
      expect(toldOf([branch])[0]!.name).to.match(
        new RegExp(`^Reporting to this role: \\d+: ${title}$`),
      );
    }
  });
});
