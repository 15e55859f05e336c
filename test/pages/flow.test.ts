import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Lead } from '../../src/lead/types.js';
import { button, findAll, openPage, readable, serverStarts, until } from './page.js';

type StoredLead = Lead & { receivedAt: string };

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const storedLeads = async (): Promise<StoredLead[]> =>
  (await (await fetch('/leads')).json()) as StoredLead[];

before(serverStarts);

it('a visitor asks about two roles, and the request is stored', async function () {
  this.timeout(60_000);

  const { document, problems } = await openPage('index.html');
  const root = document.body;
  const one = (selector: string) => findAll(root, selector)[0];
  const isShown = (text: string) => readable(root).includes(text);
  await until(() => one('sales-role-card'), 'the roles are shown');

  button(root, 'Подробнее: Руководитель продаж').click();
  await until(() => isShown('Подбор'), 'the details are shown');
  expect(readable(root)).to.contain('Оценка').and.to.contain('Развитие');

  button(root, 'Спросить о роли: Руководитель продаж').click();
  button(root, 'Спросить о роли: Консультант в рознице').click();
  await until(() => isShown('В вашей заявке 2 роли'), 'both roles are in the request');

  button(root, 'Перейти к заявке').click();
  await until(() => one('sales-lead-form')?.matches(':focus-within'), 'the form has the focus');
  expect(findAll(root, '[part="chip"]').map(readable)).to.deep.equal([
    'Руководитель продаж',
    'Консультант в рознице',
  ]);

  // A name of its own: the other browsers store their leads beside this one.
  const name = `Анна ${crypto.randomUUID().slice(0, 8)}`;
  for (const [id, text] of [
    ['name', name],
    ['phone', '8 (900) 123-45-67'],
    ['message', 'Собираем отдел с нуля.'],
  ] as const) {
    one(`#${id}`)!.focus();
    await sendKeys({ type: text });
  }
  one('#consent')!.click();
  expect((await storedLeads()).some(({ contact }) => contact.name === name)).to.equal(false);
  button(root, 'Отправить').click();
  await until(() => isShown('Заявка отправлена'), 'the request is acknowledged');
  expect(isShown('В вашей заявке'), 'the request is empty again').to.equal(false);

  const leads = (await storedLeads()).filter(({ contact }) => contact.name === name);
  expect(leads.length).to.equal(1);
  const [{ contact, roles, page, lang, consent }] = leads as [StoredLead];
  expect(contact).to.deep.equal({
    name,
    phone: '+79001234567',
    message: 'Собираем отдел с нуля.',
  });
  expect(roles).to.deep.equal([
    { id: 'sales-manager', title: 'Руководитель продаж' },
    { id: 'retail-sales-consultant', title: 'Консультант в рознице' },
  ]);
  // Without what the visitor has open.
  expect(page).to.equal(document.URL.replace(/#.*/, ''));
  expect(lang).to.equal('ru');

  expect(consent.piiController).to.equal('ООО «Опора»');
  expect(consent.privacyNotice).to.equal(`${location.origin}/demo/privacy.html`);
  expect(consent.consentDocument).to.equal(`${location.origin}/demo/consent.html`);
  expect(consent.purposes.length).to.equal(1);
  const [{ granted, method, wording, wordingSha256 }] = consent.purposes as [
    (typeof consent.purposes)[number],
  ];
  expect({ granted, method }).to.deep.equal({ granted: true, method: 'checkbox' });
  expect(wording).to.contain('Я даю согласие на обработку моих персональных данных');
  expect(wordingSha256).to.equal(await sha256(wording));

  expect(await (await fetch('/inbox')).text()).to.contain(name);
  expect(problems()).to.deep.equal([]);
});
