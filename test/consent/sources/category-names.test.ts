import { expect } from '@open-wc/testing';
import { choicesFrom } from '../../../src/consent/sources/category-names.js';

describe('names of categories', () => {
  const names = {
    preferences: [
      'preferences',
      'functional',
      'Functionality',
      'personalisation',
      'Предпочтения',
      'функциональные',
      'Функциональные файлы cookie',
    ],
    analytics: [
      'analytics',
      'statistics',
      'Performance',
      'аналитика',
      'Аналитические',
      'статистика',
    ],
    marketing: [
      'marketing',
      'ads',
      'Advertising',
      'marketing-cookies',
      ' targeting ',
      'маркетинг',
      'реклама',
      'Рекламные cookie',
    ],
  };
  for (const [category, all] of Object.entries(names)) {
    for (const name of all) {
      it(`"${name}" is ${category}`, () => {
        expect(choicesFrom([name])).to.deep.equal({ [category]: true });
        expect(choicesFrom([], [name])).to.deep.equal({ [category]: false });
      });
    }
  }

  for (const name of ['', 'necessary', 'heads', 'adsense', 'cookies', 'media', 'прочее']) {
    it(`"${name}" is none of ours`, () => {
      expect(choicesFrom([name], [name])).to.deep.equal({});
    });
  }

  it('what is granted under one name and refused under another is refused', () => {
    expect(choicesFrom(['ads'], ['marketing'])).to.deep.equal({ marketing: false });
  });
});
