import { loadedFrom, type Chunk } from './chunks.js';

export type Language = 'ru' | 'en';

/** Where the roles come from: the product, a URL or JSON in the page (the same code), or HTML in the page. */
export type Source = 'built-in' | 'json' | 'html';

/**
 * What is asked about cookies and storage: nothing; by our own notice; or by a manager on the page. Where
 * something is asked, the visitor grants it, and the owner has named integrations.
 */
export type Asked = 'nothing' | 'choice' | 'manager';

/** One visitor at one page, who opens, chooses, sends and dismisses all there is, on plain http. */
export interface Visit {
  language: Language;
  source: Source;
  asked: Asked;
}

export const VISITS: readonly Visit[] = (['nothing', 'choice', 'manager'] as const).flatMap(
  (asked) =>
    (['ru', 'en'] as const).flatMap((language) =>
      (['built-in', 'json', 'html'] as const).map((source) => ({ language, source, asked })),
    ),
);

/**
 * What a visit does not load. All the rest of what can be reached from the entry counts, so that a new
 * chunk weighs on every visit until it is known to belong to some of them only.
 */
const NEVER: readonly { chunk: RegExp; in: (visit: Visit) => boolean; because: string }[] = [
  { chunk: /^en\b|\.en\b/, in: ({ language }) => language === 'ru', because: 'the other language' },
  { chunk: /^ru\b|\.ru\b/, in: ({ language }) => language === 'en', because: 'the other language' },
  {
    chunk: /^content\b|\.sections$/,
    in: ({ source }) => source !== 'built-in',
    because: 'built-in content, where the owner has brought a catalogue',
  },
  {
    chunk: /^from-html$/,
    in: ({ source }) => source !== 'html',
    because: 'reads a catalogue from HTML',
  },
  {
    chunk: /^open$/,
    in: ({ source }) => source === 'built-in',
    because: 'loads and checks a catalogue that an owner has brought',
  },
  {
    chunk: /^hydrate$/,
    in: () => true,
    because: 'takes over a prerendered widget: it has a limit of its own',
  },
  {
    chunk: /^(?:sales-cookie-notice\.choice|(?:ru|en)\.choice)$/,
    in: ({ asked }) => asked !== 'choice',
    because: 'accept, reject and by category',
  },
  {
    chunk: /^managers$/,
    in: ({ asked }) => asked !== 'manager',
    because: 'reads the consent managers that are on the page',
  },
  {
    chunk: /^(?:draft|attribution|integrations)$/,
    in: ({ asked }) => asked === 'nothing',
    because: 'what is done with a consent that was not asked for',
  },
  {
    chunk: /^(?:check|sales-lead-form\.report)$/,
    in: () => true,
    because: 'speaks to the owner of a page that is being built, or set up badly',
  },
];

/** The rules of `NEVER` that fit no chunk: they have been left behind by a change of the build. */
export const unusedRules = (chunks: ReadonlyMap<string, Chunk>): string[] =>
  NEVER.filter((rule) => [...chunks.values()].every(({ name }) => !rule.chunk.test(name))).map(
    (rule) => `${rule.chunk.source}: ${rule.because}`,
  );

/** The paths that a visit loads. */
export const loadedIn = (chunks: ReadonlyMap<string, Chunk>, visit: Visit): string[] =>
  loadedFrom(chunks, ({ name }) => !NEVER.some((rule) => rule.in(visit) && rule.chunk.test(name)));
