// Writes what is made of dist/custom-elements.json: the data for editors, and the demo's page on the API.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { vscodeCssData, vscodeHtmlData, webTypes } from './editors.js';
import { readManifest } from './manifest.js';
import { apiPage } from './page.js';
import { readTypes } from './types.js';

const fileOf = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(fileOf(path), 'utf8');

const { version } = JSON.parse(read('package.json')) as { version: string };
const manifest = readManifest();

for (const [name, data] of Object.entries({
  'vscode.html-custom-data.json': vscodeHtmlData(manifest),
  'vscode.css-custom-data.json': vscodeCssData(manifest),
  'web-types.json': webTypes(manifest, version),
})) {
  writeFileSync(fileOf(`dist/${name}`), `${JSON.stringify(data, null, 2)}\n`);
}

const english = read('demo/english.html').replace(' aria-current="page"', '');
const partOf = (pattern: RegExp): string => {
  const [part] = pattern.exec(english) ?? [];
  if (!part) throw new Error(`demo/english.html has no ${pattern.source}`);
  return part.replace('href="api.html"', 'href="api.html" aria-current="page"');
};

const page = await apiPage({
  manifest,
  types: readTypes(),
  header: partOf(/<header.+?<\/header>/s),
  footer: partOf(/<footer.+?<\/footer>/s),
});
const filepath = fileURLToPath(fileOf('demo/api.html'));
writeFileSync(filepath, await format(page, { ...(await resolveConfig(filepath)), filepath }));
