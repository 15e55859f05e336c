// The states that a widget can be in, brought about as a visitor or an owner does, for every check of this folder.
import '../../src/define.js';
import { fixture, html } from '@open-wc/testing';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { clearKept } from '../helpers/kept.js';
import { ConsoleSpy } from '../helpers/console.js';
import { flatTree } from '../helpers/flat-tree.js';
import { FetchStub } from '../helpers/fetch.js';
import { type } from '../helpers/finder.js';
import { fill, part, pressSend, reaches, shows } from '../helpers/lead-form.js';
import {
  allInside,
  askButton,
  cardsOf,
  detailsButton,
  formOf,
  hierarchyOf,
  inside,
  partText,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';
import { ENGLISH, RUSSIAN } from './catalogues.js';

type Attributes = Readonly<Record<string, string>>;

/** In which language a state is shown, and whose roles. */
export interface Setting {
  lang: 'en' | 'ru';
  /** Without one, the built-in roles. */
  catalogue?: Catalogue | undefined;
  /** Of the widget, beside those that every one has here. */
  attributes?: Attributes;
  /** Whether what fades and turns does so: else it is there at once, for tests that look at it. */
  isMoving?: boolean;
}

/** A page in one of the states. */
export interface Stage {
  /** All that stands on it: a button, the widgets or parts, a button. */
  page: HTMLElement;
  /** The widgets, and the parts that stand alone. */
  islands: HTMLElement[];
  /** What the page asks of the network, to be answered by hand. */
  stub: FetchStub;
}

const SETTINGS = {
  endpoint: '/leads',
  controller: 'Acme LLC',
  'policy-url': '/privacy',
  'consent-url': '/consent',
  'withdraw-url': '/withdraw',
  purposes: 'newsletter=/newsletter',
};

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** Waits until all that stands in an element is there: what is far from the window comes when it is near. */
export const complete = async (root: Element): Promise<void> => {
  const isThere = (element: Element): boolean | undefined => {
    switch (element.localName) {
      case 'sales-role-hierarchy':
        // Where the catalogue failed there is nothing to search, but what searches comes all the same.
        return (element as Partial<SalesRoleHierarchy>).catalogue
          ? inside(element, '#search') !== null && cardsOf(element).length > 0
          : Boolean(Reflect.get(element, 'finder'));
      case 'sales-role-card':
        return inside(element, 'article') !== null;
      case 'sales-lead-form':
        return inside(element, '[part="title"]') !== null;
      case 'sales-cookie-notice':
        return (
          inside(element, '[part="notice"], .settings') !== null ||
          (element.getRootNode() as Partial<ShadowRoot>).host?.matches('[cookies="off"]')
        );
      default:
        return inside(element, '[aria-busy="false"]') !== null;
    }
  };
  await until('all parts', () => {
    const parts = [...flatTree(root)].filter(({ localName }) => localName.startsWith('sales-'));
    const missing = parts.filter((part) => !isThere(part));
    missing[0]?.scrollIntoView({ block: 'center' });
    return parts.length && !missing.length;
  });
  scrollTo(0, 0);
};

/** Puts elements on a page, between two that can be focused. */
const pageOf = async ({ lang }: Setting, ...elements: HTMLElement[]): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(html`
    <main lang=${lang}><button type="button" id="before">…</button></main>
  `);
  page.append(...elements, make('button', { type: 'button', id: 'after' }));
  page.lastElementChild!.textContent = '…';
  return page;
};

const widgetOf = (setting: Setting, attributes: Attributes = {}): SalesRoles =>
  make(
    'sales-roles',
    { ...SETTINGS, ...attributes, ...setting.attributes },
    { catalogue: setting.catalogue },
  );

/** The one widget of a page. */
export const widgetIn = (page: Element): SalesRoles => page.querySelector('sales-roles')!;

const hierarchyIn = (page: Element): SalesRoleHierarchy => hierarchyOf(widgetIn(page));
const formIn = (page: Element): SalesLeadForm => formOf(widgetIn(page));
export const noticeIn = (page: Element): HTMLElement =>
  inside(widgetIn(page), 'sales-cookie-notice')!;

/** A page with one widget of the default layout. */
const widgetPage = async (setting: Setting, attributes: Attributes = {}): Promise<HTMLElement> => {
  const page = await pageOf(setting, widgetOf(setting, attributes));
  await complete(page);
  return page;
};

/** Opens the details of the first cards, and waits for all that comes with them. */
export const openCards = async (page: Element, count: number): Promise<void> => {
  const cards = cardsOf(hierarchyIn(page)).slice(0, count);
  for (const card of cards) detailsButton(card).click();
  await until('the details', () =>
    cards.every(
      (card) =>
        inside(card, '.tools') &&
        (inside(card, '[part="section"]') ?? !inside(card, '#details > [role="status"]')),
    ),
  );
};

