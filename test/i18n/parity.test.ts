import { expect } from '@open-wc/testing';
import { en as enChoice } from '../../src/i18n/en.choice.js';
import { en as enConsents } from '../../src/i18n/en.consents.js';
import { en as enForm } from '../../src/i18n/en.form.js';
import { en as enNotice } from '../../src/i18n/en.notice.js';
import { en as enRoles } from '../../src/i18n/en.js';
import { ru as ruChoice } from '../../src/i18n/ru.choice.js';
import { ru as ruConsents } from '../../src/i18n/ru.consents.js';
import { ru as ruForm } from '../../src/i18n/ru.form.js';
import { ru as ruNotice } from '../../src/i18n/ru.notice.js';
import { ru as ruRoles } from '../../src/i18n/ru.js';

/** Every message by its path, with its kind: `labels.name: string`, `summary: function of 1`. */
const kinds = (messages: unknown, path: string): string[] => {
  if (typeof messages === 'function') return [`${path}: function of ${messages.length}`];
  if (typeof messages !== 'object' || messages === null) return [`${path}: ${typeof messages}`];
  return Object.entries(messages).flatMap(([key, value]) => kinds(value, `${path}.${key}`));
};

/** Every text, with functions called for a few counts and a title. */
const texts = (messages: unknown): string[] => {
  if (typeof messages === 'string') return [messages];
  if (typeof messages === 'function') {
    return [1, 2, 5, 'X'].flatMap((value) =>
      texts((messages as (value: unknown) => unknown)(value)),
    );
  }
  return Object.values(messages as object).flatMap(texts);
};

for (const [name, en, ru] of [
  ['choice', enChoice, ruChoice],
  ['consents', enConsents, ruConsents],
  ['form', enForm, ruForm],
  ['notice', enNotice, ruNotice],
  ['roles', enRoles, ruRoles],
] as const) {
  describe(`the texts of the ${name}`, () => {
    it('have the same keys and kinds in both languages', () => {
      expect(kinds(ru, name).sort()).to.deep.equal(kinds(en, name).sort());
    });

    for (const [language, messages] of [
      ['en', en],
      ['ru', ru],
    ] as const) {
      it(`say something everywhere in "${language}"`, () => {
        expect(
          texts(messages).filter((text) => !text.trim() || /undefined|NaN/.test(text)),
        ).to.have.length(0);
      });
    }

    it('are in Russian, not in English', () => {
      // `language: 'ru'` is no text.
      const foreign = texts(ru).filter((text) => text !== 'ru' && !/[а-яё]/i.test(text));
      expect(foreign).to.deep.equal([]);
      expect(texts(en).filter((text) => /[а-яё]/i.test(text))).to.deep.equal([]);
    });
  });
}

describe('the words with links in them', () => {
  for (const [language, { consent, notice, policy }] of [
    ['en', enForm],
    ['ru', ruForm],
  ] as const) {
    it(`have a link for each document, which says something: ${language}`, () => {
      const links = (text: string) => [...text.matchAll(/<a>(.*?)<\/a>/g)].map(([, link]) => link);
      expect(links(consent('X'))).to.have.length(1);
      expect(links(notice('X'))).to.have.length(2);
      expect(links(policy)).to.have.length(1);
      const all = [consent('X'), notice('X'), policy];
      for (const link of all.flatMap(links)) expect(link).to.match(/^\S.*\S$/);
      for (const text of all) expect(text.replace(/<a>.*?<\/a>/g, '')).not.to.match(/[<>]/);
    });

    it(`name the controller: ${language}`, () => {
      expect(consent('Acme LLC')).to.contain('Acme LLC');
      expect(notice('Acme LLC')).to.contain('Acme LLC');
    });
  }
});
