import { brotli, ENTRY, loadedFrom, readChunks, type Chunk } from './chunks.js';
import { read } from './project.js';
import { loadedIn, VISITS, type Asked, type Language, type Visit } from './visits.js';

const EMBED = 'dist/embed.js';

/** Bytes of Brotli 11: what size.test.ts holds. */
export const SIZE_LIMITS = {
  /** The first flight of a TCP connection: ten segments of 1,460 bytes. */
  entry: 14_600,
  /** `embed.js`, which a page loads before the first screen. */
  embed: 1000,
  /** What a prerendered page loads beside all that a visit loads. */
  hydrate: 1700,
  /** All that one visitor of one page can load. */
  visit: { nothing: 53_000, choice: 56_500, manager: 56_500 } satisfies Record<Asked, number>,
};

/** The sizes of the script tag's build, in bytes of Brotli 11. */
export interface Sizes {
  chunks: ReadonlyMap<string, Chunk>;
  /** The entry with all that it imports statically: what the first screen waits for. */
  entry: number;
  embed: number;
  hydrate: number;
  visits: readonly (Visit & { bytes: number })[];
  /** No visit of `visits`, and held by no limit: said so that nobody is misled. */
  others: ReadonlyMap<string, number>;
}

/** Measures what is in `dist`. */
export const measureSizes = (): Sizes => {
  const chunks = readChunks();
  const sum = (paths: Iterable<string>): number =>
    [...new Set(paths)].reduce((total, path) => total + (chunks.get(path)?.bytes ?? 0), 0);
  const builtIn = (language: Language): string[] =>
    loadedIn(chunks, { language, source: 'built-in', asked: 'nothing' });
  return {
    chunks,
    entry: sum(loadedFrom(chunks, () => false)),
    embed: brotli(read(EMBED)),
    hydrate: [...chunks.values()].find(({ name }) => name === 'hydrate')?.bytes ?? NaN,
    visits: VISITS.map((visit) => ({ ...visit, bytes: sum(loadedIn(chunks, visit)) })),
    others: new Map([
      [
        'a page with a widget in each language, built-in',
        sum([...builtIn('ru'), ...builtIn('en')]),
      ],
      ['every file', sum(chunks.keys())],
    ]),
  };
};

const line = (bytes: number, text: string, limit?: number): string => {
  const verdict = bytes > (limit ?? Infinity) ? 'OVER' : 'ok';
  const beside = limit === undefined ? '' : ` (at most ${limit}: ${verdict})`;
  return `${String(bytes).padStart(7)}  ${text}${beside}`;
};

/** A table to read: every file, every visit and the plain sum, beside the limits. */
export const sizesTable = ({ chunks, entry, embed, hydrate, visits, others }: Sizes): string =>
  [
    'Bytes of Brotli 11, by file',
    ...[...chunks]
      .sort(([, a], [, b]) => b.bytes - a.bytes)
      .map(([path, { bytes }]) => line(bytes, path)),
    'The first screen',
    line(entry, `${ENTRY} with its static imports`, SIZE_LIMITS.entry),
    line(embed, `${EMBED}, for site builders, before it`, SIZE_LIMITS.embed),
    line(hydrate, 'hydrate, for a prerendered page, beside it', SIZE_LIMITS.hydrate),
    'All that one visitor of one page can load: language, catalogue, what is asked about cookies',
    ...visits.map(({ language, source, asked, bytes }) =>
      line(bytes, `${language}, ${source}, ${asked}`, SIZE_LIMITS.visit[asked]),
    ),
    'For comparison',
    ...[...others].map(([name, bytes]) => line(bytes, name)),
  ].join('\n');
