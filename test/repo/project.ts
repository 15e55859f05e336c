import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that has package.json. */
const PROJECT = join(import.meta.dirname, '..', '..');

/** The path of a file of the project on this machine. */
export const inProject = (path: string): string => join(PROJECT, path);

/** The text of a file of the project. */
export const read = (path: string): string => readFileSync(inProject(path), 'utf8');

/** The files in a folder of the project and in those below it, as paths in the project, sorted. */
export const filesIn = (folder: string, ending = ''): string[] =>
  readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name).slice(PROJECT.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
