import { expect } from '@open-wc/testing';
import type { Checked, Page } from '../../src/debug/types.js';
import { agreed, complaintsOf, findingsOf, NOTHING } from './sample-page.js';

/** Expects one complaint that has all the words, and nothing else to complain about. */
const expectOnly = (complaints: string[], ...words: string[]) => {
  expect(complaints).to.have.length(1);
  for (const word of words) expect(complaints[0]).to.contain(word);
};

describe('inspect', () => {
  it('has nothing to complain about where all is in order', () => {
    expect(complaintsOf({})).to.deep.equal([]);
  });

  it('says to each problem and each advice what to do, and tells problems first', () => {
    const resources = ['https://mc.yandex.ru/metrika/tag.js', 'https://fonts.example/a.woff2'];
    const findings = findingsOf({ resources, location: 'http://shop.example/' }, { endpoint: '' });
    const ranks = findings.map(({ level }) => ['problem', 'advice', 'fact'].indexOf(level));
    expect(new Set(ranks).size).to.equal(3);
    expect([...ranks].sort()).to.deep.equal(ranks);
    for (const { level, advice } of findings)
      if (level !== 'fact') expect(advice).to.be.a('string');
  });
});

describe('inspect: endpoints', () => {
  const cases: [string, Partial<Page>, Partial<Checked>, ...string[]][] = [
    ['a missing endpoint', {}, { endpoint: undefined }, 'advice endpoint', 'missing'],
    ['an endpoint of spaces', {}, { endpoint: ' ' }, 'advice endpoint', 'missing'],
    ['no web address', {}, { endpoint: 'mailto:a@b.example' }, 'problem endpoint', 'no http(s)'],
    ['plain http', {}, { endpoint: 'http://shop.example/leads' }, 'problem endpoint', 'plain http'],
    ['another host', {}, { endpoint: 'https://crm.example/in' }, 'advice endpoint', 'another host'],
    ['a host beside', {}, { endpoint: 'https://api.shop.example/' }, 'advice endpoint: api.shop'],
    ['this machine', {}, { endpoint: 'http://localhost:4173/leads' }, 'problem', 'this machine'],
    ['a missing way back', {}, { withdrawUrl: undefined }, 'advice withdraw-url', 'missing'],
    ['a way back in clear', {}, { withdrawUrl: 'http://shop.example/x' }, 'problem withdraw-url'],
    [
      'a page on plain http',
      { location: 'http://shop.example/', resources: ['http://shop.example/'] },
      { endpoint: 'https://shop.example/leads', withdrawUrl: 'https://shop.example/w' },
      'problem this page',
      'plain http',
    ],
  ];
  for (const [what, page, settings, ...words] of cases) {
    it(`tells of ${what}`, () => expectOnly(complaintsOf(page, settings), ...words));
  }

  it('tells of both, plain http and another host', () => {
    const complaints = complaintsOf({}, { endpoint: 'http://crm.example/in' });
    expect(complaints).to.have.length(2);
    expect(complaints[0]).to.contain('problem endpoint').and.contain('plain http');
    expect(complaints[1]).to.contain('advice endpoint').and.contain('another host');
  });

  for (const host of ['localhost:4173', '127.0.0.1:8000', '[::1]:8000', 'shop.localhost']) {
    it(`takes http://${host} for the owner's own machine`, () => {
      const location = `http://${host}/`;
      expect(complaintsOf({ location, resources: [location] })).to.deep.equal([]);
    });
  }
});

describe('inspect: documents', () => {
  it('tells which are missing', () => {
    expectOnly(complaintsOf({}, { policyUrl: undefined }), 'problem policy-url: missing');
    expectOnly(complaintsOf({}, { consentUrl: '' }), 'problem consent-url: missing');
    expectOnly(complaintsOf({}, { controller: undefined }), 'advice controller: missing');
  });

  it('tells which are no web addresses', () => {
    expectOnly(
      complaintsOf({}, { policyUrl: 'javascript:alert(1)' }),
      'problem policy-url',
      'no http(s) address',
    );
    expectOnly(complaintsOf({}, { policyUrl: 'http://shop.example/p' }), 'advice', 'plain http');
  });

  it('tells that the policy and the consent are one document', () => {
    const same = 'https://shop.example/privacy#consent';
    expectOnly(
      complaintsOf({}, { policyUrl: '/privacy', consentUrl: same }),
      'problem policy-url and consent-url: the same document',
    );
    expect(complaintsOf({}, { consentUrl: '/privacy?part=consent' })).to.deep.equal([]);
  });

  it('wants a document for each further purpose, and each its own', () => {
    const wording = (purpose: string, document?: string) => ({ purpose, text: '…', document });
    const withPurposes = (...wordings: ReturnType<typeof wording>[]) =>
      complaintsOf({}, { wordings });
    expectOnly(withPurposes(wording('newsletter')), 'advice document of newsletter: missing');
    expectOnly(
      withPurposes(wording('newsletter', '/more'), wording('partners', '/more')),
      'problem document of newsletter and document of partners: the same document',
    );
    expectOnly(withPurposes(wording('newsletter', '/consent')), 'consent-url and document of');
    expect(
      withPurposes(wording('request'), wording('newsletter', '/n'), wording('partners', '/p')),
    ).to.deep.equal([]);
  });
});

