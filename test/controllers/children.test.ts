import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { Children } from '../../src/controllers/children.js';
import { until } from '../helpers/until.js';

/** An element that has nothing but its children, and counts how often it is told of a change. */
class Host extends HTMLElement {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];
  readonly children_ = new Children(this);

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {
    this.#controllers.length = 0;
  }

  requestUpdate(): void {
    this.updates += 1;
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}
customElements.define('test-children-host', Host);

const hostWith = async (inner: string): Promise<Host> => {
  const page = await fixture(html`<div></div>`);
  page.innerHTML = `<test-children-host>${inner}</test-children-host>`;
  return page.firstElementChild as Host;
};

const kindOf = ({ children_: { catalogue } }: Host) => catalogue?.kind;

/** The tags of what is a catalogue in HTML. */
const elementsOf = ({ children_: { catalogue } }: Host) =>
  catalogue?.kind === 'html' && catalogue.elements.map(({ localName }) => localName);

describe('Children', () => {
  describe('the layout', () => {
    for (const part of [
      'sales-role-hierarchy',
      'sales-role-card',
      'sales-lead-form',
      'sales-cookie-notice',
    ]) {
      it(`is the owner’s where there is <${part}>, however deep`, async () => {
        expect((await hostWith(`<${part}></${part}>`)).children_.hasLayout).to.equal(true);
        const deep = `<div><p>Text</p><section><${part}></${part}></section></div>`;
        expect((await hostWith(deep)).children_.hasLayout).to.equal(true);
      });
    }

    for (const inner of [
      '',
      ' \n ',
      '<!-- nothing -->',
      'Text',
      '<ul><li>Head</li></ul>',
      '<sales-roles></sales-roles>',
      '<template><sales-role-hierarchy></sales-role-hierarchy></template>',
    ]) {
      it(`is the default one for ${JSON.stringify(inner)}`, async () => {
        expect((await hostWith(inner)).children_.hasLayout).to.equal(false);
      });
    }
  });

  describe('the catalogue', () => {
    it('is JSON in a script that is marked by its slot', async () => {
      const host = await hostWith(
        '<script type="application/json" slot="catalogue">{"a":1}</script>',
      );
      expect(host.children_.catalogue).to.deep.equal({ kind: 'json', text: '{"a":1}' });
    });

    it('is an element that is marked by its slot, beside a layout or beside other text', async () => {
      for (const other of ['', '<p>Text</p>', '<sales-lead-form></sales-lead-form>']) {
        const host = await hostWith(`${other}<div slot="catalogue"><ul></ul></div>`);
        expect(elementsOf(host)).to.deep.equal(['div']);
      }
    });

    it('is all the HTML inside, where nothing is marked', async () => {
      const host = await hostWith('<style></style><h2>Roles</h2><ul><li>Head</li></ul>');
      expect(elementsOf(host)).to.deep.equal(['h2', 'ul']);
    });

    it('is nothing of what stands in the slots beside it, nor what has no text', async () => {
      const host = await hostWith(
        '<p slot="form-intro">Write.</p><br><ul><li>Head</li></ul><p>&nbsp;</p><b slot="thanks">Soon.</b>',
      );
      expect(elementsOf(host)).to.deep.equal(['ul']);
    });

    for (const inner of [
      '',
      'Only text',
      '<script type="application/json">{"unmarked": true}</script>',
      '<style></style><template></template><noscript></noscript><i slot="other">Text</i>',
      '<br>',
      '<p>&nbsp;</p>',
      '<!-- roles --><p></p> <div> \n <br></div>',
      '<p><br></p><i slot="other">Text</i>',
      '<p>Text</p><sales-role-hierarchy></sales-role-hierarchy>',
    ]) {
      it(`is none in ${JSON.stringify(inner)}`, async () => {
        expect(kindOf(await hostWith(inner))).to.equal(undefined);
      });
    }
  });

  describe('its changes', () => {
    const changes: Record<string, (host: Host) => void> = {
      'an element comes': (host) => host.append(document.createElement('p')),
      'an element goes': (host) => host.firstElementChild?.remove(),
      'a part comes deep inside': (host) =>
        host.querySelector('li')!.append(document.createElement('sales-role-card')),
      'a text is set anew': (host) => (host.querySelector('li')!.textContent = 'Chief'),
      'a text is edited': (host) => (host.querySelector('li')!.firstChild!.nodeValue = 'Chief'),
    };
    for (const [name, change] of Object.entries(changes)) {
      it(`are told: ${name}`, async () => {
        const host = await hostWith('<ul><li>Head</li></ul>');
        await nextFrame();
        const { updates } = host;
        change(host);
        await until('an update', () => host.updates === updates + 1);
      });
    }

    it('while the element is out of the page are told when it is back', async () => {
      const host = await hostWith('<ul><li>Head</li></ul>');
      const page = host.parentElement!;
      const { updates } = host;
      host.remove();
      host.append(document.createElement('p'));
      await nextFrame();
      expect(host.updates).to.equal(updates);
      page.append(host);
      expect(host.updates).to.equal(updates + 1);
      host.append(document.createElement('p'));
      await until('an update', () => host.updates === updates + 2);
    });
  });

  it('are complete in a page that is parsed', async () => {
    const host = await hostWith('');
    expect(document.readyState).not.to.equal('loading');
    expect(host.children_.isComplete).to.equal(true);
  });
});
