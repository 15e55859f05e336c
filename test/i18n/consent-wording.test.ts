import { expect } from '@open-wc/testing';
import { consentWording, type Words } from '../../src/i18n/consent-wording.js';
import { en } from '../../src/i18n/en.form.js';
import { ru } from '../../src/i18n/ru.form.js';

const POLICY = 'https://host.example/privacy';
const CONSENT = 'https://host.example/consent';

const links = (words: Words[]) => words.flatMap(({ href }) => href ?? []);

const given = { controller: 'Acme', policyUrl: POLICY, consentUrl: CONSENT };

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
      const none = { controller: 'Acme', policyUrl: undefined, consentUrl: undefined };
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

    it('leaves a controller’s name as it is, whatever is in it', () => {
      for (const controller of ['A [B] & "C" | D', '$& $1', 'a < b > c', '{x}']) {
        const { text } = consentWording(messages, { ...given, controller, mode: 'checkbox' });
        expect(text).to.contain(controller);
      }
    });
  });
}