describe('inspect: hosts', () => {
  const hostsOf = (page: Partial<Page>, settings?: Partial<Checked>) =>
    findingsOf(page, settings).filter(({ about }) => about.startsWith('host '));

  it('counts the requests to each, and says whose it is', () => {
    const found = hostsOf(
      {
        resources: [
          ...['https://shop.example/roles', 'https://shop.example/a.css'],
          'https://cdn.example/sales-roles/sales-roles.js',
          'https://crm.example/in',
          'https://static.example/roles.json',
          'data:image/gif,x',
        ],
      },
      { endpoint: 'https://crm.example/in', named: ['https://static.example/roles.json'] },
    );
    expect(
      found.map(({ level, about, found, requests }) => [level, about, found, requests]),
    ).to.deep.equal([
      ['fact', 'host shop.example', 'the page’s own site', 2],
      ['fact', 'host cdn.example', 'the host of our script', 1],
      ['fact', 'host crm.example', 'your endpoint', 1],
      ['fact', 'host static.example', 'an address that you named', 1],
    ]);
  });

  it('tells of one that the owner has not named', () => {
    const page = { resources: ['https://fonts.example/a.woff2'] };
    expectOnly(complaintsOf(page), 'advice host fonts.example: not named by you');
  });

  it('tells of one that is only named in the page', () => {
    const page = { embedded: ['https://video.example/player'] };
    expectOnly(complaintsOf(page), 'video.example', 'not seen to be contacted yet');
  });

  const trackers = {
    'https://mc.yandex.ru/metrika/tag.js': ['Yandex Metrica', 'analytics'],
    'https://region1.google-analytics.com/g/collect': ['Google Analytics', 'analytics'],
    'https://connect.facebook.net/en_US/fbevents.js': ['Meta', 'marketing'],
    'https://vk.com/rtrg': ['VK', 'marketing'],
    'https://www.google.com/pagead/1p': ['Google Ads', 'marketing'],
    'https://www.googletagmanager.com/gtag/js': ['Google tag', 'marketing'],
  } as const;
  for (const [url, [name, category]] of Object.entries(trackers)) {
    it(`knows ${name}, before and after a consent`, () => {
      expectOnly(complaintsOf({ resources: [url] }), 'problem', name, 'is not granted');
      expectOnly(complaintsOf({ embedded: [url] }), 'problem', name, 'is not granted');
      const consent = agreed(category);
      expect(complaintsOf({ resources: [url], consent })).to.deep.equal([]);
    });
  }

  it('takes nothing else for a tracker', () => {
    const resources = [
      'https://notfacebook.com/x.js',
      'https://www.google.com/recaptcha/api.js',
      'https://www.google.com/adsense-guide',
      'https://mc.yandex.ru.evil.example/x.js',
    ];
    for (const complaint of complaintsOf({ resources })) expect(complaint).to.contain('not named');
  });

  it('takes the consent to one thing for no consent to another', () => {
    const resources = ['https://mc.yandex.ru/metrika/tag.js'];
    expectOnly(complaintsOf({ resources, consent: agreed('marketing') }), 'though analytics');
  });
});