/** Compares two roles, chosen on their cards. */
const compare = async (page: Element): Promise<void> => {
  await openCards(page, 2);
  for (const card of cardsOf(hierarchyIn(page)).slice(0, 2)) {
    inside(card, '.tools [aria-pressed]')!.click();
  }
  for (const card of cardsOf(hierarchyIn(page)).slice(0, 2)) detailsButton(card).click();
  inside(hierarchyIn(page), '.search [aria-expanded]')!.click();
  await until('the table', () => inside(hierarchyIn(page), 'table'));
  await until('closed cards', () => !inside(cardsOf(hierarchyIn(page))[1]!, '.tools'));
};

const choose = async (page: Element): Promise<void> => {
  for (const card of cardsOf(hierarchyIn(page)).slice(0, 2)) askButton(card).click();
  await until('the chips', () => allInside(formIn(page), '[part="chip"]').length === 2);
};

/** Fills in the form of a page, and presses Send. */
export const send = async (page: Element): Promise<void> => {
  await fill(formIn(page));
  await pressSend(formIn(page));
};

type State = (setting: Setting, stub: FetchStub) => Promise<HTMLElement>;

const created = (): Response => new Response('', { status: 201 });
/** No acknowledgement, and no other attempt within an hour: one would be answered in the place of the next test's. */
const busy = (): Response => new Response('', { status: 503, headers: { 'Retry-After': '3600' } });

/** A state that follows from the default one. */
const after =
  (step: (page: HTMLElement, stub: FetchStub) => unknown, attributes?: Attributes): State =>
  async (setting, stub) => {
    const page = await widgetPage(setting, attributes);
    await step(page, stub);
    await widgetIn(page).updateComplete;
    return page;
  };

