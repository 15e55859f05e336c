import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { encodeIndexed } from './png.js';

const FOLDER = join(import.meta.dirname, 'golden');

/** Says which Chromium drew what stands in the folder. */
const DRAWN_BY = join(FOLDER, 'chromium.txt');

/** How to write them anew. */
const COMMAND = 'npm run golden';

/**
 * From which distance on two pixels differ, where black and white are 1 apart: four of 255 levels of a colour are
 * more. What processors round in different ways, in shadows and mixed colours, is a level or two.
 */
const PIXEL = 0.01;

/**
 * How many pixels may differ in any square of 32 by 32, of those that pixelmatch does not take for the smoothed edge
 * of the same shape. Another version of Chromium draws letters and boxes to tick a little differently: here and
 * there. What somebody changes stands together: two lines of a letter's height in one place are more than this.
 */
const SQUARE = 32;
const LIMIT = 24;

/** Whether the golden files are to be written anew. */
export const isWriting = process.env.GOLDEN === 'write';

/** Where two images differ. */
export interface Difference {
  where: string;
  /** The one image, pale, and in red what differs from the other; none where the sizes do. */
  picture?: PNG;
}

const RED = [255, 0, 0] as const;

/** The box around all that is red. */
const boxOf = ({ width, height, data }: PNG): string => {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (!RED.every((value, channel) => data[at + channel] === value)) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return `x ${left} to ${right}, y ${top} to ${bottom}`;
};

/** @returns `undefined` where the images look the same. */
export const compare = (actual: PNG, expected: PNG): Difference | undefined => {
  const { width, height } = actual;
  if (width !== expected.width || height !== expected.height) {
    return { where: `${width} by ${height} px instead of ${expected.width} by ${expected.height}` };
  }
  const picture = new PNG({ width, height });
  const most = pixelmatch(actual.data, expected.data, picture.data, width, height, {
    threshold: PIXEL,
    windowSize: SQUARE,
    diffColor: [...RED],
  });
  return most > LIMIT ? { where: boxOf(picture), picture } : undefined;
};

/** Images that are kept as files. */
export class GoldenFiles {
  readonly #version: string;
  /** Where what was not expected is put. */
  #scratch: string | undefined;

  /** @param version The version of Chromium that draws now. */
  constructor(version: string) {
    this.#version = version;
  }

  /** The names of the files that are there. */
  get names(): string[] {
    return readdirSync(FOLDER).flatMap((file) =>
      file.endsWith('.png') ? [file.slice(0, -'.png'.length)] : [],
    );
  }

  /** Writes down what drew the files, and deletes those that have none of these names. */
  tidy(names: readonly string[]): void {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(DRAWN_BY, `${this.#version}\n`);
    for (const name of this.names) if (!names.includes(name)) rmSync(this.#pathOf(name));
  }

  /** What an image should look like; `undefined` where that is not known yet. */
  read(name: string): PNG | undefined {
    if (!this.names.includes(name)) return undefined;
    return PNG.sync.read(readFileSync(this.#pathOf(name)));
  }

  /** Writes an image, unless it looks as the one that is there: only what has changed is to be reviewed. */
  update(name: string, image: PNG): void {
    const before = this.read(name);
    if (before && !compare(image, before)) return;
    writeFileSync(this.#pathOf(name), encodeIndexed(image));
  }

  /** @returns what is wrong with an image, in words for who has to mend it; `undefined` where nothing is. */
  fault(name: string, actual: PNG): string | undefined {
    const expected = this.read(name);
    const difference = expected && compare(actual, expected);
    if (expected && !difference) return undefined;
    const folder = (this.#scratch ??= mkdtempSync(join(tmpdir(), 'sales-roles-screenshots-')));
    const keep = (what: string, image: PNG): void => {
      writeFileSync(join(folder, `${name}.${what}.png`), PNG.sync.write(image));
    };
    keep('actual', actual);
    if (expected) keep('expected', expected);
    if (difference?.picture) keep('diff', difference.picture);
    const drawnBy = readFileSync(DRAWN_BY, 'utf8').trim();
    return [
      difference ? `${name} looks different: ${difference.where}.` : `${name} has no golden file.`,
      `See ${join(folder, name)}.*.png; if it is meant to be so: ${COMMAND}`,
      ...(drawnBy === this.#version
        ? []
        : [`(This is Chromium ${this.#version}; the golden files come from ${drawnBy}.)`]),
    ].join('\n');
  }

  #pathOf(name: string): string {
    return join(FOLDER, `${name}.png`);
  }
}
