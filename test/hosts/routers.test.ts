import { expect } from '@open-wc/testing';
import { until } from '../helpers/until.js';
import { type Host, openHost, pageWith, SCRIPT, widget } from './host.js';
import { findAll } from './visit.js';

/** A router of the page's own, by hash: it shows the one section that the hash names. */
const HASH_ROUTER = `<script>
  window.routes = [];
  const show = () => {
    const route = location.hash.slice(1) || '/';
    routes.push(route);
    for (const section of document.querySelectorAll('[data-route]'))
      section.hidden = section.dataset.route !== route;
  };
  addEventListener('hashchange', show);
  addEventListener('DOMContentLoaded', show);
</script>`;

const SECTIONS = (
  attributes = '',
): string => `<nav><a href="#/">Home</a> <a href="#/roles">Roles</a></nav>
  <section data-route="/">Home</section>
  <section data-route="/roles" hidden>${widget('/leads', attributes)}</section>`;

/** A router that puts another body in the place of this one, and keeps what was there for "back", as Turbo does. */
const BODY_ROUTER = `<script>
  const kept = new Map([['/home', null]]);
  let now = '/home';
  const go = (to, swap) => {
    kept.set(now, document.body);
    now = to;
    swap(kept.get(to) ?? new DOMParser().parseFromString(pages[to], 'text/html').body);
  };
  const replace = (to) => go(to, (body) => document.body.replaceWith(document.adoptNode(body)));
  const copy = (to) => go(to, (body) => { document.body = body.cloneNode(true); });
  const fill = (to) => { document.body.innerHTML = pages[to]; };
  const pages = {
    '/home': '<body><h1>Home</h1></body>',
    '/roles': ${JSON.stringify(widget()).replaceAll('</', '<\\/')},
  };
</script>`;

type Router = Record<'replace' | 'copy' | 'fill', (to: string) => void>;

const routerOf = ({ window }: Host): Router => ({
  replace: (to) => void window.eval(`replace(${JSON.stringify(to)})`),
  copy: (to) => void window.eval(`copy(${JSON.stringify(to)})`),
  fill: (to) => void window.eval(`fill(${JSON.stringify(to)})`),
});

const cardsIn = ({ document }: Host): number => findAll(document, 'sales-role-card').length;

describe('hosts: routers by hash', () => {
  for (const attributes of ['', 'deep-links']) {
    it(`a widget ${attributes || 'without links'} leaves the routes alone`, async () => {
      const host = await openHost({
        html: pageWith({ head: HASH_ROUTER + SCRIPT, body: SECTIONS(attributes) }),
      });
      const { window, document } = host;
      const { routes } = window as unknown as { routes: string[] };
      document.querySelector<HTMLElement>('[href="#/roles"]')!.click();
      await until('the route', () => routes.at(-1) === '/roles');
      await host.visit();
      expect(window.location.hash).to.equal('#/roles');
      document.querySelector('a')!.click();
      await until('the route', () => routes.at(-1) === '/');
      window.history.back();
      await until('the route before', () => routes.at(-1) === '/roles');
      expect(findAll(document, 'sales-role-card[open]')).to.have.length(1);
      expect(host.errors).to.deep.equal([]);
      // None of them twice: what the widget writes tells nobody.
      expect(routes).to.deep.equal(['/', '/roles', '/', '/roles']);
    });
  }
});

describe('hosts: routers that swap the body', () => {
  const openRouted = (body: string): Promise<Host> =>
    openHost({ html: pageWith({ head: BODY_ROUTER + SCRIPT, body }) });

  for (const kind of ['replace', 'copy'] as const) {
    it(`the widget goes and comes back (${kind})`, async () => {
      const host = await openRouted('<h1>Home</h1>');
      const router = routerOf(host);
      for (let times = 0; times < 3; times += 1) {
        router[kind]('/roles');
        await until('the roles', () => cardsIn(host) === 14);
        router[kind]('/home');
        expect(cardsIn(host)).to.equal(0);
      }
      router[kind]('/roles');
      await host.visit();
    });
  }

  it('what the visitor has written is there when the body comes back from the cache', async () => {
    const host = await openRouted('<h1>Home</h1>');
    const router = routerOf(host);
    router.replace('/roles');
    const form = await until('the form', () => findAll(host.document, 'sales-lead-form')[0]);
    form.scrollIntoView({ block: 'center' });
    const email = () => findAll(host.document, '#email')[0] as HTMLInputElement | undefined;
    (await until('a field', email)).value = 'anna@host.example';
    router.replace('/home');
    router.replace('/roles');
    expect(email()?.value).to.equal('anna@host.example');
    email()!.value = '';
    await host.visit();
  });

  it('the whole body written anew', async () => {
    const host = await openRouted(widget());
    const router = routerOf(host);
    for (let times = 0; times < 3; times += 1) {
      await until('the roles', () => cardsIn(host) === 14);
      router.fill('/roles');
    }
    await host.visit();
  });

  it('gone while a request is on its way: it arrives, once', async () => {
    const host = await openRouted('<h1>Home</h1>');
    const router = routerOf(host);
    router.replace('/roles');
    // The page's own sender, which takes its time.
    const { fetch } = host.window;
    let answer: (() => void) | undefined;
    host.window.fetch = async (...call) => {
      const response = await fetch(...call);
      await new Promise<void>((resolve) => (answer = resolve));
      return response;
    };
    const visiting = host.visit();
    const arrive = await until('the answer', () => answer);
    router.replace('/home');
    arrive();
    await new Promise(requestAnimationFrame);
    router.replace('/roles');
    await visiting;
  });
});
