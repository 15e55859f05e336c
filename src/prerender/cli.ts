// The command, and the file that the package has of all this: imported, it is the function alone.
import { realpathSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SalesRoles } from '../elements/sales-roles.js';
import { CatalogueError, prerender } from './index.js';

export { CatalogueError, prerender, type PrerenderOptions } from './index.js';

/** The attributes of `<sales-roles>`, as its class has them, beside two that every element has. */
const ATTRIBUTES: readonly { name: string; type: 'string' | 'boolean' }[] = [
  { name: 'lang', type: 'string' },
  { name: 'id', type: 'string' },
  ...[...SalesRoles.elementProperties].flatMap(([property, { attribute = true, type }]) =>
    attribute === false
      ? []
      : {
          name: attribute === true ? String(property) : attribute,
          type: type === Boolean ? ('boolean' as const) : ('string' as const),
        },
  ),
];

const HELP = `Usage: sales-roles-prerender [catalogue.json] [options]

Prints the HTML of a <sales-roles> widget. The catalogue is a file, or - for the standard input; without one the
built-in roles are shown.

  --light             plain HTML instead of shadow roots, for site builders that strip <template>
  --json-ld           adds schema.org data
  --page              a whole page; --script <url> and --title <text> go into it
  --nonce <nonce>     for each <style> and the page's script
  --out <file>        writes there instead of the standard output
  --help

The attributes of <sales-roles> are options, too:
  ${ATTRIBUTES.map(({ name, type }) => `--${name}${type === 'string' ? ' <value>' : ''}`).join('\n  ')}
`;

const options = Object.fromEntries(
  [
    ...ATTRIBUTES,
    ...['script', 'title', 'nonce', 'out'].map((name) => ({ name, type: 'string' as const })),
    ...['light', 'json-ld', 'page', 'help'].map((name) => ({ name, type: 'boolean' as const })),
  ].map(({ name, type }) => [name, { type }]),
);

const read = async (path: string | undefined): Promise<unknown> => {
  if (path === undefined) return undefined;
  const json = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8');
  return JSON.parse(json.replace(/^\ufeff/, '')) as unknown;
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length > 1) throw new TypeError('Only one catalogue can be given');
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const attributes = Object.fromEntries(ATTRIBUTES.map(({ name }) => [name, values[name]]));
  const given = (name: string) => values[name] as string | undefined;
  const script = given('script');
  const title = given('title');
  const nonce = given('nonce');
  const html = await prerender({
    catalogue: await read(positionals[0]),
    attributes,
    light: values.light === true,
    jsonLd: values['json-ld'] === true,
    page: values.page === true && { ...(script && { script }), ...(title && { title }) },
    ...(nonce && { nonce }),
  });
  const out = given('out');
  if (out) await writeFile(out, html);
  else process.stdout.write(`${html.trimEnd()}\n`);
};

const fail = (error: unknown): void => {
  const what = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    error instanceof CatalogueError
      ? `The catalogue cannot be shown:\n${what}\n`
      : `${what}\nSee sales-roles-prerender --help\n`,
  );
  process.exitCode = 1;
};

/**
 * Whether this file is the command. npm links it; `node server` has no file of that name; and bundlers put what is here
 * into files of theirs.
 */
const isCommand = (): boolean => {
  const own = fileURLToPath(import.meta.url);
  try {
    return /[\\/]prerender\.js$/.test(own) && realpathSync(process.argv[1] ?? '') === own;
  } catch {
    return false;
  }
};

if (isCommand()) run().catch(fail);
