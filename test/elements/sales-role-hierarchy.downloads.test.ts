import '../../src/define.js';
import { expect } from '@open-wc/testing';
import type { Catalogue } from '../../src/catalogue/types.js';
import { expectAccessible } from '../helpers/axe.js';
import { many, role } from '../helpers/catalogues.js';
import { ConsoleSpy } from '../helpers/console.js';
import { builtIn, cardsOf, expectSame, hierarchyOf, inside, textOf } from '../helpers/parts.js';
import { deferred } from '../helpers/fetch.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';
import { buttonOf, hierarchyIn, widgetWith } from '../helpers/visitor.js';

/** Stands in for what a browser saves, until `restore()`. */
class SavedFiles {
  readonly files: { name: string; type: string; text: Promise<string> }[] = [];
  readonly #create = URL.createObjectURL;
  readonly #click = HTMLAnchorElement.prototype.click;

  constructor() {
    let saved: Blob | undefined;
    URL.createObjectURL = (blob) => {
      saved = blob as Blob;
      return 'blob:saved';
    };
    const { files } = this;
    HTMLAnchorElement.prototype.click = function () {
      if (this.href !== 'blob:saved' || !saved) throw new Error('nothing to save');
      // Not `text()` alone: it takes the byte order mark away.
      const text = saved
        .arrayBuffer()
        .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      files.push({ name: this.download, type: saved.type, text });
    };
  }

  async next(): Promise<{ name: string; type: string; text: string }> {
    const file = await until('a file', () => this.files.shift());
    return { ...file, text: await file.text };
  }

  restore(): void {
    URL.createObjectURL = this.#create;
    HTMLAnchorElement.prototype.click = this.#click;
  }
}

const risky: Catalogue = {
  version: 1,
  lang: 'en',
  roles: [
    role('a', 1, { title: '=HYPERLINK("http://x")', summary: 'One; "two"', tags: ['+1', 'b'] }),
    role('b', 2, { title: 'Seller', reportsTo: 'a' }),
  ],
};

const statusOf = (hierarchy: Element) => textOf(inside(hierarchy, '.downloads [role="status"]'));

