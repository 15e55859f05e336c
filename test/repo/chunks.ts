import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { importsOf } from './imports.js';
import { filesIn, read } from './project.js';

/** A file of the script tag's build. */
export interface Chunk {
  /** Its name without the hash, such as `ru.form`. */
  name: string;
  /** Bytes of Brotli 11, as a server sends it. */
  bytes: number;
  /** The files that come with it, and those that it can ask for later. */
  static: readonly string[];
  dynamic: readonly string[];
}

export const ENTRY = 'dist/sales-roles.js';

/** How many bytes a text has as a server sends it. */
export const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const readChunk = (path: string): Chunk => {
  const imports = importsOf(path);
  const ofKind = (wanted: string): string[] =>
    imports
      .filter(({ kind }) => kind === wanted)
      .map(({ specifier }) => posix.join(posix.dirname(path), specifier));
  return {
    name: posix.basename(path, '.js').replace(/-[\w-]{6}$/, ''),
    bytes: brotli(read(path)),
    static: ofKind('static'),
    dynamic: ofKind('dynamic'),
  };
};

/** The script tag's build as it is in `dist`, by path. */
export const readChunks = (): Map<string, Chunk> =>
  new Map([ENTRY, ...filesIn('dist/chunks', '.js')].map((path) => [path, readChunk(path)]));

/**
 * What is loaded from the entry on, when each dynamic import is followed that `follows` agrees to.
 *
 * @returns the paths; a chunk that several others import comes once, as it does in a browser.
 */
export const loadedFrom = (
  chunks: ReadonlyMap<string, Chunk>,
  follows: (chunk: Chunk) => boolean,
): string[] => {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    const chunk = chunks.get(path);
    if (!chunk) throw new Error(`${path} is imported, and is not there`);
    if (loaded.has(path)) return;
    loaded.add(path);
    chunk.static.forEach(load);
    for (const next of chunk.dynamic) {
      const target = chunks.get(next);
      if (!target || follows(target)) load(next);
    }
  };
  load(ENTRY);
  return [...loaded];
};
