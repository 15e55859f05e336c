import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { Camera, fontsOf } from './camera.js';
import { compare, GoldenFiles, isWriting } from './golden.js';
import { scenarios, type Look, type Scenario } from './scenarios.js';

// What the widget looks like, compared with what it looked like when somebody last looked at it.

let camera: Camera;
let golden: GoldenFiles;

const nameOf = ({ name }: Scenario, { width, scheme, isForced }: Look): string =>
  [name, width, ...(isForced ? ['forced'] : []), ...(scheme ? [scheme] : [])].join('-');

const namesOf = (scenario: Scenario): string[] =>
  scenario.looks.map((look) => nameOf(scenario, look));

/** A page that never settles would be waited for without an end. */
const limits = { timeout: 60_000 };

before(async () => {
  camera = await Camera.open();
  golden = new GoldenFiles(camera.version);
  if (isWriting) golden.tidy(scenarios.flatMap(namesOf));
});

after(() => camera.close());

describe('what the widget looks like', () => {
  for (const scenario of scenarios) {
    test(scenario.name, limits, async (context) => {
      await camera.visit(scenario, async ({ shoot }) => {
        for (const look of scenario.looks) {
          const name = nameOf(scenario, look);
          await context.test(name, async () => {
            const image = await shoot(look);
            if (isWriting) golden.update(name, image);
            const fault = golden.fault(name, image);
            assert.ok(!fault, fault);
          });
        }
      });
    });
  }

  for (const name of ['widget', 'right-to-left', 'form-queued']) {
    test(`no letter of ${name} is from a font of the machine`, limits, async () => {
      const scenario = scenarios.find((one) => one.name === name)!;
      await camera.visit(scenario, async ({ page, shoot }) => {
        await shoot(scenario.looks[0]!);
        const fonts = await fontsOf(page);
        assert.ok(fonts.size > 0);
        assert.deepEqual(
          [...fonts.entries()].filter(([, isOfThePage]) => !isOfThePage),
          [],
        );
      });
    });
  }

  test('each golden file is of a scenario', () => {
    assert.deepEqual(golden.names.sort(), scenarios.flatMap(namesOf).sort());
  });
});

describe('the comparison', limits, () => {
  const scenario = scenarios.find(({ name }) => name === 'card-states')!;
  const look = scenario.looks[0]!;
  const name = nameOf(scenario, look);

  const copyOf = ({ width, height, data }: PNG): PNG => {
    const copy = new PNG({ width, height });
    data.copy(copy.data);
    return copy;
  };

  /** The image with each pixel that is meant lighter, or where there is nothing lighter, darker. */
  const altered = (
    image: PNG,
    levels: number,
    isMeant: (x: number, y: number) => boolean = () => true,
  ): PNG => {
    const copy = copyOf(image);
    for (let at = 0; at < copy.data.length; at += 1) {
      const [pixel, channel] = [at >> 2, at & 3];
      const value = copy.data[at]!;
      if (channel === 3 || !isMeant(pixel % copy.width, Math.floor(pixel / copy.width))) continue;
      copy.data[at] = value + levels > 255 ? value - levels : value + levels;
    }
    return copy;
  };

  const CHANGES = {
    'a title moved by a pixel': `sales-role-card::part(title) { position: relative; top: 1px }`,
    'a title a pixel further in': `sales-role-card::part(title) { position: relative; left: 1px }`,
    'a line of text in another weight': `sales-role-card::part(alias) { font-weight: 500 }`,
    'a button that is not there': `sales-role-card::part(button) { visibility: hidden }`,
    'cards with other corners': `sales-role-card::part(card) { border-radius: 4px }`,
  };

  test('finds what is little and can be seen', async (context) => {
    await camera.visit(scenario, async ({ page, shoot }) => {
      const image = await shoot(look);
      assert.equal(compare(await shoot(look), image)?.where, undefined, 'twice the same');
      for (const [what, content] of Object.entries(CHANGES)) {
        await context.test(what, async () => {
          const style = await page.addStyleTag({ content });
          const difference = compare(await shoot(look), image);
          await style.evaluate((element) => (element as HTMLStyleElement).remove());
          assert.match(difference?.where ?? 'nowhere', /^x \d+ to \d+, y \d+ to \d+$/);
        });
      }
    });
  });

  test('finds any colour that is 8 levels off', () => {
    const flat = new PNG({ width: 200, height: 200 });
    for (const colour of ['ffffff', 'e9effc', 'ffd400', '808080', '2457c5', '121212', '000000']) {
      for (let at = 0; at < flat.data.length; at += 4) {
        flat.data.writeUInt32BE(Number.parseInt(`${colour}ff`, 16), at);
      }
      const other = altered(flat, 8, (x, y) => x < 40 && y < 40);
      assert.equal(compare(other, flat)?.where, 'x 0 to 39, y 0 to 39', colour);
    }
  });

  test('lets pass what another machine or version of Chromium does', () => {
    const image = golden.read(name)!;
    // Not of black, of which one notices the least.
    const isBright = (x: number, y: number) =>
      image.data.readUIntBE((y * image.width + x) * 4, 3) > 0x101010;
    assert.equal(compare(altered(image, 1, isBright), image)?.where, undefined, 'by a level');
    const scattered = altered(image, 100, (x, y) => x % 11 === 0 && y % 13 === 0);
    assert.equal(compare(scattered, image)?.where, undefined, 'here and there');
  });

  test('says what is wrong, shows it, and names the command', () => {
    // Its folder goes, which must not be that of what has failed in earnest.
    const files = new GoldenFiles('1.2.3.4');
    const image = files.read(name)!;
    const other = altered(image, 100, (x, y) => x > 9 && x < 60 && y > 19 && y < 80);
    const fault = files.fault(name, other) ?? '';
    const folder = dirname(/^See (.+)\.\*\.png/m.exec(fault)?.[1] ?? '');
    try {
      assert.match(fault, new RegExp(`^${name} looks different: x 10 to 59, y 20 to 79\\.`));
      assert.match(fault, /npm run golden/);
      assert.match(fault, /Chromium 1\.2\.3\.4; the golden files come from \d+\./);
      const shorter = new PNG({ width: image.width, height: image.height - 1 });
      assert.match(files.fault(name, shorter) ?? '', /1024 by \d+ px instead of 1024 by \d+/);
      assert.match(files.fault('new', image) ?? '', /^new has no golden file\.\n.+npm run golden/);
      assert.deepEqual(readdirSync(folder).sort(), [
        ...['actual', 'diff', 'expected'].map((what) => `${name}.${what}.png`),
        'new.actual.png',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