export const STATES = {
  default: after(() => undefined),
  'an open card': after((page) => openCards(page, 1)),
  'all cards open': after((page) => openCards(page, Infinity)),
  filtered: after(async (page) => {
    const [card] = cardsOf(hierarchyIn(page));
    await type(hierarchyIn(page), partText(card!, 'title'));
    await until('less cards', () =>
      cardsOf(hierarchyIn(page)).some((one) => !one.checkVisibility()),
    );
  }),
  'nothing found': after(async (page) => {
    await type(hierarchyIn(page), 'xyzzyxyzzy');
    await until('what to do', () => inside(hierarchyIn(page), '.nothing'));
  }),
  'nothing compared yet': after(async (page) => {
    inside(hierarchyIn(page), '.search [aria-expanded]')!.click();
    await until('the comparison', () => inside(hierarchyIn(page), '.comparison'));
  }),
  compared: after(compare),
  'a tree': after(() => undefined, { layout: 'tree' }),
  'a tree with a closed branch and an open card': after(
    async (page) => {
      await openCards(page, 1);
      allInside(hierarchyIn(page), 'button.branch').at(-1)!.click();
    },
    { layout: 'tree' },
  ),
  'a list': after(() => undefined, { layout: 'list' }),
  'chosen roles': after(choose),
  'a form with errors': after(
    async (page) => {
      await pressSend(formIn(page));
      await shows(formIn(page), '.summary');
    },
    {
      fields: 'name* phone* email* company* message*',
      purposes: JSON.stringify([
        {
          id: 'offers',
          url: '/offers',
          required: true,
          text: { ru: 'Я согласен', en: 'I agree' },
          error: { ru: 'Отметьте', en: 'Tick this' },
        },
      ]),
    },
  ),
  'the consent by the button': after(() => undefined, { consent: 'notice' }),
  sending: after(async (page, stub) => {
    await choose(page);
    await send(page);
    await stub.next();
    await reaches(formIn(page), 'sending');
  }),
  sent: after(async (page, stub) => {
    await send(page);
    (await stub.next()).answer(created());
    await reaches(formIn(page), 'sent');
    await shows(formIn(page), '[part="consents"]');
  }),
  'sent, with my consents open': after(async (page, stub) => {
    await send(page);
    (await stub.next()).answer(created());
    await reaches(formIn(page), 'sent');
    await shows(formIn(page), '[part="consents"]');
    part<HTMLDetailsElement>(formIn(page), '[part="consents"]').open = true;
  }),
  queued: after(async (page, stub) => {
    await choose(page);
    await send(page);
    (await stub.next()).answer(busy());
    await reaches(formIn(page), 'waiting');
  }),
  'another request beside one that waits': after(async (page, stub) => {
    await send(page);
    (await stub.next()).answer(busy());
    await reaches(formIn(page), 'waiting');
    part(formIn(page), '.another').click();
    await shows(formIn(page), 'form');
  }),
  refused: after(async (page, stub) => {
    await send(page);
    (await stub.next()).answer(new Response('', { status: 422 }));
    await reaches(formIn(page), 'refused');
  }),
  'asked whether to send it again': after(async (page, stub) => {
    await send(page);
    (await stub.next()).answer(created());
    await reaches(formIn(page), 'sent');
    part(formIn(page), '.another').click();
    await shows(formIn(page), 'form');
    await send(page);
    await shows(formIn(page), '.question');
  }),
  'a dismissed notice': after(async (page) => {
    inside(noticeIn(page), '[part="notice"] button')!.focus();
    inside(noticeIn(page), '[part="notice"] button')!.click();
    await until('no notice', () => !inside(noticeIn(page), '[part="notice"]'));
  }),
  'a choice of cookies': after(() => undefined, { cookies: 'choice' }),
  'a choice that was made': after(
    async (page) => {
      allInside(noticeIn(page), '.buttons button')[1]!.click();
      await until('the link', () => inside(noticeIn(page), '.settings button'));
    },
    { cookies: 'choice' },
  ),
  'a choice that is open again': after(
    async (page) => {
      allInside(noticeIn(page), '.buttons button')[1]!.click();
      (await until('the link', () => inside(noticeIn(page), '.settings button'))).click();
      await until('the choice', () => inside(noticeIn(page), '.buttons'));
    },
    { cookies: 'choice' },
  ),
  'a catalogue that failed': async (setting, stub) => {
    const page = await pageOf(setting, make('sales-roles', { ...SETTINGS, src: '/roles.json' }));
    (await stub.next()).answer(new Response('', { status: 404 }));
    await until('the message', () => inside(widgetIn(page), '[role="alert"]'));
    await complete(page);
    return page;
  },
  'two widgets in two languages': async (setting) => {
    const other = setting.lang === 'en' ? 'ru' : 'en';
    const page = await pageOf(
      setting,
      widgetOf(setting),
      widgetOf({ ...setting, lang: other }, { lang: other, cookies: 'off' }),
    );
    await complete(page);
    return page;
  },
  'parts alone': async (setting) => {
    const catalogue = setting.catalogue ?? (setting.lang === 'ru' ? RUSSIAN : ENGLISH);
    const page = await pageOf(
      setting,
      make('sales-role-hierarchy', {}, { catalogue }),
      make('sales-role-card', {}, { salesRole: catalogue.roles[0], contentLang: catalogue.lang }),
      make('sales-lead-form', SETTINGS, { roles: [] }),
      make('sales-cookie-notice', { 'policy-url': '/privacy' }),
    );
    await complete(page);
    return page;
  },
  'a layout of the owner’s': async (setting) => {
    const widget = widgetOf(setting);
    const ids = setting.catalogue?.roles.map(({ id }) => id) ?? ['sales-leader', 'sales-manager'];
    widget.append(
      ...ids
        .slice(0, 2)
        .map((id) => make('sales-role-card', { 'role-id': id, 'heading-level': '2' })),
      make('sales-lead-form'),
      make('sales-cookie-notice'),
    );
    const page = await pageOf(setting, widget);
    await complete(page);
    return page;
  },
} as const satisfies Record<string, State>;

export type StateName = keyof typeof STATES;

const still = new CSSStyleSheet();
still.replaceSync(
  '*, ::before, ::after { animation: none !important; transition: none !important }',
);

/**
 * For a `describe`: a clean page and a network of its own for each of its tests. Returns what brings about a state.
 */
export const stages = (): ((name: StateName, setting?: Setting) => Promise<Stage>) => {
  let stub: FetchStub;
  let spy: ConsoleSpy;

  beforeEach(() => {
    clearKept();
    stub = new FetchStub();
    // Some states are what an owner is told of.
    spy = new ConsoleSpy();
  });

  afterEach(() => {
    stub.restore();
    spy.restore();
    clearKept();
    scrollTo(0, 0);
  });

  return async (name, setting = { lang: 'en' }) => {
    const page = await STATES[name](setting, stub);
    if (!setting.isMoving) {
      for (const { shadowRoot } of flatTree(page)) shadowRoot?.adoptedStyleSheets.push(still);
    }
    const islands = [...page.children].filter(({ localName }) => localName.startsWith('sales-'));
    return { page, islands: islands as HTMLElement[], stub };
  };
};

export const STATE_NAMES = Object.keys(STATES) as StateName[];
