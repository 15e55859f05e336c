import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { read } from '../helpers/colour.js';
import { emulate } from '../helpers/emulate.js';
import { expand, groundsAround, groundsIn, lowest, opacityOf } from '../helpers/paint.js';
import { enter, part } from '../helpers/lead-form.js';
import { cardsOf, detailsButton, formOf, hierarchyOf, inside } from '../helpers/parts.js';
import { textsOf } from '../helpers/room.js';
import { controlsIn, finishMotion, nameOf, visibleIn } from '../helpers/visible.js';
import { FEW, TELLING } from './settings.js';
import { stages } from './states.js';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const [TEXT, GRAPHICS] = [4.5, 3];
/** As little is a hint that something is there. */
const HINT = 1.15;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const PSEUDOS = [undefined, '::before', '::after'] as const;

const ratioOf = (css: string, element: HTMLElement, isOutside: boolean): number => {
  const [red, green, blue, alpha] = read(css);
  const box = element.getBoundingClientRect();
  const grounds = isOutside ? groundsAround(element, box) : groundsIn(element, box);
  return lowest([red, green, blue, alpha * opacityOf(element)], grounds);
};

const isEmpty = (element: Element): boolean =>
  !element.textContent.trim() && !element.children.length;

/** What is drawn by an element, apart from texts and grounds under them, each with its contrast. */
const drawnBy = (element: HTMLElement): Map<string, number> => {
  const drawn = new Map<string, number>();
  for (const pseudo of PSEUDOS) {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && ['none', 'normal'].includes(style.content)) continue;
    const name = `${nameOf(element)}${pseudo ?? ''}`;
    for (const side of SIDES) {
      const of = (what: string) => style.getPropertyValue(`border-${side}-${what}`);
      if (of('style') === 'none' || !parseFloat(of('width'))) continue;
      drawn.set(`${name}, ${side}`, ratioOf(of('color'), element, !pseudo));
    }
    // A field is filled with what is written in it.
    const isGround = !pseudo && (!isEmpty(element) || element.matches('input, textarea, button'));
    if (!isGround) drawn.set(`${name}, filled`, ratioOf(style.backgroundColor, element, !pseudo));
  }
  return drawn;
};

const drawnIn = (page: Element): Map<string, number>[] =>
  visibleIn(page)
    .filter((element) => !element.matches('#before, #after, option, optgroup'))
    .map(drawnBy);

/** What tells states of a control apart without colours: words, lines, and what is drawn. */
const shapeOf = (control: Element): string =>
  visibleIn(control)
    .flatMap((element) =>
      PSEUDOS.map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const borders = SIDES.map(
          (side) =>
            style.getPropertyValue(`border-${side}-width`) +
            style.getPropertyValue(`border-${side}-style`),
        );
        const { content, transform, rotate, scale, fontWeight, textDecorationLine, maskImage } =
          style;
        return [
          borders,
          content,
          transform,
          rotate,
          scale,
          fontWeight,
          textDecorationLine,
          maskImage,
        ].join();
      }),
    )
    .join('\n');

