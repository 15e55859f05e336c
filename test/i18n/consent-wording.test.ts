import { expect } from '@open-wc/testing';
import {
  consentWording,
  localText,
  purposeWording,
  withdrawalWording,
  type Words,
} from '../../src/i18n/consent-wording.js';
import { en } from '../../src/i18n/en.form.js';
import { ru } from '../../src/i18n/ru.form.js';

const POLICY = 'https://host.example/privacy';
const CONSENT = 'https://host.example/consent';

const links = (words: Words[]) => words.flatMap(({ href }) => href ?? []);

const given = {
  controller: 'Acme',
  policyUrl: POLICY,
  consentUrl: CONSENT,
  withdrawUrl: undefined,
};

const plain = (text: string) => text.replace(/<\/?a>/g, '');

for (const [language, messages] of [
  ['en', en],
  ['ru', ru],
] as const) {
  describe(`consentWording in "${language}"`, () => {
    it('checkbox: an agreement of its own, with the way back and the policy beside it', () => {
      const wording = consentWording(messages, { ...given, mode: 'checkbox' });
      expect(links(wording.agreement)).to.deep.equal([CONSENT]);
      expect(links(wording.explanation)).to.deep.equal([POLICY]);
      expect(wording.text).to.equal(
        plain(`${messages.consent('Acme')} ${messages.withdrawal} ${messages.policy}`),
      );
    });

    it('notice: one line that agrees to both, and the way back', () => {
      const wording = consentWording(messages, { ...given, mode: 'notice' });
      expect(links(wording.agreement)).to.deep.equal([POLICY, CONSENT]);
      expect(links(wording.explanation)).to.have.length(0);
      expect(wording.text).to.equal(plain(`${messages.notice('Acme')} ${messages.withdrawal}`));
    });

    it('links what each document is called', () => {
      const { agreement } = consentWording(messages, { ...given, mode: 'notice' });
      const [policy, consent] = [...messages.notice('X').matchAll(/<a>(.*?)<\/a>/g)];
      expect(agreement.filter(({ href }) => href).map(({ text }) => text)).to.deep.equal([
        policy![1],
        consent![1],
      ]);
    });

    it('says nothing of a policy that there is none of', () => {
      const none = { ...given, policyUrl: undefined, consentUrl: undefined };
      const wording = consentWording(messages, { ...none, mode: 'checkbox' });
      expect(links([...wording.agreement, ...wording.explanation])).to.have.length(0);
      expect(wording.text).to.equal(plain(`${messages.consent('Acme')} ${messages.withdrawal}`));
    });

    it('has the same words with and without the links, and no stray spaces', () => {
      for (const mode of ['checkbox', 'notice'] as const) {
        const { text, agreement, explanation } = consentWording(messages, { ...given, mode });
        const runs = (words: Words[]) => words.map((run) => run.text).join('');
        expect(text).to.equal(`${runs(agreement)} ${runs(explanation)}`);
        expect(text).not.to.match(/\s{2}|\s[.,:]|\.\.|^\s|\s$|[<>]/);
      }
    });

    it('says where to withdraw, where that can be done on the page', () => {
      const here = { ...given, withdrawUrl: 'https://host.example/withdraw' };
      expect(withdrawalWording(messages, given)).to.equal(messages.withdrawal);
      expect(withdrawalWording(messages, here)).to.equal(messages.withdrawHere);
      const { text } = consentWording(messages, { ...here, mode: 'checkbox' });
      expect(text).to.contain(messages.withdrawHere);
    });

    it('has words of their own for the purposes that are built in, linked to their document', () => {
      for (const id of ['newsletter', 'partners'] as const) {
        const url = `https://host.example/${id}`;
        const { agreement, text } = purposeWording(messages, 'Acme', { id, url });
        expect(links(agreement)).to.deep.equal([url]);
        expect(text).to.equal(`${plain(messages.purposes[id]('Acme'))} (${messages.optional})`);
        const required = purposeWording(messages, 'Acme', { id, required: true });
        expect(required.text).to.equal(plain(messages.purposes[id]('Acme')));
        expect(links(required.agreement)).to.have.length(0);
      }
    });

    it('takes the owner’s words in the language of the form', () => {
      const text = { en: 'Call <a>me</a> back', ru: 'Перезвоните <a>мне</a>' };
      const url = 'https://host.example/call';
      const call = { id: 'call', text, url, required: true };
      const wording = purposeWording(messages, 'Acme', call);
      expect(wording.text).to.equal(plain(text[language]));
      expect(links(wording.agreement)).to.deep.equal([url]);
    });

    it('links all of the words where the owner has marked none', () => {
      const url = 'https://host.example/call';
      const { agreement } = purposeWording(messages, 'Acme', { id: 'call', text: 'Call me', url });
      expect(agreement.filter(({ href }) => href)).to.deep.equal([{ text: 'Call me', href: url }]);
    });

    it('leaves a controller’s name as it is, whatever is in it', () => {
      const names = ['A [B] & "C" | D', '$& $1', 'a < b > c', '{x}', '</a><a>B</a>', '<a>', 'A\0B'];
      for (const controller of names) {
        for (const mode of ['checkbox', 'notice'] as const) {
          const { text, agreement } = consentWording(messages, { ...given, controller, mode });
          expect(text).to.contain(`${controller}.`);
          const linked = agreement.filter(({ href }) => href).map((run) => run.text);
          expect(linked.join()).not.to.match(/[<>{]|Acme|\$/);
          expect(links(agreement).at(-1)).to.equal(CONSENT);
        }
        const url = 'https://host.example/n';
        const newsletter = purposeWording(messages, controller, { id: 'newsletter', url });
        expect(newsletter.text).to.contain(`${controller}.`);
        expect(links(newsletter.agreement)).to.deep.equal([url]);
      }
    });
  });
}

describe('localText', () => {
  it('takes the language, else English, else what there is', () => {
    expect(localText('Same', 'ru')).to.equal('Same');
    expect(localText({ ru: 'Да', en: 'Yes' }, 'ru')).to.equal('Да');
    expect(localText({ de: 'Ja', en: 'Yes' }, 'ru')).to.equal('Yes');
    expect(localText({ de: 'Ja' }, 'ru')).to.equal('Ja');
  });
});
