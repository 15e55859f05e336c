import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface NodeFsModule {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd?: number }) => number } };
}

/**
 * PGlite's folder on disk, with a working fsync: Emscripten's NODEFS has none, so that a commit would
 * be in the operating system's memory only, and lost with the power. To be used with `SYNC_PARAMS`.
 */
export class SyncedNodeFS extends NodeFS {
  override async init(
    ...[pglite, options]: Parameters<NodeFS['init']>
  ): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const addSync = (module: unknown): void => {
      (module as NodeFsModule).NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fs.fsyncSync(nfd);
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] },
    };
  }
}

/** How to start PostgreSQL so that it calls fsync (`-F` is "do not"; fdatasync does nothing in Emscripten). */
export const syncParams = (defaults: readonly string[]): string[] => [
  ...defaults.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];
