import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepFocus } from '../helpers/flat-tree.js';
import { enter, parts, pressSend } from '../helpers/lead-form.js';
import { allInside, formOf, inside, textOf } from '../helpers/parts.js';
import { toldOf } from '../helpers/names.js';
import { stages, widgetIn } from './states.js';

const RIGHT: Readonly<Record<string, string>> = {
  name: 'Ann',
  phone: '+7 900 123-45-67',
  email: 'ann@example.com',
  company: 'Acme',
  message: 'Hello',
};

const SUMMARY = {
  en: (count: number) => `Not sent yet: check ${count} field${count === 1 ? '' : 's'}`,
  ru: (count: number) =>
    `Заявка не отправлена: проверьте ${count} ${count === 1 ? 'поле' : count < 5 ? 'поля' : 'полей'}`,
};

// Each rule of the form itself is in sales-lead-form.errors.test.ts: here is what is told of all of them together.
describe('errors', () => {
  const stage = stages();

  for (const lang of ['en', 'ru'] as const) {
    it(`are summed up, led to, described and mended one by one: ${lang}`, async () => {
      const { page } = await stage('a form with errors', { lang });
      const form = formOf(widgetIn(page));
      const links = () => parts(form, '.summary a');
      const summary = inside(form, '.summary')!;
      expect(deepFocus() === summary).to.equal(true);
      expect(links()).to.have.length(7);

      for (let left = 7; left > 0; left -= 1) {
        expect(toldOf([summary])[0]).to.deep.equal({ role: 'group', name: SUMMARY[lang](left) });
        expect(links()).to.have.length(left);
        const link = links()[0]!;
        const words = textOf(link);
        link.focus();
        await sendKeys({ press: 'Enter' });
        const input = deepFocus() as HTMLInputElement;
        expect(`#${input.id}`).to.equal(link.getAttribute('href'));
        expect(input.getAttribute('aria-invalid')).to.equal('true');
        const described = input.getAttribute('aria-describedby')!.split(' ');
        expect(described.map((id) => textOf(inside(form, `#${id}`)))).to.include(words);

        if (input.type === 'checkbox') input.click();
        else await enter(form, input.id, RIGHT[input.id]!);
        await form.updateComplete;
        expect(input.getAttribute('aria-invalid') === 'true', input.id).to.equal(false);
        const { id } = input;
        expect(input.getAttribute('aria-describedby') ?? '').not.to.include(`${id}-error`);
        expect(deepFocus() === input).to.equal(true);
      }
      expect(allInside(form, '.summary, [part="error"], [aria-invalid="true"]')).to.have.length(0);
    });
  }

  it('keep the focus and what is right where some are left', async () => {
    const { page } = await stage('a form with errors');
    const form = formOf(widgetIn(page));
    await enter(form, 'name', 'Ann');
    await pressSend(form);
    expect(deepFocus() === inside(form, '.summary')).to.equal(true);
    expect(inside<HTMLInputElement>(form, '#name')?.value).to.equal('Ann');
    expect(textOf(inside(form, '#summary'))).to.equal(SUMMARY.en(6));
  });
});
