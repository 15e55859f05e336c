import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { NOTHING, type LinkState } from '../../src/catalogue/link.js';
import { Links } from '../../src/controllers/links.js';
import { fragment, go, once, pageLoaded, start, visit } from '../helpers/history.js';

/** A widget as its links see it: what it shows follows the address. */
class Widget extends LitElement {
  static override properties = { isOn: { type: Boolean } };

  isOn = true;
  /** Each state that the address has brought. */
  readonly applied: LinkState[] = [];
  /** How often it is rendered. */
  renders = 0;
  readonly links: Links = new Links(
    this,
    () => (this.isOn ? this : undefined),
    (state) => {
      this.applied.push(state);
      this.requestUpdate();
    },
  );

  get open(): readonly string[] | undefined {
    return this.applied.at(-1)?.open;
  }

  protected override willUpdate(): void {
    this.links.sync();
  }

  protected override render(): void {
    this.renders += 1;
  }
}
customElements.define('test-links-widget', Widget);

const opened = (...open: string[]): LinkState => ({ ...NOTHING, open });

const added: Element[] = [];

const add = <T extends Element>(element: T, parent: ParentNode = document.body): T => {
  parent.append(element);
  added.push(element);
  return element;
};

const widget = (id = '', parent?: ParentNode): Widget => {
  const element = new Widget();
  element.id = id;
  return add(element, parent);
};

/** A place on the page that a link can lead to. */
const place = (id: string): HTMLElement =>
  add(Object.assign(document.createElement('section'), { id }));

/** Takes the hash out of the address. */
const reset = (state: unknown = null): void => {
  if (fragment() || history.state !== state) history.replaceState(state, '', start);
};

/** Sets the hash. Not by the history: WebKit takes a hundred calls in ten seconds. */
const at = async (hash: string): Promise<void> => {
  const moved = once('hashchange');
  location.replace(start + hash);
  await moved;
};

before(pageLoaded);