describe('forced colours', () => {
  const open = stages();

  beforeEach(() => setViewport({ width: 1000, height: 900 }));

  afterEach(async () => {
    document.body.style.background = '';
    await emulate({});
  });

  for (const name of TELLING) {
    for (const scheme of ['light', 'dark']) {
      it(`leave all texts, borders and icons: ${name}, ${scheme}`, async function () {
        const preference = { 'prefers-color-scheme': scheme };
        // Firefox and WebKitGTK cannot be told to force colours: to be taken out when they can.
        if (!(await emulate({ features: preference }))) this.skip();
        document.body.style.background = 'Canvas';
        const { page } = await open(name, FEW);
        finishMotion();
        const before = drawnIn(page);
        await emulate({ features: { 'forced-colors': 'active', ...preference } });
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        finishMotion();

        const unread = textsOf(page).flatMap(({ words, element, lines }) => {
          const isInactive = element.closest(':disabled, [aria-disabled="true"]');
          const [red, green, blue, alpha] = read(getComputedStyle(element).color);
          const ratio = Math.min(
            ...lines.map((line) =>
              lowest([red, green, blue, alpha * opacityOf(element)], groundsIn(element, line)),
            ),
          );
          return ratio < (isInactive ? GRAPHICS : TEXT) ? [`"${words}": ${ratio}`] : [];
        });
        expect(unread, 'texts').to.deep.equal([]);

        // Borders that have no colour elsewhere have one here.
        const tight = textsOf(page).filter(({ element, lines }) => {
          const control = element.closest('button');
          if (!control) return false;
          const inner = expand(control.getBoundingClientRect(), -3);
          return lines.some(({ left, right }) => left < inner.left || right > inner.right);
        });
        expect(
          tight.map(({ element }) => nameOf(element)),
          'at a border',
        ).to.deep.equal([]);

        const after = drawnIn(page);
        expect(after.length).to.equal(before.length);
        const lost = before.flatMap((drawn, index) =>
          [...drawn]
            .filter(([what, ratio]) => ratio >= HINT && !isDrawn(after[index]!, what))
            .map(([what]) => what),
        );
        expect(lost, 'borders and icons').to.deep.equal([]);

        const isBounded = (element: HTMLElement) =>
          SIDES.every((side) => isDrawn(drawnBy(element), `${nameOf(element)}, ${side}`));
        const bounded = [
          ...controlsIn(page).filter(
            (element) =>
              element.matches('button, input, select, textarea') &&
              // A box is the browser's; around a cross is its chip.
              !element.matches('[type="checkbox"], [part="chip"] *, #before, #after'),
          ),
          ...visibleIn(page).filter((element) =>
            element.matches('[part="card"], [part="form"], [part="notice"], [part="chip"]'),
          ),
        ];
        expect(bounded.filter((element) => !isBounded(element)).map(nameOf)).to.deep.equal([]);
      });
    }
  }

  const isDrawn = (drawn: ReadonlyMap<string, number>, what: string): boolean =>
    (drawn.get(what) ?? 0) >= GRAPHICS;
});

describe('states of controls', () => {
  const open = stages();

  /** What it looks like before and after a press, apart from colours. */
  const expectToldApart = async (
    control: HTMLElement,
    host: { updateComplete: Promise<boolean> },
  ) => {
    const state = () =>
      control.getAttribute('aria-pressed') ?? control.getAttribute('aria-expanded');
    const [stateBefore, before] = [state(), shapeOf(control)];
    control.click();
    await host.updateComplete;
    finishMotion();
    expect(state(), nameOf(control)).not.to.equal(stateBefore);
    expect(shapeOf(control) === before, `${nameOf(control)} looks the same`).to.equal(false);
  };

  it('are not told by colours only: cards', async () => {
    const { page } = await open('an open card', FEW);
    const [card] = cardsOf(hierarchyOf(page.querySelector('sales-roles')!));
    const controls = visibleIn(card!).filter((one) =>
      one.matches('[aria-pressed], [aria-expanded]'),
    );
    expect(controls.length).to.be.at.least(3);
    // The disclosure last: it takes the others away.
    controls.sort((a) => (a === detailsButton(card!) ? 1 : -1));
    for (const control of controls) await expectToldApart(control, card!);
  });

  it('are not told by colours only: the comparison, and branches of a tree', async () => {
    const { page } = await open('a tree with a closed branch and an open card', FEW);
    const hierarchy = hierarchyOf(page.querySelector('sales-roles')!);
    const controls = visibleIn(hierarchy).filter(
      (one) => one.matches('[aria-expanded]') && one.getRootNode() === hierarchy.shadowRoot,
    );
    expect(controls.length).to.be.at.least(2);
    for (const control of controls) {
      if (control.checkVisibility()) await expectToldApart(control, hierarchy);
    }
  });

  it('are not told by colours only: a field with an error', async () => {
    const { page } = await open('a form with errors', FEW);
    const form = inside(page.querySelector('sales-roles'), 'sales-lead-form');
    const wrong = visibleIn(form!).filter((one) => one.matches('[aria-invalid="true"]'));
    expect(wrong.length).to.be.above(0);
    const unsaid = wrong.filter((field) => {
      const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      return !ids.some((id) => inside(form, `#${id}[part="error"]`)?.checkVisibility());
    });
    expect(unsaid.map(nameOf)).to.deep.equal([]);
  });

  it('are not told by colours only: the same field, where colours are forced', async function () {
    // As above.
    if (!(await emulate({ features: { 'forced-colors': 'active' } }))) this.skip();
    const { page } = await open('a form with errors', FEW);
    const form = formOf(page.querySelector('sales-roles')!);
    const field = part(form, '#name');
    const wrong = shapeOf(field);
    await enter(form, 'name', 'Ann');
    expect(field.ariaInvalid).to.equal(null);
    expect(shapeOf(field) === wrong).to.equal(false);
    await emulate({});
  });
});
