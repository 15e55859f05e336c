import { expect } from '@open-wc/testing';
import { mooTools, prototypeJs } from '../helpers/old-libraries.js';
import { until } from '../helpers/until.js';
import { type Host, openHost, pageWith, SCRIPT, widget } from './host.js';
import { findAll } from './visit.js';

/** A classic script of a package, as pages load it. */
const script = (path: string): string => `<script src="/hosts/node_modules/${path}"></script>`;
const sheet = (path: string): string => `<link rel="stylesheet" href="/node_modules/${path}">`;

const open = (head: string, body = widget()): Promise<Host> =>
  openHost({ html: pageWith({ head: head + SCRIPT, body }) });

const BOOTSTRAP_3 =
  sheet('bootstrap3/dist/css/bootstrap.min.css') +
  script('jquery/dist/jquery.min.js') +
  script('bootstrap3/dist/js/bootstrap.min.js');
const BOOTSTRAP_5 =
  sheet('bootstrap/dist/css/bootstrap.min.css') +
  script('bootstrap/dist/js/bootstrap.bundle.min.js');

/** A library, and what is true where it has done to the page what it does. */
const LIBRARIES: Record<string, [head: string, isThere: string]> = {
  'Prototype.js 1.7.3': [
    script('prototype-js-core/prototype.js'),
    `Prototype.Version === '1.7.3' && 'pluck' in []`,
  ],
  'Prototype.js 1.6, emulated': [`<script>${prototypeJs}</script>`, `'toJSON' in []`],
  'MooTools 1.5.1': [
    script('mootools-core-dist/dist/mootools-core.min.js'),
    `MooTools.version === '1.5.1' && 'periodical' in Function.prototype`,
  ],
  'MooTools 1.5.1, compatible with 1.2': [
    script('mootools-core-dist/dist/mootools-core-compat.min.js'),
    `MooTools.version === '1.5.1' && Hash && $each`,
  ],
  'MooTools 1.2, emulated': [`<script>${mooTools}</script>`, `'contains' in []`],
  'jQuery 3 with Bootstrap 3': [
    BOOTSTRAP_3,
    `jQuery.fn.jquery.startsWith('3.') && jQuery.fn.modal.Constructor.VERSION === '3.4.1'`,
  ],
  'Bootstrap 5': [BOOTSTRAP_5, `bootstrap.Modal.VERSION.startsWith('5.')`],
};

describe('hosts: libraries', () => {
  for (const [name, [head, isThere]] of Object.entries(LIBRARIES)) {
    it(name, async () => {
      const host = await open(head);
      expect(Boolean(host.window.eval(isThere)), 'the library is there').to.equal(true);
      await host.visit();
    });
  }

  for (const name of ['MooTools 1.5.1', 'Prototype.js 1.7.3']) {
    it(`${name}, and embed.js`, async () => {
      const [head] = LIBRARIES[name]!;
      const body = `<script src="/dist/embed.js" data-sales-roles data-endpoint="/leads" data-controller="Acme LLC"
        data-policy-url="/privacy" data-consent-url="/consent"></script>`;
      const host = await openHost({ html: pageWith({ head, body }) });
      await host.visit();
    });
  }

  describe('a modal that keeps the focus', () => {
    const modal = (inside: string, outside = ''): string => `${outside}
      <div class="modal" id="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content">
        <div class="modal-body"><button type="button" id="close">Close</button>${inside}</div>
      </div></div></div>`;

    const KINDS: Record<string, [head: string, show: string, isOpen: string]> = {
      'Bootstrap 3': [BOOTSTRAP_3, `jQuery('#modal').modal('show')`, '#modal.in'],
      'Bootstrap 5': [
        BOOTSTRAP_5,
        `bootstrap.Modal.getOrCreateInstance('#modal').show()`,
        '#modal.show',
      ],
    };

    for (const [name, [head, show, isOpen]] of Object.entries(KINDS)) {
      const shown = async (body: string): Promise<Host> => {
        const host = await open(head, `${body}<script>onload = () => { ${show}; };</script>`);
        await until('the modal', () => host.document.querySelector(isOpen));
        return host;
      };

      it(`${name}: the widget inside keeps the focus that it is given`, async () => {
        const host = await shown(modal(widget()));
        const form = await until('the form', () => findAll(host.document, 'sales-lead-form')[0]);
        form.scrollIntoView({ block: 'center' });
        const input = await until('a field', () => findAll(form, '#name')[0]);
        input.focus();
        await new Promise(requestAnimationFrame);
        expect(form.shadowRoot?.activeElement?.id).to.equal('name');
        await host.visit();
      });

      it(`${name}: a form behind it gives way, and works when it is closed`, async () => {
        const host = await shown(modal('', widget()));
        const form = await until('the form', () => findAll(host.document, 'sales-lead-form')[0]);
        form.scrollIntoView({ block: 'center' });
        const input = await until('a field', () => findAll(form, '#name')[0]);
        let focused = 0;
        input.addEventListener('focus', () => (focused += 1));
        input.focus();
        // Were the two to take it from each other, they would do so for ever.
        for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
        expect(focused).to.be.at.most(1);
        expect(Boolean(host.document.activeElement?.closest('#modal'))).to.equal(true);
        await host.visit();
      });
    }
  });
});
