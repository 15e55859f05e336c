import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { many, role } from '../helpers/catalogues.js';
import { contrast } from '../helpers/colour.js';
import { expectNoErrors } from '../helpers/console.js';
import { allInside, askButton, cardsOf, formOf, hierarchyOf, inside } from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const TEXTS = ['text', 'muted', 'accent', 'error', 'success'] as const;
const CATALOGUE = {
  ...many(5, 5),
  roles: many(5, 5).roles.map(({ id, level }) => role(id, level, { alias: 'Alias' })),
};

/** A widget of five levels on a page with a colour scheme. */
const widgetIn = async (scheme: string, properties: Record<string, string> = {}) => {
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  page.style.colorScheme = scheme;
  for (const [name, value] of Object.entries(properties)) page.style.setProperty(name, value);
  // Only then the widget: a colour that changes does so in steps.
  const widget = document.createElement('sales-roles');
  widget.catalogue = CATALOGUE;
  page.append(widget);
  await until('the roles', () => askButton(cardsOf(widget)[4]!));
  await until('the form', () => {
    // It comes when it is near.
    formOf(widget).scrollIntoView();
    return inside(formOf(widget), 'form');
  });
  return widget;
};

const colourOf = (element: Element | null) => getComputedStyle(element!).color;
const backgroundOf = (element: Element | null) => getComputedStyle(element!).backgroundColor;

/** What one of the theme's own colours comes to. */
const themeColour = (widget: SalesRoles, name: string) => {
  const probe = document.createElement('i');
  probe.style.color = `var(--_${name})`;
  formOf(widget).shadowRoot!.append(probe);
  const colour = colourOf(probe);
  probe.remove();
  return colour;
};

const bandsOf = (widget: SalesRoles) =>
  allInside(hierarchyOf(widget), '[part="level"]').map(backgroundOf);

