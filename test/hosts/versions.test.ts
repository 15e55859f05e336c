// Two versions of our script on one page, and tags that somebody else has taken.
import { expect } from '@open-wc/testing';
import { type Host, openHost, pageWith, SCRIPT, scriptOfCdn, widget } from './host.js';
import { findAll } from './visit.js';

describe('hosts: versions', () => {
  it('a second version leaves the page to the first', async () => {
    const head = scriptOfCdn('1.0.0') + scriptOfCdn('unfit');
    const body = `${widget()}${widget().replace('<sales-roles', '$& id="second"')}`;
    const host = await openHost({ html: pageWith({ head, body }) });
    await host.visit();
    await host.visit({ within: '#second' });
    expect(findAll(host.document, 'sales-lead-form').length).to.equal(2);
  });

  it('also in an owner’s own layout', async () => {
    const head = scriptOfCdn('1.0.0') + scriptOfCdn('unfit');
    const parts =
      '<sales-role-hierarchy></sales-role-hierarchy><sales-lead-form></sales-lead-form>';
    const body = widget().replace('</', `${parts}</`);
    await (await openHost({ html: pageWith({ head, body }) })).visit();
  });

  it('a second address of the same file', async () => {
    const head = SCRIPT + SCRIPT.replace('.js"', '.js?v=2"');
    await (await openHost({ html: pageWith({ head }) })).visit();
  });
});

/** Another product's element, and what the console is told. */
const taking = (tag: string): string => `<script>
  window.warnings = [];
  console.warn = (...values) => warnings.push(values.join(' '));
  customElements.define('${tag}', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).textContent = 'theirs'; }
  });
</script>`;

const warningsOf = ({ window }: Host): unknown =>
  (window as unknown as { warnings: unknown }).warnings;

describe('hosts: tags that another product has taken', () => {
  it('the card: the form works, and the owner is told', async () => {
    const host = await openHost({ html: pageWith({ head: taking('sales-role-card') + SCRIPT }) });
    await host.visit({ cards: 0 });
    expect(warningsOf(host)).to.deep.equal([
      'sales-roles: <sales-role-card> is taken by another script',
    ]);
  });

  it('the widget: it is theirs, our form works beside it, and the owner is told', async () => {
    const parts = widget().replaceAll('sales-roles', 'sales-lead-form');
    const body = `<sales-roles></sales-roles><main>${parts}</main>`;
    const host = await openHost({
      html: pageWith({ head: taking('sales-roles') + SCRIPT, body }),
    });
    await host.visit({ within: 'main', cards: 0 });
    const [theirs] = findAll(host.document, 'sales-roles');
    expect(theirs?.shadowRoot?.textContent).to.equal('theirs');
    expect(warningsOf(host)).to.deep.equal([
      'sales-roles: <sales-roles> is taken by another script',
    ]);
  });
});