describe('inspect: what is stored', () => {
  const about = (kind: string, page: Partial<Page>) =>
    findingsOf(page).filter((finding) => finding.about === kind);

  it('lists the names in each place', () => {
    const stored = {
      cookies: ['PHPSESSID', 'lang'],
      localStorage: ['theme'],
      sessionStorage: ['cart'],
      databases: ['search'],
      caches: ['v1'],
    };
    for (const [kind, found] of [
      ['cookies', 'PHPSESSID, lang'],
      ['localStorage', 'theme'],
      ['sessionStorage', 'cart'],
      ['IndexedDB', 'search'],
      ['Cache Storage', 'v1'],
    ] as const) {
      expect(about(kind, { stored }).map((finding) => finding.found)).to.deep.equal([found]);
    }
    expect(complaintsOf({ stored })).to.deep.equal([]);
  });

  it('says that HttpOnly cookies cannot be seen, whatever else is there', () => {
    for (const cookies of [undefined, [], ['lang'], ['_ga']]) {
      const advice = about('cookies', { stored: { ...NOTHING, cookies } }).map((one) => one.advice);
      expect(advice.join()).to.contain('HttpOnly');
    }
  });

  it('says what cannot be read', () => {
    const stored = { ...NOTHING, databases: undefined };
    expect(about('IndexedDB', { stored })[0]?.found).to.contain('cannot be read');
  });

  it('says what ours is for', () => {
    const stored = {
      ...NOTHING,
      localStorage: ['sales-roles:consent', 'sales-roles:receipts', 'sales-roles:draft'],
      databases: ['sales-roles', 'sales-roles/waiting'],
    };
    const found = [...about('localStorage', { stored }), ...about('IndexedDB', { stored })];
    expect(found).to.have.length(5);
    for (const finding of found) expect(finding.found).to.contain(': ours: ');
    expect(complaintsOf({ stored })).to.deep.equal([]);
  });

  it('tells of what trackers keep before a consent', () => {
    const stored = { ...NOTHING, cookies: ['_ym_uid', '_ym_d', '_fbp'], localStorage: ['_ym_x'] };
    const complaints = complaintsOf({ stored, consent: agreed('marketing') });
    expect(complaints).to.have.length(2);
    expect(complaints[0]).to.contain('problem cookies: _ym_d, _ym_uid: of Yandex Metrica');
    expect(complaints[1]).to.contain('problem localStorage: _ym_x');
    expect(complaintsOf({ stored, consent: agreed('marketing', 'analytics') })).to.deep.equal([]);
  });

  it('cuts long names', () => {
    const stored = { ...NOTHING, localStorage: ['x'.repeat(200)] };
    expect(about('localStorage', { stored })[0]?.found).to.have.length(61);
  });

  it('tells of a service worker', () => {
    const found = about('service worker', { serviceWorker: 'https://shop.example/sw.js' });
    expect(found[0]?.found).to.equal('https://shop.example/sw.js');
    expect(about('service worker', {})).to.deep.equal([]);
  });
});

describe('inspect: who asks for a choice', () => {
  const tracked = { resources: ['https://mc.yandex.ru/metrika/tag.js'] };

  for (const cookies of ['notice', 'off'] as const) {
    it(`${cookies}: is not enough where something needs a consent`, () => {
      const settings = { cookies, integrations: 'yandex-metrica=1' };
      expectOnly(complaintsOf({}, settings), `problem cookies="${cookies}"`, 'yandex-metrica=1');
      const words = complaintsOf(tracked, { cookies }).join('\n');
      expect(words).to.contain(`problem cookies="${cookies}"`).and.contain('measure or advertise');
      const stored = { ...NOTHING, cookies: ['_ga'] };
      expect(complaintsOf({ stored }, { cookies }).join('\n')).to.contain('cookies="');
    });

    it(`${cookies}: is enough where nothing does, or another manager asks`, () => {
      expect(complaintsOf({}, { cookies, integrations: ' ' })).to.deep.equal([]);
      const consent = { ...agreed('analytics'), manager: 'klaro' };
      expect(complaintsOf({ ...tracked, consent }, { cookies })).to.deep.equal([]);
    });
  }

  it('choice: asks', () => {
    expect(complaintsOf({}, { integrations: 'google-consent-mode' })).to.deep.equal([]);
  });

  it('tells the choice and Global Privacy Control as they are now', () => {
    const consent = { ...agreed('analytics'), manager: 'klaro' };
    const facts = findingsOf({ consent, globalPrivacyControl: true });
    const found = (about: string) => facts.find((fact) => fact.about === about)?.found;
    expect(found('choice on cookies')).to.contain('analytics granted, marketing undecided');
    expect(found('choice on cookies')).to.contain('asked by klaro; chosen 2026-11-23');
    expect(found('Global Privacy Control')).to.contain('on: marketing counts as refused');
    const before = findingsOf({}).find(({ about }) => about === 'choice on cookies');
    expect(before?.found).to.contain('no choice made');
  });
});
