import type { Locator, Page } from 'playwright-core';

/** How a scenario is looked at: each of its looks is one picture. */
export interface Look {
  width: number;
  scheme?: 'dark';
  /** As Windows' contrast themes do: the visitor's colours in the place of ours. */
  isForced?: true;
}

/** A page, what is done on it, and how it is looked at. */
export interface Scenario {
  /** The beginning of the file's name. */
  name: string;
  looks: readonly Look[];
  body: string;
  /** CSS of the page. */
  style?: string;
  /** Attributes of `<html>`. Default: `lang="ru"`. */
  root?: string;
  /** The window's height, where the picture is of the window; else it is of the page, down to a limit. */
  height?: number;
  /** What the visitor does. */
  act?: (page: Page) => Promise<void>;
}

const at = (...widths: number[]): Look[] => widths.map((width) => ({ width }));
const darkAt = (...widths: number[]): Look[] =>
  widths.map((width) => ({ width, scheme: 'dark' as const }));
const forcedAt = (width: number): Look[] => [
  { width, isForced: true },
  { width, scheme: 'dark', isForced: true },
];

const OWNER = `controller="ООО «Опора»" policy-url="/privacy" consent-url="/consent"`;
const PURPOSES = `purposes="newsletter=/newsletter partners=/partners"`;

/** The roles alone. */
const hierarchy = (catalogue = '', attributes = ''): string =>
  `<sales-roles ${catalogue && `src="/catalogues/${catalogue}.json"`} ${attributes}>
    <sales-role-hierarchy></sales-role-hierarchy>
  </sales-roles>`;

const form = (attributes = ''): string =>
  `<sales-lead-form ${OWNER} ${attributes}></sales-lead-form>`;

/** A card of the page, by the title of its role. */
const card = (page: Page, title: string): Locator =>
  page.locator('sales-role-card').filter({ hasText: title }).first();

/** The pointer goes away after it: what it is over looks otherwise. */
const press = async (button: Locator): Promise<void> => {
  await button.click();
  await button.page().mouse.move(0, 0);
};

const ask = (page: Page, title: string): Promise<void> =>
  press(card(page, title).locator('[aria-pressed]'));

const open = (page: Page, title: string): Promise<void> =>
  press(card(page, title).locator('[aria-controls=details]'));

const send = (page: Page): Promise<void> => press(page.locator('.send button'));

const fillIn = async (page: Page): Promise<void> => {
  await page.getByLabel('Имя').fill('Анна Смирнова');
  await page.getByLabel('Телефон').fill('+7 900 123-45-67');
  await page.locator('#consent').check();
};

/** All colours and measures of the theme, on one page. */
const themed = (name: string, style: string, looks: readonly Look[]): Scenario => ({
  name,
  looks,
  style: `${style}
    .split { display: grid; grid-template-columns: minmax(0, 1fr) 360px; gap: 24px; align-items: start }`,
  body: `<sales-roles src="/catalogues/department.json" ${OWNER}>
    <div class="split">
      <sales-role-hierarchy></sales-role-hierarchy>
      <sales-lead-form fields="phone* message"></sales-lead-form>
    </div>
  </sales-roles>`,
  act: async (page) => {
    await ask(page, 'Руководитель группы');
    await page.locator('#consent').check();
    await open(page, 'Директор');
    await page.getByLabel('Телефон').fill('12');
    await send(page);
  },
});

const inLightAndDark = [...at(1024), ...darkAt(1024)];

