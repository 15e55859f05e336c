import { expect } from '@open-wc/testing';
import { until } from '../helpers/until.js';
import { type Host, openHost, pageWith, SCRIPT, widget } from './host.js';
import { findAll } from './visit.js';

const TYPES = [
  ...['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'contextmenu'],
  ...['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'change', 'submit'],
  ...['focus', 'blur', 'focusin', 'focusout', 'touchstart', 'touchend', 'selectstart', 'copy'],
];

/** A page that lets none of these events come any further than where it listens. */
const swallows = (where: string, how: string, isCapture: boolean): string => `<script>
  for (const type of ${JSON.stringify(TYPES)})
    ${where}.addEventListener(type, (event) => event.${how}(), ${isCapture});
</script>`;

const SWALLOWERS: Record<string, string> = {
  'a listener on window that stops them on their way in': swallows(
    'window',
    'stopPropagation',
    true,
  ),
  'a listener on document that stops them at once': swallows(
    'document',
    'stopImmediatePropagation',
    true,
  ),
  'a listener on document that stops them on their way out': swallows(
    'document',
    'stopImmediatePropagation',
    false,
  ),
  'no menu, no selection, no dragging': `<script>
    document.oncontextmenu = document.onselectstart = document.ondragstart = () => false;
    addEventListener('DOMContentLoaded', () => {
      document.body.oncontextmenu = document.body.onmousedown = () => false;
    });
  </script>`,
};

const open = (head: string): Promise<Host> => openHost({ html: pageWith({ head: head + SCRIPT }) });

const countIn = ({ document }: Host): string =>
  findAll(document, '[part~=count]')[0]?.textContent.trim() ?? '';

describe('hosts: events that the page keeps to itself', () => {
  for (const [name, head] of Object.entries(SWALLOWERS)) {
    it(name, async () => {
      const host = await open(head);
      const { document } = host;
      const search = await until('the search', () => findAll(document, '#search')[0]);
      const before = await until('how many there are', () => countIn(host));
      const find = (words: string): void => {
        (search as HTMLInputElement).value = words;
        search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        // Of Enter, or on leaving.
        search.dispatchEvent(new Event('change', { bubbles: true }));
      };
      find('лидер');
      await until('fewer', () => countIn(host) !== before);
      find('');
      await until('all', () => countIn(host) === before);

      const [card] = findAll(document, 'sales-role-card');
      const [ask] = findAll(card!, '[aria-pressed]');
      for (const pressed of ['true', 'false', 'true']) {
        ask!.click();
        await until('the button', () => ask!.getAttribute('aria-pressed') === pressed);
        // A second time would undo it.
        await new Promise((resolve) => setTimeout(resolve));
        expect(ask!.getAttribute('aria-pressed')).to.equal(pressed);
      }
      const { roles } = await host.visit();
      expect(roles).to.have.length(1);
    });
  }

  it('a press that the page has cancelled is none', async () => {
    // As a modal does with what is outside of it, and a carousel at the end of a drag.
    const host = await open(`<script>
      window.pressed = 0;
      document.addEventListener('click', (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        pressed += 1;
      }, true);
    </script>`);
    const ask = await until('the roles', () => findAll(host.document, '[aria-pressed]')[0]);
    await until('the search', () => findAll(host.document, '#search')[0]);
    ask.click();
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.window).to.have.property('pressed', 1);
    expect(ask.getAttribute('aria-pressed')).to.equal('false');
  });

  it('what waits can be deleted, by a press that the page has stopped', async () => {
    const head = SWALLOWERS['a listener on document that stops them at once']! + SCRIPT;
    const host = await openHost({ html: pageWith({ head, body: widget('/nowhere') }) });
    const { document } = host;
    const one = (selector: string) => until(selector, () => findAll(document, selector)[0]);
    const form = await one('sales-lead-form');
    const name = await until('#name', () => {
      form.scrollIntoView({ block: 'center' });
      return findAll(document, '#name')[0];
    });
    (name as HTMLInputElement).value = 'Анна';
    ((await one('#phone')) as HTMLInputElement).value = '8 900 123-45-67';
    (await one('#consent')).click();
    (await one('form button.primary')).click();
    await one('[role=status].refused');
    const remove = await until('what waits', () => findAll(document, '[part=kept] button').at(-1));
    remove.click();
    await until('nothing to wait', () => findAll(document, '[part=kept]').length === 0);
  });

  it('a listener on window that stops them at once: the request is sent all the same', async () => {
    const host = await open(swallows('window', 'stopImmediatePropagation', true));
    await until('the roles', () => findAll(host.document, 'sales-role-card').length === 14);
    await host.visit({ cards: 0 });
  });
});
