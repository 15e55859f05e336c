import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesIn, read } from './project.js';

// Each page of the demo leads to all others from its footer.

interface Link {
  href: string;
  lang: string | undefined;
  isCurrent: boolean;
  text: string;
}

/** What the playground says comes in two languages, by a script: its header leads to the footer of the page before. */
const WITHOUT = 'demo/playground.html';
/** The page of a company, which lists what there is beside it; shown at `/` too, hence its absolute addresses. */
const START = 'demo/index.html';
const ENGLISH = ['demo/english.html', 'demo/api.html'];

/** A document that a form links to, and that is no example. */
const isDocument = (path: string): boolean =>
  /\/(?:consent|newsletter|partners|privacy)\.html$/.test(path);

const pages = filesIn('demo', '.html').filter((path) => path !== WITHOUT);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

const footerOf = (path: string): { title: string; links: Link[] } => {
  const [footer = ''] = /<nav aria-labelledby="pages">.+?<\/nav>/s.exec(read(path)) ?? [];
  const [, title = ''] = /<h2 id="pages">([^<]+)</.exec(footer) ?? [];
  const links = [...footer.matchAll(/<a( [^>]+)>([^<]+)<\/a>/g)].map(([, tag = '', text = '']) => ({
    href: (attribute(tag, 'href') ?? '').replace(/^\/demo\//, ''),
    lang: attribute(tag, 'lang'),
    isCurrent: attribute(tag, 'aria-current') === 'page',
    text: text.replace(/\s+/g, ' ').trim(),
  }));
  return { title, links };
};

const nameOf = (path: string): string => path.replace('demo/', '');

/** Without what differs from page to page by rights. */
const common = (path: string) => {
  const { title, links } = footerOf(path);
  return {
    title,
    links: links
      .filter(({ href }) => href !== nameOf(START))
      .map(({ href, lang, text }) => [href, lang, text]),
  };
};

test('the footer of each page of the demo is that of all others in its language', () => {
  for (const path of pages) {
    const other = ENGLISH.includes(path) ? 'demo/english.html' : START;
    assert.deepEqual(common(path), common(other), path);
  }
});

test('the footers in both languages lead to the same pages, in the same order', () => {
  const [russian, english] = [START, 'demo/english.html'].map((path) =>
    common(path).links.map(([href]) => href?.replace('?lang=en', '')),
  );
  assert.deepEqual(russian, english);
});

test('the footers lead to every example, to the playground, to the API and to what was sent', () => {
  const examples = filesIn('demo', '.html').filter((path) => !isDocument(path));
  for (const path of pages) {
    const linked = footerOf(path).links.map(({ href }) => href.replace(/\?.*/, ''));
    const expected = examples.filter((one) => path !== START || one !== START).map(nameOf);
    assert.deepEqual(linked.sort(), [...expected, '/inbox'].sort(), path);
  }
});

test('the footers name the page that they stand on, and no other', () => {
  for (const path of pages) {
    const current = footerOf(path).links.filter(({ isCurrent }) => isCurrent);
    const expected = path === START || isDocument(path) ? [] : [nameOf(path)];
    assert.deepEqual(
      current.map(({ href }) => href),
      expected,
      path,
    );
  }
});

test('the playground leads to the footer that it does not have', () => {
  assert.match(read(WITHOUT), /<a id="examples" href="index\.html#pages"/);
});
