// What a page is: its type, encoding, base and mode, and when our script comes to it.
import { expect } from '@open-wc/testing';
import { findAll } from './visit.js';
import { openHost, pageWith, SCRIPT, widget } from './host.js';

describe('hosts: documents', () => {
  it('XHTML', async () => {
    // Chromium and WebKit run no module of an XML page's own: `import()` in a classic script they do.
    const page = pageWith({ head: `<script>import('/dist/sales-roles.js')</script>` })
      .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace('<meta charset="utf-8">', '');
    const host = await openHost({ html: page, type: 'application/xhtml+xml' });
    await host.visit();
    expect(host.document.contentType).to.equal('application/xhtml+xml');
  });

  it('windows-1251', async () => {
    const body = `<h1>Наш отдел</h1>${widget('/leads', 'fields="name* phone message"')}`;
    const html = pageWith({ body: body.replace('Acme LLC', 'ООО «Опора»') });
    const host = await openHost({ html, type: 'text/html; charset=windows-1251' });
    const { consent } = await host.visit();
    expect(host.document.characterSet).to.equal('windows-1251');
    expect(consent.piiController).to.equal('ООО «Опора»');
    const titles = findAll(host.document, '[part~=title]').map((one) => one.textContent.trim());
    expect(titles).to.include('Лидер продаж');
  });

  it('quirks mode', async () => {
    const html = `<html><head>${SCRIPT}</head><body><p><table><tr><td>${widget()}</table></body></html>`;
    const host = await openHost({ html });
    await host.visit();
    expect(host.document.compatMode).to.equal('BackCompat');
  });

  it('a base of another site', async () => {
    const head = `${SCRIPT.replace('/dist', `${location.origin}/dist`)}<base href="https://elsewhere.invalid/a/b/" target="_blank">`;
    const body = widget('../../../leads').replace('policy-url="/', 'policy-url="../');
    const { consent } = await (await openHost({ html: pageWith({ head, body }) })).visit();
    expect(consent.privacyNotice).to.equal(`${location.origin}/test/hosts/privacy`);
    expect(consent.consentDocument).to.equal(`${location.origin}/consent`);
  });

  it('a script that comes long after the page', async () => {
    const host = await openHost({ html: pageWith({ head: '' }) });
    const { document } = host;
    document.body.insertAdjacentHTML(
      'beforeend',
      widget().replace('<sales-roles', '$& id="added"'),
    );
    const script = Object.assign(document.createElement('script'), { type: 'module' });
    script.src = '/dist/sales-roles.js';
    document.body.append(script);
    await host.visit();
    await host.visit({ within: '#added' });
  });

  it('an async script, in the middle of parsing', async () => {
    const head = SCRIPT.replace('module"', 'module" async');
    const body = `${widget()}${'<p>…</p>'.repeat(20_000)}`;
    await (await openHost({ html: pageWith({ head, body }) })).visit();
  });

  it('the script twice, and once more', async () => {
    const again = `${SCRIPT}<script>import('/dist/sales-roles.js')</script>`;
    const host = await openHost({ html: pageWith({ head: SCRIPT + again }) });
    const last = host.document.createElement('script');
    Object.assign(last, { type: 'module', src: '/dist/sales-roles.js' });
    host.document.head.append(last);
    await new Promise((resolve) => (last.onload = resolve));
    await host.visit();
    expect(findAll(host.document, 'sales-lead-form').length).to.equal(1);
  });
});
