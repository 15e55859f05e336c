import { expect } from '@open-wc/testing';
import { until } from '../helpers/until.js';
import { type Host, openHost, pageWith, SCRIPT, storedLeads, widget } from './host.js';
import { findAll, visit } from './visit.js';

const open = (body: string, head = ''): Promise<Host> =>
  openHost({ html: pageWith({ head: head + SCRIPT, body }) });

/** Waits until the widget of the page has been upgraded, shown or not. */
const upgraded = (host: Host): Promise<HTMLElement> =>
  until('the roles', () => {
    const [element] = findAll(host.document, 'sales-roles');
    return element && findAll(element, 'sales-role-card').length === 14 && element;
  });

/** Lets the page do what it does by itself: frames, and what observers say in them. */
const pass = async (frames = 3): Promise<void> => {
  for (let left = frames; left; left -= 1) await new Promise(requestAnimationFrame);
};

const BOOTSTRAP =
  '<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css">' +
  '<script src="/hosts/node_modules/bootstrap/dist/js/bootstrap.bundle.min.js"></script>';

describe('hosts: hidden, then shown', () => {
  const WAYS: Record<string, [body: string, show: (document: Document) => void, head?: string]> = {
    'display: none': [
      `<div id="box" style="display: none">${widget()}</div>`,
      (document) => (document.getElementById('box')!.style.display = ''),
    ],
    'the attribute hidden': [
      widget('/leads', 'hidden'),
      (document) => (document.querySelector('sales-roles')!.hidden = false),
    ],
    'hidden="until-found"': [
      `<div id="box" hidden="until-found">${widget()}</div>`,
      (document) => document.getElementById('box')!.removeAttribute('hidden'),
    ],
    'a closed <details>': [
      `<details><summary>Open</summary>${widget()}</details>`,
      (document) => document.querySelector('summary')!.click(),
    ],
    'a closed <dialog>': [
      `<dialog>${widget()}</dialog>`,
      (document) => document.querySelector('dialog')!.showModal(),
    ],
    'a tab of Bootstrap': [
      `<ul class="nav nav-tabs"><li><button class="nav-link active" data-bs-toggle="tab"
        data-bs-target="#one">One</button></li><li><button class="nav-link" data-bs-toggle="tab"
        data-bs-target="#two">Two</button></li></ul><div class="tab-content">
        <div class="tab-pane active" id="one">One</div><div class="tab-pane" id="two">${widget()}</div></div>`,
      (document) => document.querySelector<HTMLElement>('[data-bs-target="#two"]')!.click(),
      BOOTSTRAP,
    ],
  };

  for (const [name, [body, show, head]] of Object.entries(WAYS)) {
    it(name, async () => {
      const host = await open(body, head);
      const element = await upgraded(host);
      await pass();
      expect(element.checkVisibility(), 'shown at first').to.equal(false);
      show(host.document);
      await until('it to be shown', () => element.checkVisibility());
      await host.visit();
    });
  }
});

describe('hosts: moved about', () => {
  const PLACES = `<main id="one">${widget()}</main><aside id="two"></aside>`;

  it('moved to another place, with what the visitor has done', async () => {
    const host = await open(PLACES);
    const element = await upgraded(host);
    const [first] = findAll(element, 'sales-role-card');
    findAll(first!, '[aria-pressed]')[0]!.click();
    const chip = () => findAll(element, '[part~=chip]').length;
    await until('the chosen role', () => chip() === 1);
    for (const id of ['two', 'one', 'two']) {
      host.document.getElementById(id)!.append(element);
      await pass(1);
    }
    expect(chip()).to.equal(1);
    const { roles } = await host.visit();
    expect(roles).to.have.length(1);
  });

  it('removed before the script has come, and put back after it', async () => {
    const host = await openHost({ html: pageWith({ head: '', body: PLACES }) });
    const element = host.document.querySelector('sales-roles')!;
    element.remove();
    const script = host.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/dist/sales-roles.js' });
    host.document.head.append(script);
    await until('the script', () => host.window.customElements.get('sales-roles'));
    host.document.getElementById('two')!.append(element);
    await host.visit();
  });

  it('removed at once, and put back while its parts are on their way', async () => {
    const host = await open(PLACES);
    const element = await until('it', () => host.document.querySelector('sales-roles'));
    for (let times = 0; times < 5; times += 1) {
      element.remove();
      await pass(1);
      host.document.getElementById('one')!.append(element);
      await pass(1);
    }
    await host.visit();
  });

  it('removed with a request half written, and put back', async () => {
    const host = await open(PLACES);
    const element = await upgraded(host);
    const form = await until('the form', () => findAll(element, 'sales-lead-form')[0]);
    form.scrollIntoView({ block: 'center' });
    const company = await until('a field', () => findAll(form, '#email')[0]);
    (company as HTMLInputElement).value = 'anna@host.example';
    element.remove();
    await pass(10);
    host.document.getElementById('two')!.append(element);
    await pass();
    expect((findAll(element, '#email')[0] as HTMLInputElement).value).to.equal('anna@host.example');
    (company as HTMLInputElement).value = '';
    await host.visit();
  });

  it('cloned: both work, each by itself', async () => {
    const host = await open(PLACES);
    const element = await upgraded(host);
    const clone = element.cloneNode(true) as HTMLElement;
    clone.id = 'clone';
    host.document.getElementById('two')!.append(clone);
    await host.visit({ within: '#clone' });
    await host.visit({ within: '#one sales-roles' });
  });

  it('in a <template>, cloned from there', async () => {
    const host = await open(`<template>${widget()}</template><main></main>`);
    const { content } = host.document.querySelector('template')!;
    host.document.querySelector('main')!.append(content.cloneNode(true));
    await host.visit();
  });

  it('brought from another document', async () => {
    const host = await open('<main></main>');
    const other = host.document.implementation.createHTMLDocument();
    other.body.innerHTML = widget();
    host.document.querySelector('main')!.append(other.body.firstElementChild!);
    await host.visit();
  });

  it('in another shadow root, open', async () => {
    const host = await open('<div id="outer"></div>');
    const root = host.document.getElementById('outer')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>* { color: inherit }</style><section>${widget()}</section>`;
    await host.visit();
  });

  it('in another shadow root, closed', async () => {
    const host = await open('<div id="outer"></div>');
    // eslint-disable-next-line wc/no-closed-shadow-root -- other people's pages have them
    const root = host.document.getElementById('outer')!.attachShadow({ mode: 'closed' });
    root.innerHTML = widget();
    // Nobody but who has the root finds anything in it.
    const name = `Анна ${crypto.randomUUID()}`;
    const request = { name, message: 'Out of sight', cards: 14, within: 'sales-roles' };
    await visit(root as unknown as Document, request);
    expect(await storedLeads(name)).to.have.length(1);
    expect(host.errors).to.deep.equal([]);
  });
});