describe('Links', () => {
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    Reflect.deleteProperty(history, 'pushState');
    Reflect.deleteProperty(history, 'replaceState');
    reset();
  });

  describe('read the address', () => {
    it('when the widget comes, before it is rendered', async () => {
      await at('#sales-roles.open=a,%D0%B1&sales-roles.find=x%20y&sales-roles.level=2');
      const element = widget();
      expect(element.applied).to.deep.equal([
        { open: ['a', 'б'], compare: [], query: 'x y', level: 2, tag: undefined },
      ]);
      await element.updateComplete;
      expect(element.renders).to.equal(1);
    });

    it('and say nothing where it says nothing', async () => {
      expect(widget().applied).to.deep.equal([]);
      for (const hash of ['#/about', '#sales-roles.other.open=a', '#']) {
        await at(hash);
        expect(widget().applied, hash).to.deep.equal([]);
      }
    });

    it('when another one is pasted, and when the visitor goes back: once each', async () => {
      const element = widget();
      await visit('#sales-roles.open=a');
      await visit('#sales-roles.open=b');
      expect(element.applied.map(({ open }) => open)).to.deep.equal([['a'], ['b']]);
      await go(-1);
      expect(element.applied).to.have.length(3);
      expect(element.open).to.deep.equal(['a']);
      await go(-1);
      expect(element.applied).to.have.length(4);
      expect(element.open).to.deep.equal([]);
      await go(2);
      expect(element.applied).to.have.length(5);
      expect(element.open).to.deep.equal(['b']);
    });
  });

  describe('write it', () => {
    it('so that back and forward bring back what was, down to nothing', async () => {
      const element = widget();
      element.links.write(opened('a'), 'push');
      expect(fragment()).to.equal('#sales-roles.open=a');
      element.links.write(opened('a', 'б'), 'push');
      expect(fragment()).to.equal('#sales-roles.open=a,%D0%B1');
      expect(element.applied, 'the widget shows it already').to.deep.equal([]);
      await go(-1);
      expect(element.open).to.deep.equal(['a']);
      await go(-1);
      expect(element.open).to.deep.equal([]);
      expect(fragment()).to.equal('');
      await go(2);
      expect(element.open).to.deep.equal(['a', 'б']);
      expect(element.applied).to.have.length(3);
    });

    it('in one entry while the visitor types', async () => {
      const element = widget();
      element.links.write(opened('a'), 'push');
      const { length } = history;
      for (const query of ['s', 'se', 'sel']) {
        element.links.write({ ...opened('a'), query }, 'replace');
      }
      expect(fragment()).to.equal('#sales-roles.open=a&sales-roles.find=sel');
      expect(history.length).to.equal(length);
      await go(-1);
      expect(element.applied).to.have.length(1);
      expect(element.applied[0]?.query).to.equal('');
      await go(1);
      expect(element.applied[1]?.query).to.equal('sel');
    });

    it('without a # once there is nothing to say', () => {
      const element = widget();
      element.links.write(opened('a'), 'push');
      element.links.write(NOTHING, 'push');
      expect(location.href).to.equal(start);
    });

    it('not where nothing changes', async () => {
      // Encoded as we would not: it says the same.
      await at('#sales-roles.open=%61%2d');
      const element = widget();
      element.links.write(opened('a-'), 'push');
      expect(fragment()).to.equal('#sales-roles.open=%61%2d');
      element.links.write(opened('b'), 'push');
      element.links.write(opened('b'), 'push');
      // One step back, and not by `history.length`: WebKit counts to a hundred, all files of a run together.
      await go(-1);
      expect(fragment()).to.equal('#sales-roles.open=%61%2d');
    });

    it('and read it to the letter, whatever the ids are', async () => {
      const ids = [
        'a,b',
        'a&b=c#d',
        '100%',
        '%D0',
        'лидер продаж',
        '\ud800\ufc00',
        '\udc00\ud83d',
        '😀',
        '"<`>\'',
      ];
      const element = widget('мой.widget 1%');
      element.links.write(opened(...ids), 'push');
      await go(-1);
      await go(1);
      expect(element.open).to.deep.equal(ids);
    });

    it('with the state that the page has put there, and without an event', async () => {
      const events: string[] = [];
      const note = ({ type }: Event) => events.push(type);
      addEventListener('popstate', note);
      addEventListener('hashchange', note);
      try {
        reset({ router: { page: 7 } });
        const element = widget();
        element.links.write(opened('a'), 'push');
        expect(history.state).to.deep.equal({ router: { page: 7 } });
        element.links.write({ ...opened('a'), query: 'x' }, 'replace');
        expect(history.state).to.deep.equal({ router: { page: 7 } });
        // Whatever would be told of these two comes before what is told of this.
        await visit('#sales-roles.open=z');
        expect(events.filter((type) => type === 'hashchange')).to.have.length(1);
        expect(events.filter((type) => type === 'popstate').length).to.be.at.most(1);
      } finally {
        removeEventListener('popstate', note);
        removeEventListener('hashchange', note);
      }
    });

    it('whatever <base> the page has', () => {
      const base = document.createElement('base');
      base.href = 'https://elsewhere.example/deep/';
      document.head.prepend(base);
      try {
        const element = widget();
        element.links.write(opened('a'), 'push');
        expect(location.href).to.equal(`${start}#sales-roles.open=a`);
        expect(element.links.linkTo(opened('b'))).to.equal(`${start}#sales-roles.open=b`);
        element.links.write(NOTHING, 'push');
        expect(location.href).to.equal(start);
      } finally {
        base.remove();
      }
    });

    it('and go on where the browser does not let them', async () => {
      const refuse = () => {
        throw new DOMException('No.', 'SecurityError');
      };
      const element = widget();
      element.links.write(opened('a'), 'push');
      history.pushState = refuse;
      history.replaceState = refuse;
      element.links.write(opened('a', 'b'), 'push');
      element.links.write({ ...opened('a', 'b'), query: 'x' }, 'replace');
      expect(fragment()).to.equal('#sales-roles.open=a');
      Reflect.deleteProperty(history, 'pushState');
      Reflect.deleteProperty(history, 'replaceState');
      element.links.write({ ...opened('b'), query: 'x' }, 'push');
      expect(fragment(), 'the next one says all').to.equal(
        '#sales-roles.open=b&sales-roles.find=x',
      );
      await go(-1);
      expect(element.open).to.deep.equal(['a']);
    });
  });

  describe('leave the page its own hash:', () => {
    for (const hash of ['#/about', '#!/x', '#tab=1', '#50%', '#/a&b=%D0%B0%FF']) {
      it(`${hash} stands as long as its router wants`, async () => {
        await at(hash);
        const element = widget();
        element.links.write(opened('a'), 'push');
        element.links.write({ ...opened('a'), query: 'x' }, 'replace');
        element.links.write(NOTHING, 'push');
        expect(fragment()).to.equal(hash);
        element.links.write(opened('b'), 'push');
        // The router's own step closes nothing, and the links go on once the hash is free.
        await visit('#/next');
        expect(element.applied).to.deep.equal([]);
        reset();
        element.links.write(opened('b', 'c'), 'push');
        expect(fragment()).to.equal('#sales-roles.open=b,c');
      });
    }

    it('what stands beside theirs stays, to the letter', async () => {
      await at('#/about?x=%d0%B0&sales-roles.open=a&&y');
      const element = widget();
      element.links.write(opened('b'), 'push');
      expect(fragment()).to.equal('#/about?x=%d0%B0&sales-roles.open=b&&y');
      element.links.write(NOTHING, 'push');
      expect(fragment()).to.equal('#/about?x=%d0%B0&&y');
      element.links.write(opened('b'), 'push');
      expect(fragment()).to.equal('#/about?x=%d0%B0&&y');
    });

    it('a place on the page gives way, and back restores what was there', async () => {
      place('контакты');
      const anchor = add(document.createElement('a'));
      anchor.setAttribute('name', 'old "way"');
      for (const hash of ['#контакты', '#old "way"', '#top', '#']) {
        await at(hash);
        const before = fragment();
        const element = widget();
        element.links.write(opened('a'), 'push');
        expect(fragment(), hash).to.equal('#sales-roles.open=a');
        await go(-1);
        expect(fragment()).to.equal(before);
        expect(element.open, hash).to.deep.equal([]);
        element.remove();
      }
    });

    it('a field with the name of a route is no place', async () => {
      add(Object.assign(document.createElement('input'), { name: 'email' }));
      await at('#email');
      widget().links.write(opened('a'), 'push');
      expect(fragment()).to.equal('#email');
    });

    it('a link to a place on the page, or to its top, takes nothing from the visitor', async () => {
      place('contacts');
      const element = widget();
      element.links.write({ ...opened('a'), query: 'x' }, 'push');
      await visit('#contacts');
      await visit('#');
      expect(element.applied, 'what is open stays').to.deep.equal([]);
      element.links.write(opened('a', 'b'), 'push');
      expect(fragment()).to.equal('#sales-roles.open=a,b');
      await go(-1);
      expect(element.applied[0]).to.deep.include({ open: ['a'], query: 'x' });
    });

    it('a place that was typed over is one like any other', async () => {
      place('contacts');
      await at('#contacts');
      const element = widget();
      element.links.write({ ...NOTHING, query: 'x' }, 'replace');
      expect(fragment()).to.equal('#sales-roles.find=x');
      await visit('#contacts');
      expect(element.applied, 'the filter stays').to.deep.equal([]);
    });

    it('a place stays in the address where nothing is left to say', async () => {
      place('contacts');
      const element = widget();
      element.links.write(opened('a'), 'push');
      await visit('#contacts');
      element.links.write(NOTHING, 'push');
      expect(fragment()).to.equal('#contacts');
      await go(-1);
      expect(element.open).to.deep.equal(['a']);
    });
  });

  describe('of several widgets', () => {
    it('have a name each: the id, or the place from the second on', async () => {
      const [first, second, third] = [widget(), widget('team'), widget()];
      first.links.write(opened('a'), 'push');
      second.links.write(opened('b'), 'push');
      third.links.write(opened('c'), 'push');
      expect(fragment()).to.equal(
        '#sales-roles.open=a&sales-roles.team.open=b&sales-roles.3.open=c',
      );
      second.links.write(NOTHING, 'push');
      expect(fragment()).to.equal('#sales-roles.open=a&sales-roles.3.open=c');
      await go(-1);
      expect(second.open).to.deep.equal(['b']);
      expect([first.applied, third.applied], 'the others are as they were').to.deep.equal([[], []]);
      await go(-1);
      expect(third.open).to.deep.equal([]);
      await go(-1);
      expect(second.open).to.deep.equal([]);
      expect(first.applied).to.deep.equal([]);
    });

    it('go by their place, whichever comes first', async () => {
      await at('#sales-roles.open=a&sales-roles.2.open=b');
      const [first, second] = [new Widget(), new Widget()];
      first.isOn = false;
      add(first);
      add(second);
      expect(second.open).to.deep.equal(['b']);
      first.isOn = true;
      await first.updateComplete;
      expect(first.open).to.deep.equal(['a']);
      second.links.write(opened('c'), 'push');
      expect(fragment()).to.equal('#sales-roles.open=a&sales-roles.2.open=c');
    });

    it('do not collide where an id is there twice, or a shadow root has one of its own', () => {
      const host = add(document.createElement('div'));
      const all = [
        widget('2'),
        widget(),
        widget('x'),
        widget('y'),
        widget('x'),
        widget('', host.attachShadow({ mode: 'open' })),
      ];
      all.forEach((element, index) => element.links.write(opened(`${index}`), 'push'));
      expect(fragment().slice(1).split('&')).to.deep.equal([
        'sales-roles.2.open=0',
        'sales-roles.3.open=1',
        'sales-roles.x.open=2',
        'sales-roles.y.open=3',
        'sales-roles.5.open=4',
        'sales-roles.open=5',
      ]);
    });

    it('agree where the page has loaded the module twice', async () => {
      const copy = new URL('../../src/controllers/links.ts?copy', import.meta.url).href;
      const { Links: Copy } = (await import(copy)) as { Links: typeof Links };
      const [first, host] = [widget('x'), add(document.createElement('div'))];
      const other = new Widget();
      other.id = 'x';
      other.isOn = false;
      add(other, host);
      const links = new Copy(
        other,
        () => other,
        () => undefined,
      );
      first.links.write(opened('a'), 'push');
      links.write(opened('b'), 'push');
      expect(fragment()).to.equal('#sales-roles.x.open=a&sales-roles.2.open=b');
    });
  });

  describe('while they are off', () => {
    it('neither read nor write', async () => {
      await at('#sales-roles.open=a');
      const element = new Widget();
      element.isOn = false;
      add(element);
      await element.updateComplete;
      element.links.write(opened('b'), 'push');
      await visit('#sales-roles.open=c');
      expect(element.applied).to.deep.equal([]);
      expect(fragment()).to.equal('#sales-roles.open=c');
    });

    it('wait for being turned on, and stop when they are turned off', async () => {
      await at('#sales-roles.open=a');
      const element = new Widget();
      element.isOn = false;
      add(element);
      await element.updateComplete;
      element.isOn = true;
      await element.updateComplete;
      expect(element.open).to.deep.equal(['a']);
      element.isOn = false;
      await element.updateComplete;
      await visit('#sales-roles.open=c');
      expect(element.applied).to.have.length(1);
    });

    it('and the widget is out of the page, they are silent, and leave their name to the next', async () => {
      const element = widget();
      element.requestUpdate();
      element.remove();
      await element.updateComplete;
      element.links.write(opened('b'), 'push');
      await visit('#sales-roles.open=c');
      expect(element.applied).to.deep.equal([]);
      expect(widget().open).to.deep.equal(['c']);
    });

    it('miss what is read when the widget is put back', async () => {
      const element = widget();
      element.links.write(opened('a'), 'push');
      element.remove();
      await visit('#sales-roles.open=b');
      document.body.append(element);
      expect(element.open).to.deep.equal(['b']);
      document.body.prepend(element);
      expect(element.applied, 'moved, nothing is new').to.have.length(1);
    });
  });

  it('make a link to share of the page with just that', async () => {
    await at('#/about&sales-roles.open=a&sales-roles.find=x');
    const [first, second] = [widget(), widget('team')];
    expect(first.links.linkTo(opened('b'))).to.equal(`${start}#sales-roles.open=b`);
    expect(second.links.linkTo(opened('лидер'))).to.equal(
      `${start}#sales-roles.team.open=${encodeURIComponent('лидер')}`,
    );
    expect(first.links.linkTo(NOTHING)).to.equal(start);
  });
});
