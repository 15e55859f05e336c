import { expect } from '@open-wc/testing';
import { until } from '../helpers/until.js';
import { button, findAll, readable } from '../pages/page.js';
import { openHost, storedLeads, type Host } from './host.js';

/** A small app of test/hosts/apps, as its visitor and its owner see it. */
class App {
  readonly host: Host;

  static async open(framework: string): Promise<App> {
    const page = await fetch(`/test/hosts/apps/${framework}/built/index.html`);
    return new App(await openHost({ html: await page.text() }));
  }

  private constructor(host: Host) {
    this.host = host;
  }

  /** What the app wrote of the events that it was told. */
  get heard(): string[] {
    return this.all('#heard li').map(readable);
  }

  all(selector: string): HTMLElement[] {
    return findAll(this.host.document, selector);
  }

  /** Those of some ids that are on the page, in its order. */
  ids(...ids: string[]): string[] {
    return this.all(ids.map((id) => `#${id}`).join()).map(({ id }) => id);
  }

  press(text: string): void {
    button(this.host.document.body, text).click();
  }

  shows(text: string): Promise<true> {
    return until(text, () => readable(this.host.document.body).includes(text));
  }

  /** Waits for as many cards in a hierarchy, the widget's unless another is named. */
  cards(count: number, hierarchy = 'sales-roles sales-role-hierarchy'): Promise<true> {
    return until(`${count} cards`, () => {
      const cards = this.all(hierarchy).flatMap((one) =>
        findAll(one.shadowRoot!, 'sales-role-card'),
      );
      return cards.filter(readable).length === count;
    });
  }

  /** Waits for the form, which comes when it is near the window, and for the element of its title. */
  async form(heading: string): Promise<void> {
    await until(`its title in ${heading}`, () => {
      // What comes above it meanwhile pushes it out of view again. Not to the edge: it has no height yet.
      this.all('sales-lead-form')[0]?.scrollIntoView({ block: 'center' });
      return this.all('[part=form] [part=title]')[0]?.localName === heading;
    });
  }
}

const FRAMEWORKS = ['react', 'vue', 'svelte', 'angular'];

describe('hosts: an app made with', () => {
  // The first request for an app builds it, which takes longer than what a visitor does there.
  before(async function () {
    this.timeout(120_000);
    for (const framework of FRAMEWORKS)
      await fetch(`/test/hosts/apps/${framework}/built/index.html`);
  });

  for (const framework of FRAMEWORKS) {
    it(`${framework} sets properties, takes them back, and hears what a visitor does`, async function () {
      this.timeout(60_000);
      const app = await App.open(framework);
      const { host } = app;
      await app.cards(14);
      await app.cards(2, '#team');
      expect(app.all('section[part=level]').length, 'levels beside the list').to.equal(2);

      app.press('Подробнее: Руководитель продаж');
      await app.shows('Подбор');
      await until('the link to it', () => host.window.location.hash);
      app.press('Спросить о роли: Руководитель продаж');
      await app.form('h4');
      await app.shows('Вы спрашиваете о ролях Руководитель продаж');
      await app.shows('Оператор данных: Acme, ru');
      const settable = ['phone', 'company', 'purpose-newsletter'];
      expect(app.ids(...settable)).to.deep.equal(['company', 'purpose-newsletter']);

      app.press('English');
      await app.shows('You ask about Sales Manager');
      await app.shows('Data controller: Acme, en');
      await app.shows('Coaching and feedback');

      app.press('Other settings');
      await app.cards(8);
      await app.form('h2');
      expect(app.ids(...settable)).to.deep.equal(['phone']);
      expect(app.all('section[part=level]').length, 'levels of both').to.equal(5);
      const { hash } = host.window.location;
      app.press('Details: Кассир');
      await app.shows('Говорит ясно и приветливо');
      expect(host.window.location.hash, 'without deep links').to.equal(hash);

      app.press('Hide');
      await app.shows('Keeps a word');
      await app.cards(0);
      app.press('Show');
      await app.cards(8);
      const heard = [
        'sales-role-toggle sales-manager true',
        'sales-role-select sales-manager true',
        'sales-role-toggle cashier true',
      ];
      expect(app.heard).to.deep.equal(heard);

      const { contact, consent } = await host.visit({ cards: 8 });
      expect(consent.piiController).to.equal('Acme, en');
      heard.push(
        'sales-role-toggle network-manager true',
        `sales-lead-submit ${contact.name}`,
        `sales-lead-sent ${contact.name}`,
      );
      await until(heard.join(), () => app.heard.join() === heard.join());
    });

    it(`${framework} loses no lead where it removes the widget while one is on its way`, async () => {
      const app = await App.open(framework);
      await app.cards(14);
      app.press('Other settings');
      await app.form('h2');
      const name = `Анна ${crypto.randomUUID()}`;
      for (const [id, value] of Object.entries({ name, phone: '8 (900) 123-45-67' })) {
        Object.assign(app.all(`#${id}`)[0]!, { value });
      }
      app.all('#consent')[0]!.click();
      const { shadowRoot } = app.all('sales-lead-form')[0]!;
      app.press('Отправить');
      app.press('Hide');
      await app.cards(0);
      await until('the lead to be sent', () => shadowRoot?.querySelector('[role=status].sent'));
      app.press('Show');
      await app.form('h2');
      expect((await storedLeads(name)).length).to.equal(1);
      expect(app.host.errors).to.deep.equal([]);
    });
  }
});