export const scenarios: readonly Scenario[] = [
  {
    name: 'widget',
    looks: [...at(256, 320, 768, 1280, 1920), ...darkAt(320, 1280), ...forcedAt(768)],
    body: `<sales-roles endpoint="/accepts" ${OWNER}></sales-roles>`,
  },
  {
    name: 'right-to-left',
    looks: at(320, 1280),
    root: 'lang="ar" dir="rtl"',
    body: `<sales-roles src="/catalogues/arabic.json" ${OWNER}></sales-roles>`,
    act: (page) => open(page, 'مدير المبيعات'),
  },
  {
    name: 'long-words-and-titles',
    looks: at(256, 768),
    body: `<sales-roles src="/catalogues/long.json" ${OWNER}></sales-roles>`,
    act: (page) => open(page, 'Исполняющий'),
  },
  { name: 'no-summaries', looks: at(320, 1024), body: hierarchy('bare') },
  {
    name: 'one-role',
    looks: at(320, 1024),
    body: `<sales-roles src="/catalogues/one.json" cookies="off" ${OWNER}></sales-roles>`,
  },
  { name: 'two-hundred-roles', looks: at(1280), body: hierarchy('crowd') },
  {
    name: 'card-states',
    looks: [...at(1024), ...darkAt(1024), ...forcedAt(1024)],
    style: `
      .cards { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; align-items: start }
      .cards > :last-child { grid-column: span 2 }`,
    body: `<sales-roles src="/catalogues/department.json"><div class="cards">
      ${Object.entries({
        'as it is': 'lead',
        hover: 'key',
        focus: 'new',
        selected: 'desk',
        open: 'head',
      })
        .map(
          ([state, id]) =>
            `<div><p>${state}</p><sales-role-card role-id="${id}"></sales-role-card></div>`,
        )
        .join('')}
    </div></sales-roles>`,
    act: async (page) => {
      await open(page, 'Директор');
      // From the keyboard: only then the focus shows.
      await card(page, 'Помощник').locator('[aria-pressed]').press('Enter');
      await card(page, 'новых клиентов').locator('[aria-pressed]').focus();
      await card(page, 'ключевых').hover();
    },
  },
  {
    name: 'card-open',
    looks: at(320, 1280),
    body: hierarchy('department'),
    act: (page) => open(page, 'Директор'),
  },
  {
    name: 'tree',
    looks: at(320, 1280),
    body: hierarchy('department', 'layout="tree"'),
  },
  { name: 'list', looks: at(1024), body: hierarchy('department', 'layout="list"') },
  {
    name: 'comparison',
    looks: at(320, 1024),
    body: hierarchy(),
    act: async (page) => {
      await press(page.locator('.search button'));
      await page.getByLabel('Роль 1').selectOption('key-account-manager');
      await page.getByLabel('Роль 2').selectOption('solution-selling');
    },
  },
  {
    name: 'search-found',
    looks: at(768),
    body: hierarchy(),
    act: (page) => page.locator('#search').fill('клиент'),
  },
  {
    name: 'search-found-nothing',
    looks: at(320, 768),
    body: hierarchy(),
    act: async (page) => {
      await page.locator('#search').fill('космонавт');
      await page.locator('#level').selectOption('2');
      await page.locator('.nothing').waitFor();
    },
  },
  { name: 'form', looks: [...at(320, 768), ...darkAt(320)], body: form() },
  { name: 'form-errors', looks: [...at(320, 768), ...darkAt(768)], body: form(), act: send },
  {
    name: 'form-roles-and-purposes',
    looks: at(320, 768),
    body: form(PURPOSES),
    act: (page) =>
      page.evaluate(`document.querySelector('sales-lead-form').roles = [
        { id: 'key', title: 'Менеджер по работе с ключевыми клиентами' },
        { id: 'head', title: 'Лидер продаж' },
      ]`),
  },
  {
    name: 'form-sent',
    looks: at(320, 768),
    body: form('endpoint="/accepts"'),
    act: async (page) => {
      await fillIn(page);
      await send(page);
      await page.locator('.sent').waitFor();
    },
  },
  {
    name: 'form-queued',
    looks: at(320, 768),
    body: form('endpoint="/fails"'),
    act: async (page) => {
      await fillIn(page);
      await send(page);
      await page.locator('.waiting').waitFor();
    },
  },
  {
    name: 'cookie-notice',
    looks: at(320, 1280),
    body: `<sales-cookie-notice policy-url="/privacy"></sales-cookie-notice>`,
  },
  {
    name: 'cookie-choice',
    looks: [...at(320, 1024), ...darkAt(1024)],
    body: `<sales-cookie-notice cookies="choice" policy-url="/privacy"></sales-cookie-notice>`,
  },
  {
    name: 'cookie-choice-made',
    looks: at(320),
    body: `<sales-cookie-notice cookies="choice" policy-url="/privacy"></sales-cookie-notice>`,
    act: (page) => press(page.locator('.buttons button').first()),
  },
  {
    name: 'chosen-bar',
    looks: [...at(320, 1280), ...darkAt(320)],
    height: 600,
    body: `<sales-roles src="/catalogues/department.json" ${OWNER}></sales-roles>`,
    act: async (page) => {
      await ask(page, 'Директор');
      await page.evaluate(`scrollTo(0, 0)`);
    },
  },
  {
    name: 'catalogue-missing',
    looks: at(320, 768),
    height: 320,
    body: `<sales-roles src="/catalogues/missing.json" ${OWNER}></sales-roles>`,
  },
  themed('brand-yellow', 'sales-roles { --sales-brand: #ffd400 }', inLightAndDark),
  themed('brand-red', 'sales-roles { --sales-brand: #b00020 }', inLightAndDark),
  themed('compact', 'sales-roles { --sales-space: 0.75em }', at(1024)),
  themed('roomy', 'sales-roles { --sales-space: 1.25em }', at(1024)),
  themed('without-radius', 'sales-roles { --sales-radius: 0px }', at(1024)),
  themed('root-of-10px', 'html { font-size: 10px }', at(1024)),
];
