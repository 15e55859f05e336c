import { expect } from '@open-wc/testing';
import { pageUrl } from '../src/url.js';

const PAGE = 'https://host.example/shop/page.html?a=1#part';

describe('pageUrl', () => {
  it('lets http and https through', () => {
    expect(pageUrl('http://a.example/x')?.href).to.equal('http://a.example/x');
    expect(pageUrl('HTTPS://a.example/x')?.href).to.equal('https://a.example/x');
  });

  it('resolves a relative URL against the base', () => {
    expect(pageUrl('roles.json', PAGE)?.href).to.equal('https://host.example/shop/roles.json');
    expect(pageUrl('/policy', PAGE)?.href).to.equal('https://host.example/policy');
    expect(pageUrl('?b=2', PAGE)?.href).to.equal('https://host.example/shop/page.html?b=2');
    expect(pageUrl('//cdn.example/x', new URL(PAGE))?.href).to.equal('https://cdn.example/x');
  });

  for (const text of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://host.example/5d5a',
    'file:///etc/passwd',
    'ftp://host.example/',
    'mailto:a@b.example',
    'vbscript:x',
    'about:blank',
    'http://',
    'http://host:port/',
    '',
    ' \n',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(pageUrl(text, PAGE)?.href).to.equal(undefined);
    });
  }

  it('refuses a relative URL where there is no base to resolve it against', () => {
    expect(pageUrl('x', 'data:text/html,')?.href).to.equal(undefined);
  });

  it('starts from the address of the page, which a <base> does not bend', () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/deep/';
    document.head.append(base);
    try {
      expect(document.baseURI).to.equal(base.href);
      expect(pageUrl('leads')?.href).to.equal(new URL('leads', location.href).href);
    } finally {
      base.remove();
    }
  });

  it('starts from the embedding page in a srcdoc frame, which has no address', async () => {
    const frame = document.createElement('iframe');
    const module = new URL('../src/url.ts', import.meta.url).href;
    frame.srcdoc = `<script type="module">
      import { pageUrl } from '${module}';
      parent.postMessage({ resolved: pageUrl('leads')?.href }, '*');
    </script>`;
    const message = new Promise<MessageEvent<{ resolved?: string }>>((resolve) => {
      window.addEventListener('message', (event: MessageEvent<{ resolved?: string }>) => {
        if (event.source === frame.contentWindow) resolve(event);
      });
    });
    document.body.append(frame);
    try {
      expect((await message).data.resolved).to.equal(new URL('leads', location.href).href);
    } finally {
      frame.remove();
    }
  });
});
