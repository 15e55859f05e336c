import { join, resolve } from 'node:path';
import type { StorePlace } from './open-store.js';

/** The folder that has package.json. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/** What the environment says. */
export interface Settings {
  port: number;
  database: StorePlace;
}

const readPort = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Error(`PORT has to be a number from 0 to 65535, not "${text}".`);
  }
  return port;
};

/** Reads PORT, DATABASE_URL and DATA_DIR; one that is empty counts as absent. */
export const readSettings = ({ PORT, DATABASE_URL, DATA_DIR }: NodeJS.ProcessEnv): Settings => ({
  port: readPort(PORT === undefined || PORT === '' ? '4173' : PORT),
  database: DATABASE_URL
    ? { url: DATABASE_URL }
    : { folder: DATA_DIR ? resolve(DATA_DIR) : join(PROJECT, '.data', 'leads') },
});
