import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.js';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is one, of another user.
    return errorCode(error) === 'EPERM';
  }
};

/**
 * Keeps a folder to this process, by a file with its number as PostgreSQL's own postmaster.pid:
 * PGlite itself does not notice a second process in its folder, and the two would destroy the data.
 * A file that a killed process left behind is taken over. Resolves to the function that unlocks.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = join(folder, 'receiver.pid');
  const create = (): Promise<void> => writeFile(file, `${process.pid}\n`, { flag: 'wx' });
  try {
    await create();
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const pid = Number.parseInt(await readFile(file, 'utf8'), 10);
    if (pid > 0 && pid !== process.pid && isAlive(pid)) {
      throw new Error(
        `it is in use by process ${pid}. ` +
          `Stop that one, or choose another folder with DATA_DIR. If it is no receiver, remove ${file}`,
        { cause: error },
      );
    }
    await rm(file, { force: true });
    await create();
  }
  return () => rm(file, { force: true });
};
