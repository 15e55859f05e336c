// The built files, on the pages that they are for: what was prerendered by dist/prerender.js, in a frame.
import { expect } from '@open-wc/testing';
import { findAll } from './hosts/visit.js';
import { openHost, storedLeads, type Host } from './hosts/host.js';
import { deep } from './helpers/deep.js';
import { until } from './helpers/until.js';
import type { PrerenderOptions } from '../src/prerender/index.js';
import type { Catalogue } from '../src/catalogue/types.js';

const FORM = {
  endpoint: '/leads',
  controller: 'Acme LLC',
  'policy-url': '/privacy',
  'consent-url': '/consent',
};

const OWN: Catalogue = {
  version: 1,
  title: 'Наши роли',
  roles: [
    {
      id: 'a',
      title: 'Первая',
      level: 1,
      summary: 'С <b>тегом</b> & кавычками "…"',
      sections: [{ title: 'Подбор', items: ['Пункт'] }],
    },
    { id: 'b', title: 'Вторая', level: 2, reportsTo: 'a', tags: ['тег'] },
  ],
};

const prerendered = async (options: PrerenderOptions): Promise<string> => {
  const body = JSON.stringify({ page: true, ...options });
  const response = await fetch('/prerendered', { method: 'POST', body });
  if (!response.ok) throw new Error(await response.text());
  // The script comes when a test lets it.
  return (await response.text()).replace(/<script type="module".*?<\/script>/, '');
};

const open = async (options: PrerenderOptions, width?: number): Promise<Host> =>
  openHost({ html: await prerendered(options), ...(width && { width }) });

const addScript = (host: Host): void => {
  const script = host.document.createElement('script');
  Object.assign(script, { type: 'module', src: '/dist/sales-roles.js' });
  host.document.head.append(script);
};

const all = (host: Host, selector: string): HTMLElement[] => findAll(host.document.body, selector);

/** What has to stay: all but what a page without a script has in the place of something else. */
const nodesOf = (host: Host): Node[] =>
  deep(host.document.body)
    .filter((element) => !element.matches('style, details.static, details.static *, script'))
    .flatMap((element) => [
      element,
      ...[...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      ),
    ]);

/** Lets the script come, and waits until it has taken over all there is. */
const takeOver = async (host: Host): Promise<void> => {
  addScript(host);
  await until('the form', () => {
    all(host, 'sales-lead-form')[0]?.scrollIntoView({ block: 'center' });
    return host.window.customElements.get('sales-lead-form');
  });
  await until(
    'the widget to be taken over',
    () => !all(host, '[prerendered], [defer-hydration], details.static, style').length,
  );
};

const titlesOf = (host: Host): (string | undefined)[] =>
  all(host, 'sales-role-card').map((card) =>
    findAll(card, '[part=title]')
      .map(({ textContent }) => textContent)
      .join('|'),
  );