describe('<sales-role-hierarchy>: the roles to take along', () => {
  let saved: SavedFiles;
  let spy: ConsoleSpy;

  beforeEach(() => {
    saved = new SavedFiles();
    spy = new ConsoleSpy();
  });

  afterEach(() => {
    saved.restore();
    spy.restore();
  });

  for (const [lang, name, ...names] of [
    ['en', 'Take the roles along', 'JSON file', 'CSV file', 'Print'],
    ['ru', 'Взять роли с собой', 'Файл JSON', 'Файл CSV', 'Печать'],
  ]) {
    it(`are accessible, as a group with a name: ${lang!}`, async () => {
      const hierarchy = await hierarchyIn(600, { catalogue: risky }, lang);
      const group = inside(hierarchy, '.downloads')!;
      await expectAccessible(hierarchy);
      expect(group.getAttribute('role')).to.equal('group');
      const title = inside(hierarchy, `#${group.getAttribute('aria-labelledby')!}`);
      expect(textOf(title)).to.equal(name);
      expect([...group.querySelectorAll('button')].map(textOf)).to.deep.equal(names);
    });
  }

  it('as JSON are the catalogue again', async () => {
    const hierarchy = await hierarchyIn(600, { catalogue: risky });
    const button = buttonOf(hierarchy, 'JSON file');
    button.focus();
    button.click();
    const { name, type, text } = await saved.next();
    expect([name, type]).to.deep.equal(['roles.json', 'application/json;charset=utf-8']);
    expect(JSON.parse(text)).to.deep.equal(risky);
    expectSame(hierarchy.shadowRoot!.activeElement, button);
  });

  it('as CSV open in a spreadsheet, which takes no text for a formula', async () => {
    const hierarchy = await hierarchyIn(600, { catalogue: risky });
    buttonOf(hierarchy, 'CSV file').click();
    const { name, type, text } = await saved.next();
    expect([name, type]).to.deep.equal(['roles.csv', 'text/csv;charset=utf-8']);
    expect(text.split('\r\n')).to.deep.equal([
      '\ufeff"Id","Role","International title","Level","Level title","Reports to","Summary","Tags"',
      `"a","'=HYPERLINK(""http://x"")","","1","Level 1","","One; ""two""","'+1\nb"`,
      '"b","Seller","","2","Level 2","a","",""',
      '',
    ]);
  });

  it('as CSV have semicolons in Russian, as Excel wants it there', async () => {
    const hierarchy = await hierarchyIn(600, { catalogue: risky }, 'ru');
    buttonOf(hierarchy, 'Файл CSV').click();
    const [head] = (await saved.next()).text.split('\r\n');
    expect(head).to.equal(
      '\ufeff"Код";"Роль";"Международное название";"Уровень";"Название уровня";"Подчиняется";"Описание";"Метки"',
    );
  });

  for (const [lang, title, json, csv, section] of [
    ['en', 'Roles in sales', 'JSON file', 'CSV file', 'Hiring'],
    ['ru', 'Роли в отделе продаж', 'Файл JSON', 'Файл CSV', 'Подбор'],
  ] as const) {
    it(`have the built-in details, although none were opened: ${lang}`, async () => {
      const widget = await widgetWith({}, lang);
      await builtIn(widget, title);
      buttonOf(hierarchyOf(widget), json).click();
      const file = JSON.parse((await saved.next()).text) as Catalogue;
      expect(file.roles).to.have.length(14);
      const items = file.roles.map(({ sections }) =>
        sections!.map((one) => [one.title, one.items.length > 0]),
      );
      expect(items.every((one) => one.length === 3 && one.every(([, has]) => has))).to.equal(true);
      expect(items[0]![0]![0]).to.equal(section);
      expect(Object.keys(file)).to.not.include('sectionsState');

      buttonOf(hierarchyOf(widget), csv).click();
      const [head, ...rows] = (await saved.next()).text.split('\r\n');
      expect(head).to.contain(`"${section}"`);
      expect(rows).to.have.length(15);
      expect(cardsOf(widget).some(({ open }) => open)).to.equal(false);
    });
  }

  for (const [lang, json, preparing, failed] of [
    ['en', 'JSON file', 'Preparing the file…', 'The file could not be made. Try again.'],
    ['ru', 'Файл JSON', 'Готовим файл…', 'Файл подготовить не получилось. Попробуйте ещё раз.'],
  ] as const) {
    it(`are announced while they are on their way: ${lang}`, async () => {
      const widget = await widgetWith({ catalogue: many(40) }, lang);
      const { promise, resolve } = deferred<undefined>();
      widget.loadSections = () => promise;
      const hierarchy = hierarchyOf(widget);
      const region = inside(hierarchy, '.downloads [role="status"]')!;
      expect(getComputedStyle(region).display).to.not.equal('none');
      buttonOf(hierarchy, json).click();
      await hierarchy.updateComplete;
      expect(textOf(region)).to.equal(preparing);
      // Another press does not hide that they are.
      inside(hierarchy, '#search')!.click();
      await hierarchy.updateComplete;
      expect(textOf(region)).to.equal(preparing);
      resolve(undefined);
      await saved.next();
      await until('nothing more to say', () => !statusOf(hierarchy));
    });

    it(`say so where they fail, and come at the next attempt: ${lang}`, async () => {
      const widget = await widgetWith({ catalogue: risky }, lang);
      const hierarchy = hierarchyOf(widget);
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        throw new Error('full');
      };
      buttonOf(hierarchy, json).click();
      await until('it is said', () => statusOf(hierarchy) === failed);
      expect(spy.of('error')).to.have.length(1);

      inside(hierarchy, '#search')!.click();
      await until('the next press ends it', () => !statusOf(hierarchy));
      URL.createObjectURL = createObjectURL;
      buttonOf(hierarchy, json).click();
      expect((await saved.next()).name).to.equal('roles.json');
      await until('nothing more to say', () => !statusOf(hierarchy));
    });
  }

  it('are not half of it: without the details, which did not come, there is no file', async () => {
    const hierarchy = await hierarchyIn(600, {
      catalogue: { ...many(3), sectionsState: 'failed' },
    });
    buttonOf(hierarchy, 'CSV file').click();
    await until('it is said', () => statusOf(hierarchy).startsWith('The file could not be made.'));
    expect(saved.files).to.have.length(0);
  });

  it('are printed once the details are there', async () => {
    const before = window.print;
    try {
      const widget = await widgetWith({}, 'ru');
      await builtIn(widget, 'Роли в отделе продаж');
      let printed: Catalogue | undefined;
      window.print = () => {
        printed = hierarchyOf(widget).catalogue;
      };
      buttonOf(hierarchyOf(widget), 'Печать').click();
      const { roles } = await until('the print', () => printed);
      expect(roles.every(({ sections }) => sections?.length === 3)).to.equal(true);
    } finally {
      window.print = before;
    }
  });
});
