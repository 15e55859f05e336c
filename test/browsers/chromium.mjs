// Finds a Chromium for the tests. Run as a program, it gets one: by apt-get, as root on Debian or Ubuntu.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/** The path of the browser, or `undefined`. */
export const findChromium = () => process.env.CHROME_PATH ?? PATHS.find(existsSync);

/** Keeps the browser to itself: no sandbox as root (it cannot start with one), no calls home. */
export const chromiumArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

if (process.argv[1] === fileURLToPath(import.meta.url) && !findChromium()) {
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here: running apt-get install chromium …');
    const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
    const install = ['install', '-y', '--no-install-recommends', 'chromium'];
    if (!apt(...install) && apt('update')) apt(...install);
  }
  if (!findChromium()) {
    console.error(
      'The tests need Chromium or Chrome. Install one (Debian: apt-get install chromium), ' +
        'or say where it is: CHROME_PATH=/path/to/chrome npm test',
    );
    process.exit(1);
  }
}
