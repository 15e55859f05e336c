// Content Security Policy, Trusted Types, sandboxes, cross-origin isolation: README, "Strict pages".
import { expect } from '@open-wc/testing';
import { openHost, pageWith, SCRIPT, scriptOfCdn, widget } from './host.js';

/** The same server under another name is another origin. */
const cdn = `http://127.0.0.1:${location.port}`;

const csp = (script: string, more = ''): Record<string, string> => ({
  'Content-Security-Policy': `default-src 'none'; script-src ${script}; connect-src 'self'; base-uri 'none'; form-action 'none'${more}`,
});

const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

/** Fails where a page's policy does not hold: then a visit says nothing. Leaves an error of its own there. */
const expectForbidden = (act: () => unknown): void => {
  expect(act).to.throw();
};

describe('hosts: Content Security Policy', () => {
  it('by nonce', async () => {
    const head = SCRIPT.replace('<script', '<script nonce="c2FsZXM"');
    const host = await openHost({ html: pageWith({ head }), headers: csp("'nonce-c2FsZXM'") });
    await host.visit();
    expectForbidden(() => new host.window.Function('return 1'));
  });

  it('by nonce, from a CDN', async () => {
    const head = scriptOfCdn('1', cdn).replace('<script', '<script nonce="c2FsZXM"');
    const host = await openHost({ html: pageWith({ head }), headers: csp("'nonce-c2FsZXM'") });
    await host.visit();
  });

  it('by nonce with strict-dynamic', async () => {
    const head = SCRIPT.replace('<script', '<script nonce="c2FsZXM"');
    const headers = csp("'nonce-c2FsZXM' 'strict-dynamic'");
    await (await openHost({ html: pageWith({ head }), headers })).visit();
  });

  it('by hash with strict-dynamic', async () => {
    // What a script adds is trusted, and what that loads; what it imports itself would not be.
    const loader =
      "document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/dist/sales-roles.js' }))";
    const head = `<script>${loader}</script>`;
    const headers = csp(`'${await hashOf(loader)}' 'strict-dynamic'`);
    await (await openHost({ html: pageWith({ head }), headers })).visit();
  });

  it('by host', async () => {
    const html = pageWith({ head: scriptOfCdn('1', cdn) });
    await (await openHost({ html, headers: csp(`${cdn}/hosts/cdn/`) })).visit();
  });
});

describe('hosts: Trusted Types', () => {
  const policies: Record<string, string> = {
    'any name': '',
    'the name of lit allowed': 'trusted-types lit-html',
    'another name allowed': 'trusted-types other',
    none: "trusted-types 'none'",
  };
  for (const [what, names] of Object.entries(policies)) {
    it(what, async () => {
      const headers = csp("'self'", `; require-trusted-types-for 'script'; ${names}`);
      const host = await openHost({ html: pageWith(), headers });
      await host.visit();
      if (!('trustedTypes' in host.window)) return;
      expectForbidden(() => (host.document.createElement('p').innerHTML = '<b>'));
    });
  }

  it('the name of lit taken', async () => {
    const taken = `<script nonce="host">window.trustedTypes?.createPolicy('lit-html', {});</script>`;
    const headers = csp("'self'", "; require-trusted-types-for 'script'; trusted-types lit-html");
    await (await openHost({ html: pageWith({ head: taken + SCRIPT }), headers })).visit();
  });
});

describe('hosts: sandboxes', () => {
  const html = pageWith({ head: scriptOfCdn(), body: widget('/hosts/leads') });

  it('by Content Security Policy', async () => {
    const headers = { 'Content-Security-Policy': 'sandbox allow-scripts' };
    await (await openHost({ html, headers })).visit();
  });

  it('a frame that may run scripts', async () => {
    await (await openHost({ html, sandbox: 'allow-scripts' })).visit();
  });

  it('a frame that may run scripts and send forms, and a lead as a form', async () => {
    const page = pageWith({
      head: scriptOfCdn(),
      body: widget('/hosts/leads', 'encoding="form" cookies="choice"'),
    });
    await (await openHost({ html: page, sandbox: 'allow-scripts allow-forms' })).visit();
  });
});

describe('hosts: storage', () => {
  it('that throws, each access', async () => {
    const head = `<script>
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
        Object.defineProperty(window, name, { get() { throw new DOMException(name, 'SecurityError'); } });
      }
      for (const [owner, name] of [[Document, 'cookie'], [Navigator, 'locks'], [Navigator, 'storage']]) {
        Object.defineProperty(owner.prototype, name, { get() { throw new DOMException(name, 'SecurityError'); } });
      }
    </script>${SCRIPT}`;
    const host = await openHost({
      html: pageWith({ head, body: widget('/leads', 'cookies="choice"') }),
    });
    await host.visit();
    expectForbidden(() => host.window.localStorage);
  });
});

describe('hosts: cross-origin isolation', () => {
  const headers = {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };

  it('require-corp, the script from a CDN', async () => {
    const host = await openHost({ html: pageWith({ head: scriptOfCdn('1', cdn) }), headers });
    const lead = await host.visit();
    expect(lead.page).to.contain(location.origin);
  });
});
