import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CatalogueError, prerender } from 'sales-roles/prerender';
import { en } from '../../src/catalogue/content/en.js';
import { ru } from '../../src/catalogue/content/ru.js';
import { inProject, read } from '../repo/project.js';

const FORM = {
  endpoint: '/leads',
  controller: 'Acme & Sons "LLC"',
  'policy-url': '/privacy',
  'consent-url': 'https://acme.example/consent',
};

const HOSTILE = `</script></template><img src=x onerror=alert(1)> <!-- --> "'&amp; \u2028 $& $1`;

const own = (title: string) => ({
  version: 1,
  title,
  intro: title,
  roles: [
    {
      id: title,
      title,
      level: 1,
      summary: title,
      tags: [title],
      sections: [{ title, items: [title] }],
    },
  ],
});

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
};

const decode = (html: string): string =>
  html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '');

/** What can be read, without tags, styles and scripts. */
const textOf = (html: string): string =>
  decode(
    html
      .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
      .replace(/<!--.*?-->/gs, '')
      .replace(/<[^>]*>/g, '\n'),
  );

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('prerender', () => {
  for (const [lang, catalogue] of Object.entries({ ru, en })) {
    test(`has everything of the built-in roles in it: ${lang}`, async () => {
      const html = await prerender({ attributes: { lang, ...FORM } });
      const text = textOf(html);
      assert.ok(text.includes(catalogue.title ?? '?'));
      for (const { title, summary = '?' } of catalogue.roles) {
        assert.ok(text.includes(title), title);
        assert.ok(text.includes(summary), summary);
      }
      assert.ok(text.includes(lang === 'ru' ? 'Подбор' : 'Hiring'));
      assert.equal(count(html, '<template '), count(html, '</template>'));
      // Of the widget, its hierarchy, its cards and its form.
      assert.equal(count(html, 'shadowrootmode="open"'), 1 + 1 + 14 + 1);
    });
  }

  test('begins a page with the title of the widget, where the owner says no level', async () => {
    for (const light of [false, true]) {
      const page = await prerender({ page: true, light });
      assert.match(page, /<h1\b[^>]*>(?:<!--[^>]*-->)*Roles in sales/);
      assert.equal(count(page, '<h1'), 1);
      const below = await prerender({ page: true, light, attributes: { 'heading-level': '3' } });
      assert.equal(count(below, '<h1') + count(below, '<h2'), 0);
      assert.equal(count(await prerender({ light }), '<h1'), 0);
    }
  });

  test('has nothing but HTML in it', async () => {
    const html = await prerender({ attributes: FORM });
    assert.ok(!html.includes('shadowroot="'), 'what older browsers wanted');
    assert.ok(!html.includes('<?'), 'a comment that is none');
  });

  test('is the same each time, and mixes nothing with what is rendered at the same time', async () => {
    const options = [
      { attributes: { lang: 'ru', ...FORM } },
      { attributes: { lang: 'en', layout: 'tree', ...FORM } },
      { attributes: { lang: 'de' }, catalogue: own('Eigene') },
    ];
    const alone = [];
    for (const one of options) alone.push(await prerender(one));
    const together = await Promise.all([...options, ...options].map((one) => prerender(one)));
    assert.deepEqual(together, [...alone, ...alone]);
    assert.ok(!/[а-яё]/i.test(textOf(alone[1] ?? '')));
  });

  test('marks an owner’s words that do not say their language with that of the page, where it is none of ours', async () => {
    const html = await prerender({ attributes: { lang: 'de' }, catalogue: own('Eigene') });
    assert.match(html, /<div[^>]* lang="en"/);
    assert.match(html, /<header[^>]* lang="de"/);
    const english = await prerender({ attributes: { lang: 'en' }, catalogue: own('Own') });
    assert.doesNotMatch(english, /<header[^>]* lang=/);
  });

  test('leaves what a catalogue and an owner say as text', async () => {
    for (const layout of ['levels', 'list', 'tree']) {
      const attributes = {
        ...FORM,
        layout,
        controller: HOSTILE,
        id: HOSTILE,
        'policy-version': HOSTILE,
      };
      const html = await prerender({
        attributes,
        catalogue: own(HOSTILE),
        jsonLd: true,
        page: true,
      });
      assert.equal(count(html, '<img'), 0);
      assert.equal(count(html, '<template '), count(html, '</template>'));
      assert.ok(textOf(html).includes(HOSTILE));
      const [, json = ''] = /slot="catalogue">(.*?)<\/script>/s.exec(html) ?? [];
      assert.deepEqual(JSON.parse(json), own(HOSTILE));
    }
  });

  test('writes attributes as they are given, and refuses what is none', async () => {
    const html = await prerender({
      attributes: { ...FORM, 'deep-links': true, debug: false, src: undefined, 'data-id': 'x' },
    });
    const [tag = ''] = /^<sales-roles[^>]*>/.exec(html) ?? [];
    assert.ok(tag.includes('controller="Acme &amp; Sons &quot;LLC&quot;"'));
    assert.ok(tag.includes(' deep-links'));
    assert.ok(tag.includes('data-id="x"'));
    assert.ok(!/ (?:debug|src)/.test(tag));
    for (const name of ['onclick', 'ONCLICK', 'a b', 'x>', 'x="', '']) {
      await assert.rejects(prerender({ attributes: { [name]: 'x' } }), TypeError);
    }
  });

  test('says what is wrong with a catalogue, and what it lost', async () => {
    await assert.rejects(
      prerender({ catalogue: { version: 1, roles: [{ id: 'a', title: 'A', level: 'three' }] } }),
      (error) => {
        assert.ok(error instanceof CatalogueError);
        assert.equal(error.issues[0]?.path, 'roles[0].level');
        return true;
      },
    );
    const warnings: string[] = [];
    const catalogue = { ...own('A'), intro: 5 };
    const html = await prerender({ catalogue, onWarning: ({ path }) => warnings.push(path) });
    assert.deepEqual(warnings, ['intro']);
    assert.ok(textOf(html).includes('A'));
  });

  test('gives every style and script the nonce', async () => {
    const html = await prerender({ attributes: FORM, page: true, nonce: 'abc"' });
    const open = html.match(/<(?:style|script)\b[^>]*>/g) ?? [];
    assert.ok(open.length > 15);
    const bare = open.filter((tag) => !tag.includes(' nonce="abc&quot;"'));
    assert.deepEqual(bare, []);
  });

  test('lets only web addresses be links, and keeps those of the page relative', async () => {
    const html = await prerender({
      attributes: { ...FORM, 'policy-url': 'javascript:alert(1)', 'consent-url': '../consent' },
    });
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(links, ['../consent']);
  });

  test('has a form that a browser sends by itself', async () => {
    const html = await prerender({
      attributes: { ...FORM, purposes: 'newsletter=/news', fields: 'email* company' },
    });
    const [form = ''] = /<form .*?<\/form>/s.exec(html) ?? [];
    assert.ok(form.startsWith('<form method="post" action="/leads" accept-charset="utf-8">'));
    const names = [...form.matchAll(/<(?:input|textarea)[^>]* name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(names, [
      'native',
      'email',
      'company',
      'website',
      'consent',
      'purpose-newsletter',
    ]);
    const native = JSON.parse(decode(/name="native" value="([^"]*)"/.exec(form)?.[1] ?? '')) as {
      purposes: { box: string; wording: string; required: boolean }[];
      [key: string]: unknown;
    };
    assert.equal(native.piiController, FORM.controller);
    assert.equal(native.fields, 'email* company');
    assert.deepEqual(
      native.purposes.map(({ box, required }) => [box, required]),
      [
        ['consent', true],
        ['purpose-newsletter', false],
      ],
    );
    for (const { wording } of native.purposes) {
      const words = textOf(form).replace(/\s+/g, ' ');
      assert.ok(words.includes(wording.slice(0, 20)), wording);
    }
  });

  test('has no form where the page alone can say who is responsible, or where it goes', async () => {
    const { endpoint, controller } = FORM;
    for (const attributes of [
      { endpoint },
      { controller },
      { endpoint, controller: ' ' },
      { endpoint: 'javascript:alert(1)', controller },
      {},
    ]) {
      assert.equal(count(await prerender({ attributes }), '<form'), 0);
    }
  });

  test('is plain HTML where it is to be, without templates and scripts', async () => {
    const html = await prerender({ attributes: { lang: 'ru', ...FORM }, light: true });
    assert.ok(!/<(?:template|script|style)/.test(html));
    const text = textOf(html);
    for (const { title, summary = '?' } of ru.roles) {
      assert.ok(text.includes(title) && text.includes(summary), title);
    }
    assert.ok(html.startsWith('<sales-roles lang="ru" endpoint="/leads"'));
    assert.ok(!html.includes('prerendered'));
  });

  test('takes as much room for a role as README.md says', async () => {
    const [, least, most, zipped] =
      /(\d+) to\s(\d+) kB of HTML for each role; .+? are (\d+) kB/.exec(read('README.md')) ?? [];
    const bytesOf = async (roles: readonly object[]): Promise<number> =>
      Buffer.byteLength(await prerender({ catalogue: { version: 1, roles } }));
    const bare = Array.from({ length: 30 }, (_, index) => ({
      id: `role-${index}`,
      title: 'Seller',
      level: 1,
    }));
    const each = ((await bytesOf(bare)) - (await bytesOf(bare.slice(0, 10)))) / 20;
    assert.equal(Math.round(each / 1000), Number(least));
    const html = await prerender({ attributes: { ...FORM, lang: 'ru' } });
    const cards = html.match(/<sales-role-card.+?<\/sales-role-card>/gs) ?? [];
    assert.equal(cards.length, 14);
    const largest = Math.max(...cards.map((card) => Buffer.byteLength(card)));
    assert.equal(Math.round(largest / 1000), Number(most));
    assert.equal(Math.round(gzipSync(html).length / 1000), Number(zipped));
  });

  test('has data for search engines', async () => {
    const html = await prerender({ attributes: { lang: 'ru' }, jsonLd: true });
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const data = JSON.parse(json) as {
      '@type': string;
      itemListElement: { item: { name: string; description: string; '@type': string } }[];
    };
    assert.equal(data['@type'], 'ItemList');
    assert.deepEqual(
      data.itemListElement.map(({ item }) => [item['@type'], item.name, item.description]),
      ru.roles.map(({ title, summary }) => ['Occupation', title, summary]),
    );
  });

  test('is a whole page where it is to be', async () => {
    const html = await prerender({
      attributes: { lang: 'ru' },
      page: { script: '/x/sales-roles.js?a&b', title: 'Роли <нашей> компании' },
    });
    assert.ok(html.startsWith('<!doctype html>\n<html lang="ru">'));
    assert.ok(html.includes('<title>Роли &lt;нашей&gt; компании</title>'));
    assert.ok(html.includes('<script type="module" src="/x/sales-roles.js?a&amp;b"></script>'));
    assert.ok(html.includes('name="viewport"'));
  });

  test('is there twice in one process, and once more beside custom elements of the server', async () => {
    const url = new URL('../../dist/prerender.js?again', import.meta.url).href;
    const again = (await import(url)) as { prerender: typeof prerender };
    assert.equal(await again.prerender(), await prerender());
    assert.equal(globalThis.customElements.get('sales-roles'), undefined);
  });
});

describe('sales-roles-prerender', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sales-roles-prerender-'));
    // As npm puts it into node_modules/.bin.
    await symlink(inProject('dist/prerender.js'), join(folder, 'command'));
    await writeFile(join(folder, 'roles.json'), `\ufeff${JSON.stringify(own('Own'))}`);
    await writeFile(
      join(folder, 'bad.json'),
      '{ "version": 1, "roles": [{ "id": "a", "title": "A" }] }',
    );
    await writeFile(join(folder, 'broken.json'), '{');
  });
  after(() => rm(folder, { recursive: true }));

  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, [join(folder, 'command'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
    });

  test('prints what the function returns', async () => {
    const { stdout, stderr, status } = run([
      '--lang',
      'ru',
      '--endpoint',
      '/leads',
      '--controller',
      'Acme',
      '--deep-links',
      '--json-ld',
    ]);
    const attributes = { lang: 'ru', endpoint: '/leads', controller: 'Acme', 'deep-links': true };
    assert.deepEqual([stderr, status], ['', 0]);
    assert.equal(stdout, `${await prerender({ attributes, jsonLd: true })}\n`);
  });

  test('takes a catalogue from a file or the standard input, and writes into a file', async () => {
    assert.ok(run(['roles.json', '--light']).stdout.includes('>Own</h4>'));
    assert.ok(run(['-', '--light'], JSON.stringify(own('Piped'))).stdout.includes('>Piped</h4>'));
    const { stdout, status } = run([
      'roles.json',
      '--page',
      '--title',
      'Mine',
      '--script',
      '/s.js',
      '--out',
      'page.html',
    ]);
    assert.deepEqual([stdout, status], ['', 0]);
    const page = await readFile(join(folder, 'page.html'), 'utf8');
    assert.ok(page.includes('<title>Mine</title>') && page.includes('src="/s.js"'));
  });

  test('says what is wrong, where its author looks, and fails', () => {
    const cases: [args: string[], says: RegExp][] = [
      [['bad.json'], /roles\[0\]\.level: expected a whole number from 1 to 20, got nothing/],
      [['broken.json'], /JSON/],
      [['missing.json'], /missing\.json/],
      [['roles.json', 'roles.json'], /one catalogue/],
      [['--endpiont', '/leads'], /--endpiont.*\n.*--help/s],
    ];
    for (const [args, says] of cases) {
      const { stdout, stderr, status } = run(args);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.ok(!stderr.includes('    at '), stderr);
      assert.equal(status, 1);
    }
  });

  test('is no command where another file is run, or has it inside', async () => {
    const url = new URL('../../dist/prerender.js', import.meta.url).href;
    const script = `import { prerender } from '${url}'; console.log((await prerender()).length > 1000);`;
    await writeFile(join(folder, 'server.mjs'), script);
    for (const args of [
      ['server.mjs', '--port', '80'],
      ['--input-type=module', '-e', script, 'foo'],
    ]) {
      const { stdout, stderr, status } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.deepEqual([stdout, stderr, status], ['true\n', '', 0]);
    }
    const own = await readFile(inProject('dist/prerender.js'), 'utf8');
    await writeFile(join(folder, 'bundle.mjs'), own);
    const { stdout, status } = spawnSync(process.execPath, ['bundle.mjs', '--port', '80'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual([stdout, status], ['', 0]);
  });

  test('helps', () => {
    const { stdout, status } = run(['--help']);
    assert.match(stdout, /--policy-url <value>/);
    assert.equal(status, 0);
  });
});