describe('the theme’s colours', () => {
  expectNoErrors();

  for (const scheme of ['light', 'dark']) {
    describe(`on a ${scheme} page`, () => {
      it('can be read on surfaces: contrast 4.5 and more', async () => {
        const widget = await widgetIn(scheme);
        const surface = backgroundOf(inside(cardsOf(widget)[0]!, 'article'));
        for (const name of TEXTS) {
          expect(contrast(themeColour(widget, name), surface), name).to.be.at.least(4.5);
        }
        expect(backgroundOf(inside(formOf(widget), '[part="form"]'))).to.equal(surface);
      });

      it('can be read on the band of each level', async () => {
        const widget = await widgetIn(scheme);
        const bands = bandsOf(widget);
        expect(new Set(bands.slice(0, 4)).size, 'four colours').to.equal(4);
        for (const [index, band] of bands.entries()) {
          for (const name of ['text', 'muted', 'accent']) {
            const ratio = contrast(themeColour(widget, name), band);
            expect(ratio, `${name} on level ${index + 1}`).to.be.at.least(4.5);
          }
        }
      });

      it('can be read on a level of the owner’s that has a colour for each page, as in the README', async () => {
        const widget = await widgetIn(scheme, {
          '--sales-level-1': 'light-dark(#fde68a, #4a3b00)',
        });
        const [band] = bandsOf(widget);
        for (const name of ['text', 'muted', 'accent']) {
          expect(contrast(themeColour(widget, name), band!), name).to.be.at.least(4.5);
        }
      });

      it('can be read on buttons, and the borders of inputs can be seen', async () => {
        const widget = await widgetIn(scheme);
        const card = cardsOf(widget)[0]!;
        askButton(card).click();
        await card.updateComplete;
        askButton(card)
          .getAnimations()
          .forEach((animation) => animation.finish());
        const pressed = getComputedStyle(askButton(card));
        expect(contrast(pressed.color, pressed.backgroundColor)).to.be.at.least(4.5);
        const surface = backgroundOf(inside(formOf(widget), '[part="form"]'));
        const border = getComputedStyle(inside(formOf(widget), 'input')!).borderTopColor;
        expect(contrast(border, surface)).to.be.at.least(3);
      });
    });
  }

  it('are what the parts have', async () => {
    const widget = await widgetIn('light');
    const card = cardsOf(widget)[0]!;
    expect(colourOf(inside(card, '[part="title"]'))).to.equal(themeColour(widget, 'text'));
    expect(colourOf(inside(card, '[part="alias"]'))).to.equal(themeColour(widget, 'muted'));
    expect(colourOf(askButton(card))).to.equal(themeColour(widget, 'accent'));
    expect(colourOf(inside(hierarchyOf(widget), '.count'))).to.equal(themeColour(widget, 'muted'));
  });

  it('follow the colour scheme of what is around', async () => {
    const widget = await widgetIn('light');
    const card = cardsOf(widget)[0]!;
    const look = () => [
      backgroundOf(inside(card, 'article')),
      colourOf(inside(card, '[part="title"]')),
      ...bandsOf(widget),
      backgroundOf(inside(formOf(widget), '[part="form"]')),
    ];
    const light = look();
    widget.parentElement!.style.colorScheme = 'dark';
    const dark = look();
    for (const [index, colour] of dark.entries()) expect(colour).not.to.equal(light[index]);

    widget.style.colorScheme = 'light';
    expect(look()).to.deep.equal(light);
  });

  it('begin again from the fifth level', async () => {
    const bands = bandsOf(await widgetIn('light'));
    expect(bands).to.have.length(5);
    expect(bands[4]).to.equal(bands[0]);
  });

  it('are the owner’s where they are set, in each part', async () => {
    const rgb = (red: number) => `rgb(${red}, 20, 30)`;
    const names = ['accent', 'on-accent', 'text', 'muted', 'surface', 'border', 'error', 'success'];
    const levels = ['level-1', 'level-2', 'level-3', 'level-4'];
    const owners = [...names, ...levels].map((name, index) => [`--sales-${name}`, rgb(index + 1)]);
    const widget = await widgetIn('light', Object.fromEntries(owners) as Record<string, string>);
    const of = (name: string) => owners.find(([key]) => key === `--sales-${name}`)![1];

    const [card] = cardsOf(widget);
    const article = inside(card!, 'article');
    expect(backgroundOf(article)).to.equal(of('surface'));
    expect(colourOf(article)).to.equal(of('text'));
    expect(getComputedStyle(article!).borderTopColor).to.equal(of('border'));
    expect(colourOf(inside(card!, '[part="alias"]'))).to.equal(of('muted'));
    expect(colourOf(askButton(card!))).to.equal(of('accent'));
    expect(bandsOf(widget).slice(0, 4)).to.deep.equal(levels.map(of));

    askButton(card!).click();
    await card!.updateComplete;
    askButton(card!)
      .getAnimations()
      .forEach((animation) => animation.finish());
    expect(colourOf(askButton(card!))).to.equal(of('on-accent'));
    expect(backgroundOf(askButton(card!))).to.equal(of('accent'));

    const form = formOf(widget);
    expect(backgroundOf(inside(form, '[part="form"]'))).to.equal(of('surface'));
    expect(getComputedStyle(inside(form, 'input')!).borderTopColor).to.equal(of('muted'));
    inside(form, 'form button.primary')!.click();
    const error = await until('the error', () => inside(form, '[part="error"]'));
    expect(getComputedStyle(error).borderTopColor).to.equal(of('error'));
    expect(themeColour(widget, 'success')).to.equal(of('success'));
    const notice = await until('the notice', () =>
      inside(inside(widget, 'sales-cookie-notice'), '[part="notice"]'),
    );
    expect(backgroundOf(notice)).to.equal(of('surface'));
  });

  it('show an owner’s size of corners and steps', async () => {
    const widget = await widgetIn('light', { '--sales-radius': '2px', '--sales-space': '40px' });
    // In a narrow column.
    widget.parentElement!.style.width = '600px';
    const article = getComputedStyle(inside(cardsOf(widget)[0]!, 'article')!);
    expect([article.borderTopLeftRadius, article.paddingTop]).to.deep.equal(['2px', '40px']);
  });
});
