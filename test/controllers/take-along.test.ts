import { expect, fixture, html } from '@open-wc/testing';
import { copyText, saveFile } from '../../src/controllers/take-along.js';
import { expectSame } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { ClipboardStub } from '../helpers/visitor.js';

const TEXT = '# Head\n\n- «Да»\n  \ttab';

describe('copyText', () => {
  let clipboard: ClipboardStub;
  let button: HTMLButtonElement;
  let root: ShadowRoot;

  beforeEach(async () => {
    const host = await fixture(html`<div></div>`);
    root = host.attachShadow({ mode: 'open' });
    button = document.createElement('button');
    root.append(button);
    button.focus();
  });

  afterEach(() => {
    clipboard.restore();
  });

  it('puts a text on the clipboard', async () => {
    clipboard = new ClipboardStub();
    expect(await copyText(TEXT, root)).to.equal(true);
    expect(clipboard.texts).to.deep.equal([TEXT]);
    expect(clipboard.byField).to.deep.equal([]);
  });

  it('takes the old way where it is refused: the focus is back, and the field gone', async () => {
    clipboard = new ClipboardStub();
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    for (const near of [root, button.appendChild(document.createElement('span'))]) {
      expect(await copyText(TEXT, near)).to.equal(true);
    }
    expect(clipboard.byField).to.deep.equal([TEXT, TEXT]);
    expectSame(root.activeElement, button);
    expect(root.querySelectorAll('textarea')).to.have.length(0);
  });

  it('says whether that was refused, too', async () => {
    clipboard = new ClipboardStub('all');
    expect(await copyText(TEXT, root)).to.equal(false);
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: () => {
        throw new Error('not here');
      },
    });
    expect(await copyText(TEXT, root)).to.equal(false);
    expectSame(root.activeElement, button);
    expect(root.querySelectorAll('textarea')).to.have.length(0);
  });

  it('takes no focus from where there was none', async () => {
    clipboard = new ClipboardStub('clipboard');
    button.blur();
    expect(await copyText(TEXT, root)).to.equal(true);
    expect(clipboard.byField).to.deep.equal([TEXT]);
    expectSame(root.activeElement, null);
  });
});

describe('saveFile', () => {
  it('lets the browser save the text under its name, and the page hears nothing of it', async () => {
    const create = URL.createObjectURL;
    const { click } = HTMLAnchorElement.prototype;
    const saved: { blob?: Blob; href?: string; name?: string } = {};
    let clicks = 0;
    const count = () => (clicks += 1);
    document.addEventListener('click', count, true);
    URL.createObjectURL = (blob) => {
      saved.blob = blob as Blob;
      return create.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(saved, { href: this.href, name: this.download });
    };
    try {
      saveFile('roles.csv', 'text/csv', TEXT);
      await until('the file', () => saved.href);
      expect(saved.name).to.equal('roles.csv');
      expect(saved.href).to.match(/^blob:/);
      expect(await saved.blob!.text()).to.equal(TEXT);
      expect(saved.blob!.type).to.equal('text/csv');
      // It can still be read: a browser that is slow takes it later.
      expect(await (await fetch(saved.href!)).text()).to.equal(TEXT);
      expect(clicks).to.equal(0);
    } finally {
      document.removeEventListener('click', count, true);
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
  });
});
