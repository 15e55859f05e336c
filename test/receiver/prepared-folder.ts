import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../demo/receiver/pglite.js';

/** A folder of PGlite that was made once: to make one takes seconds, to copy it does not. */
export interface PreparedFolder {
  copy(): Promise<string>;
  /** Removes it and its copies. */
  dispose(): Promise<void>;
}

export const prepareFolder = async (): Promise<PreparedFolder> => {
  const root = await mkdtemp(join(tmpdir(), 'sales-roles-prepared-'));
  const original = join(root, 'original');
  await (await openPglite(original)).close();
  return {
    async copy() {
      const folder = await mkdtemp(join(root, 'copy-'));
      await cp(original, folder, { recursive: true });
      return folder;
    },
    dispose: () => rm(root, { recursive: true }),
  };
};