describe('a prerendered widget', () => {
  const widgets: Readonly<Record<string, PrerenderOptions & { cards: number }>> = {
    'in Russian': { attributes: { lang: 'ru', ...FORM }, cards: 14 },
    'in English, whose texts come later': {
      attributes: { lang: 'en', ...FORM, purposes: 'newsletter=/news' },
      cards: 14,
    },
    'with a catalogue of its own': {
      attributes: { lang: 'ru', ...FORM },
      catalogue: OWN,
      cards: 2,
    },
    'as a tree, which comes with the search': {
      attributes: { lang: 'ru', layout: 'tree', ...FORM },
      cards: 14,
    },
    'as a list': { attributes: { lang: 'en', layout: 'list', ...FORM }, cards: 14 },
  };
  for (const [name, { cards, ...options }] of Object.entries(widgets)) {
    it(`is taken over with every node that is there, and works: ${name}`, async function () {
      this.timeout(60_000);
      const host = await open(options);
      const before = nodesOf(host);
      const titles = titlesOf(host);
      expect(titles.length).to.equal(cards);
      await takeOver(host);
      const lost = before.filter(({ isConnected }) => !isConnected);
      expect(lost.map((node) => node.nodeName + (node.nodeValue ?? ''))).to.deep.equal([]);
      expect(titlesOf(host)).to.deep.equal(titles);
      await host.visit({ cards });
    });
  }

  it('keeps what the visitor did before the script came', async () => {
    const host = await open({ attributes: { lang: 'ru', ...FORM } });
    const [first] = all(host, 'sales-role-card');
    findAll(first!, 'summary')[0]!.click();
    const message = all(host, '#message')[0] as HTMLTextAreaElement;
    message.focus();
    message.value = 'Начало и конец';
    message.setSelectionRange(6, 6);
    const consent = all(host, '#consent')[0] as HTMLInputElement;
    consent.checked = true;
    await takeOver(host);
    expect(message.value).to.equal('Начало и конец');
    expect(message.matches(':focus')).to.equal(true);
    expect(message.selectionStart).to.equal(6);
    expect(consent.checked).to.equal(true);
    expect((first as HTMLElement & { open: boolean }).open).to.equal(true);
    await until('the details', () => findAll(first!, '[part=section-title]').length);
    expect(host.errors).to.deep.equal([]);
  });

  it('keeps the focus on details that were opened by the keyboard', async () => {
    const host = await open({ attributes: { lang: 'ru', ...FORM } });
    const [first] = all(host, 'sales-role-card');
    findAll(first!, 'summary')[0]!.focus();
    await takeOver(host);
    const focused = first!.shadowRoot!.activeElement;
    expect(focused?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows what changes afterwards', async () => {
    const host = await open({ attributes: { lang: 'ru', ...FORM } });
    await takeOver(host);
    host.document.documentElement.lang = 'en';
    all(host, 'sales-roles')[0]!.lang = 'en';
    await until('English roles', () => titlesOf(host).includes('Sales Leader'));
    expect(titlesOf(host).length).to.equal(14);
    expect(all(host, '#name').length).to.equal(1);
    expect(host.errors).to.deep.equal([]);
  });

  it('shows the catalogue of its `src`, where that is another by now', async () => {
    const host = await open({
      attributes: { lang: 'ru', src: '/demo/roles.json' },
      catalogue: OWN,
    });
    addScript(host);
    await until('the new roles', () => titlesOf(host).includes('Шеф-бариста'));
    expect(titlesOf(host).length).to.equal(8);
    expect(host.errors).to.deep.equal([]);
  });

  it('shows the catalogue of its `src`, where that has less by now', async () => {
    const src = '/test/hosts/plain.json';
    const host = await open({ attributes: { lang: 'ru', src, ...FORM }, catalogue: OWN });
    const { window } = host;
    const newer = { version: 1, roles: [{ id: 'a', title: 'Новая', level: 1 }] };
    const { fetch } = window;
    window.fetch = (...given) =>
      new window.Request(given[0]).url.endsWith(src)
        ? Promise.resolve(new window.Response(JSON.stringify(newer)))
        : fetch(...given);
    await takeOver(host);
    await until('the new role', () => titlesOf(host).includes('Новая'));
    expect(all(host, '[part=summary]').length).to.equal(0);
    const [ask] = all(host, '[aria-pressed]');
    ask!.click();
    await until('the press', () => ask!.getAttribute('aria-pressed') === 'true');
    expect(host.errors).to.deep.equal([]);
  });

  it('shows none of its roles where its `src` cannot be loaded', async () => {
    const host = await open({ attributes: { lang: 'ru', src: '/nowhere' }, catalogue: OWN });
    addScript(host);
    await until('the message', () => all(host, '[role=alert]').length);
    await until('no roles', () => all(host, 'sales-role-card').length === 0);
  });

  it('takes out a tick where the words beside it are others now', async () => {
    const host = await open({ attributes: { lang: 'ru', ...FORM } });
    const consent = all(host, '#consent')[0] as HTMLInputElement;
    consent.click();
    all(host, 'sales-roles')[0]!.setAttribute('controller', 'Another LLC');
    await takeOver(host);
    await until('the words', () => consent.parentElement?.textContent.includes('Another LLC'));
    expect(consent.checked).to.equal(false);
  });

  const spoiled: Readonly<Record<string, (html: string) => string>> = {
    'without its comments': (html) => html.replace(/<!--.*?-->/gs, ''),
    'without some of its comments': (html) => html.replace(/<!--lit-node.*?-->/gs, ''),
    'by another version': (html) =>
      html.replace(/<!--lit-part [^-]+-->/g, '<!--lit-part AAAAAAAAAAA=-->'),
  };
  for (const [name, spoil] of Object.entries(spoiled)) {
    it(`is rendered anew where it was written ${name}, and nothing stands there twice`, async () => {
      const host = await openHost({
        html: spoil(await prerendered({ attributes: { lang: 'ru', ...FORM } })),
      });
      await takeOver(host);
      await until('the roles', () => titlesOf(host).filter(Boolean).length === 14);
      expect(
        all(host, '[part=title]').filter((one) => one.textContent === 'Роли в отделе продаж')
          .length,
      ).to.equal(1);
      expect(all(host, '[part=level]').length).to.equal(4);
      await until('the form', () => all(host, '#name').length === 1);
    });
  }

  it('is rendered anew where it comes after the script', async () => {
    const page = await prerendered({ attributes: { lang: 'ru', ...FORM }, page: false });
    const host = await openHost({ html: '<!doctype html><title>Host</title><main></main>' });
    addScript(host);
    await until('the script', () => host.window.customElements.get('sales-roles'));
    const main = host.document.querySelector('main')!;
    // With the shadow roots that are declared in it.
    (main as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(page);
    await until(
      'the roles',
      () => !all(host, '[defer-hydration]').length && all(host, '[part=level]').length,
    );
    await until('their titles', () => titlesOf(host).filter(Boolean).length === 14);
    expect(all(host, '[part=level]').length).to.equal(4);
    expect(host.errors).to.deep.equal([]);
  });
});

describe('without a script, a prerendered widget', () => {
  const openStatic = async (options: PrerenderOptions): Promise<Host> =>
    openHost({ html: await prerendered(options), sandbox: 'allow-same-origin allow-forms' });

  it('shows its roles, and opens their details', async () => {
    const host = await openStatic({ attributes: { lang: 'ru', ...FORM } });
    expect(titlesOf(host).length).to.equal(14);
    const [card] = all(host, 'sales-role-card');
    const [section] = findAll(card!, '[part=section-title]');
    expect(section!.checkVisibility()).to.equal(false);
    findAll(card!, 'summary')[0]!.click();
    await until('the details', () => section!.checkVisibility());
    // What would do nothing is not there.
    const dead = all(host, 'button').filter((one) => one.checkVisibility() && !one.closest('form'));
    expect(dead.map(({ textContent }) => textContent.trim())).to.deep.equal([]);
  });

  it('sends its form, which is answered with a page', async () => {
    const host = await openStatic({
      attributes: { lang: 'ru', ...FORM, purposes: 'newsletter=/news' },
    });
    const name = `Анна ${crypto.randomUUID()}`;
    for (const [id, value] of [
      ['name', name],
      ['phone', '8 900 123-45-67'],
      ['message', 'Два\nряда'],
    ]) {
      (all(host, `#${id!}`)[0] as HTMLInputElement).value = value!;
    }
    all(host, '#consent')[0]!.click();
    const address = host.document.URL.replace(/\?.*/, '');
    all(host, 'form button')[0]!.click();
    await until(
      'the answer',
      () => host.document.URL.includes('/leads/thanks') && host.document.readyState === 'complete',
    );
    expect(host.document.body.textContent).to.contain('Заявка');
    const leads = await storedLeads(name);
    expect(leads.length).to.equal(1);
    const [{ contact, page, lang, consent }] = leads as [(typeof leads)[number]];
    expect(contact).to.deep.equal({ name, phone: '+79001234567', message: 'Два\nряда' });
    expect(page).to.equal(address);
    expect(lang).to.equal('ru');
    expect(consent.piiController).to.equal('Acme LLC');
    expect(consent.privacyNotice).to.equal(`${location.origin}/privacy`);
    expect(consent.purposes.map(({ purpose, granted }) => [purpose, granted])).to.deep.equal([
      ['request', true],
      ['newsletter', false],
    ]);
    expect(consent.purposes[0]!.wording).to.contain('Я даю согласие на обработку');
  });

  it('sends nothing without the consent', async () => {
    const host = await openStatic({ attributes: { lang: 'ru', ...FORM } });
    const form = all(host, 'form')[0] as HTMLFormElement;
    (all(host, '#name')[0] as HTMLInputElement).value = 'Анна';
    expect(form.checkValidity()).to.equal(false);
    expect((all(host, '#consent')[0] as HTMLInputElement).validity.valueMissing).to.equal(true);
  });

  it('has no form where it does not know who is responsible, or where it goes', async () => {
    const host = await openStatic({ attributes: { lang: 'ru' } });
    expect(all(host, 'form').length).to.equal(0);
    expect(all(host, 'sales-lead-form')[0]!.getBoundingClientRect().height).to.equal(0);
  });
});
