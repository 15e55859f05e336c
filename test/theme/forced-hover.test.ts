import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { FEW } from '../accessibility/settings.js';
import { stages, type StateName } from '../accessibility/states.js';
import { contrast, groundOf } from '../helpers/colour.js';
import { emulate } from '../helpers/emulate.js';
import { controlsIn, finishMotion, nameOf } from '../helpers/visible.js';

/** A brand that its scheme's canvas is not read on. */
const BRANDS = { light: '#ffd60a', dark: '#2457c5' };
/** Among them they have all that a button can be: filled, pressed and plain. */
const IN: readonly StateName[] = ['compared', 'chosen roles', 'sending', 'a choice of cookies'];

describe('buttons under the pointer, where colours are forced', () => {
  const open = stages();

  beforeEach(() => setViewport({ width: 1000, height: 900 }));

  afterEach(async () => {
    document.body.removeAttribute('style');
    await resetMouse();
    await emulate({});
  });

  for (const name of IN) {
    for (const [scheme, brand] of Object.entries(BRANDS)) {
      it(`can be read: ${name}, ${scheme}`, async function () {
        const features = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };
        // Firefox and WebKitGTK cannot be told to force colours: to be taken out when they can.
        if (!(await emulate({ features }))) this.skip();
        document.body.style.background = 'Canvas';
        document.body.style.setProperty('--sales-brand', brand);
        const { page } = await open(name, FEW);
        const buttons = controlsIn(page).filter((one) =>
          one.matches('button:not(#before, #after)'),
        );
        const unread: string[] = [];
        for (const button of buttons) {
          button.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = button.getBoundingClientRect();
          const position = [left + width / 2, top + height / 2].map(Math.round);
          await sendMouse({ type: 'move', position: position as [number, number] });
          expect(button.matches(':hover'), nameOf(button)).to.equal(true);
          finishMotion();
          const ratio = contrast(getComputedStyle(button).color, groundOf(button));
          if (ratio < 4.5) unread.push(`${nameOf(button)}: ${ratio.toFixed(2)}`);
        }
        expect(buttons.some((one) => one.matches('.primary, [aria-pressed="true"]'))).to.equal(
          true,
        );
        expect(unread).to.deep.equal([]);
      });
    }
  }
});
