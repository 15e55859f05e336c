import { expect } from '@open-wc/testing';
import { builtInCatalogue } from '../../src/catalogue/built-in.js';
import type { Catalogue } from '../../src/catalogue/types.js';
import { validateCatalogue } from '../../src/catalogue/validate.js';
import { withSections } from '../../src/catalogue/with-sections.js';

const TITLES = {
  ru: ['Подбор', 'Оценка', 'Развитие'],
  en: ['Hiring', 'Assessment', 'Development'],
};

describe('builtInCatalogue', () => {
  it('has the Russian roles at once', () => {
    const catalogue = builtInCatalogue('ru');
    if (catalogue instanceof Promise) throw new Error('a promise');
    expect(catalogue.lang).to.equal('ru');
    expect(catalogue.roles).to.have.length(14);
  });

  it('loads the English ones', async () => {
    const catalogue = builtInCatalogue('en');
    expect(catalogue).to.be.instanceOf(Promise);
    expect((await catalogue).lang).to.equal('en');
    expect((await catalogue).roles).to.have.length(14);
  });

  it('says that its sections come later', async () => {
    for (const lang of ['ru', 'en'] as const) {
      const catalogue = await builtInCatalogue(lang);
      expect(catalogue.sectionsState).to.equal('later');
      expect(catalogue.roles.some(({ sections }) => sections)).to.equal(false);
    }
  });

  it('has the same roles in both languages', async () => {
    const [ru, en] = [await builtInCatalogue('ru'), await builtInCatalogue('en')];
    const outline = ({ roles }: Catalogue): unknown =>
      roles.map(({ id, level, reportsTo }) => [id, level, reportsTo]);
    expect(outline(en)).to.deep.equal(outline(ru));
  });

  it('fits what an owner may give, without a warning', async () => {
    for (const lang of ['ru', 'en'] as const) {
      const catalogue = await withSections(await builtInCatalogue(lang), lang);
      const result = validateCatalogue(catalogue);
      expect(result).to.have.property('warnings').that.deep.equals([]);
    }
  });
});

describe('withSections', () => {
  for (const lang of ['ru', 'en'] as const) {
    it(`gives every role three lists under their titles: ${lang}`, async () => {
      const { roles, sectionsState } = await withSections(await builtInCatalogue(lang), lang);
      expect(sectionsState).to.equal(undefined);
      for (const { id, sections } of roles) {
        expect(
          sections?.map(({ title }) => title),
          id,
        ).to.deep.equal(TITLES[lang]);
        for (const { items } of sections ?? []) expect(items, id).to.not.have.length(0);
      }
    });
  }

  it('leaves the catalogue that it got as it is', async () => {
    const catalogue = await builtInCatalogue('ru');
    const before = structuredClone(catalogue);
    const more = await withSections(catalogue, 'ru');
    expect(catalogue).to.deep.equal(before);
    expect(more).to.not.equal(catalogue);
    expect(more.roles[0]).to.include(catalogue.roles[0]!);
  });

  it('leaves roles of other ids with what they have', async () => {
    const sections = [{ title: 'Own', items: ['x'] }];
    const own = { id: 'constructor', title: 'Own', level: 1, sections };
    const { roles } = await withSections({ version: 1, roles: [own] }, 'en');
    expect(roles).to.deep.equal([own]);
  });
});
