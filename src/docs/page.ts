import { html, raw } from 'hono/html';
import {
  classesOf,
  elementsOf,
  functionsOf,
  type ClassDeclaration,
  type FunctionDeclaration,
  type Manifest,
} from './manifest.js';
import type { Html } from './prose.js';
import {
  elementSection,
  errorSection,
  eventSection,
  functionSection,
  typeSection,
} from './sections.js';
import type { ExportedType } from './types.js';

/** What a page of the API is made of. */
export interface Api {
  manifest: Manifest;
  types: readonly ExportedType[];
  /** The header and the footer of the demo's English pages. */
  header: string;
  footer: string;
}

interface Entry {
  id: string;
  label: string;
}

const contents = (title: string, id: string, entries: readonly Entry[]): Html =>
  html`<li>
    <a href="#${id}">${title}</a>
    <ul>
      ${entries.map(
        (entry) =>
          html`<li>
            <a href="#${entry.id}"><code>${entry.label}</code></a>
          </li>`,
      )}
    </ul>
  </li>`;

/** The functions of a module, and what they throw. */
interface Group {
  module: string;
  functions: readonly FunctionDeclaration[];
  errors: readonly ClassDeclaration[];
}

const MODULES: Readonly<Record<string, string>> = {
  'dist/index.js': 'sales-roles',
  'dist/prerender.js': 'sales-roles/prerender',
  'dist/consent/verify-receipt.js': 'sales-roles/receipt',
};

const groupsOf = (manifest: Manifest): Group[] => {
  const functions = functionsOf(manifest);
  const errors = classesOf(manifest).filter(({ superclass }) => superclass?.name === 'Error');
  return Object.entries(MODULES).map(([path, module]) => {
    const exported = manifest.modules.find((one) => one.path === path)?.exports ?? [];
    const names = new Set(exported.map(({ name }) => name));
    return {
      module,
      functions: functions.filter(({ name }) => names.has(name)),
      errors: errors.filter(({ name }) => names.has(name)),
    };
  });
};

/** The page `demo/api.html`: all that `manifest` and `types` say, without a script. */
export const apiPage = async ({ manifest, types, header, footer }: Api): Promise<string> => {
  const elements = elementsOf(manifest);
  const [widget] = elements;
  if (!widget) throw new Error('The manifest has no elements');
  const classes = new Map(classesOf(manifest).map((one) => [one.name, one]));
  const events = elements
    .flatMap((element) => element.events ?? [])
    .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index)
    .flatMap(({ name, type }) => {
      const declaration = classes.get(type.text);
      return declaration ? [{ type: name, declaration }] : [];
    });
  const groups = groupsOf(manifest);
  const explained = new Set(
    [...types, ...groups.flatMap(({ errors }) => errors)].map((one) => one.name),
  );
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="description"
          content="Every attribute, property, method, event, slot, part and custom property of sales-roles, with examples."
        />
        <title>API of sales-roles</title>
        <link rel="icon" href="favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="demo.css" />
      </head>
      <body>
        ${raw(header)}
        <main class="wrap api" id="main">
          <div class="opening">
            <h1>API</h1>
            <p class="lede">
              Five elements, what they tell, and three modules. This page is made of the comments in
              the sources, and each of its examples is run by a test: an arrow says what comes of a
              line.
            </p>
          </div>
          <nav class="contents" aria-label="Contents">
            <ul>
              ${contents(
                'Elements',
                'elements',
                elements.map(({ tagName }) => ({ id: tagName, label: `<${tagName}>` })),
              )}
              ${contents(
                'Events',
                'events',
                events.map(({ type }) => ({ id: type, label: type })),
              )}
              ${contents(
                'Functions',
                'functions',
                groups.flatMap(({ functions }) =>
                  functions.map(({ name }) => ({ id: name, label: name })),
                ),
              )}
              ${contents(
                'Types',
                'types',
                types.map(({ name }) => ({ id: name, label: name })),
              )}
            </ul>
          </nav>
          <div class="entries">
            <div id="elements">
              ${elements.map((element) => elementSection(element, widget, explained))}
            </div>
            <section>
              <h2 id="events">Events</h2>
              <p>
                All bubble and cross shadow roots, so that one listener at
                <code>document</code> hears them all. They tell what a visitor did or what the
                network answered, never that the page set a property.
              </p>
              ${events.map(({ type, declaration }) =>
                eventSection(type, declaration, elements, explained),
              )}
            </section>
            <section>
              <h2 id="functions">Functions</h2>
              ${groups.map(
                ({ module, functions, errors }) =>
                  html`<p class="soft module">From <code>${module}</code></p>
                    ${functions.map((one) => functionSection(one, explained))}
                    ${errors.map((error) => errorSection(error, explained))}`,
              )}
            </section>
            <section>
              <h2 id="types">Types</h2>
              <p>What the properties, the events and the functions take and give, in TypeScript.</p>
              ${types.map(typeSection)}
            </section>
          </div>
        </main>
        ${raw(footer)}
      </body>
    </html> `;
  return `${String(await page).trim()}\n`;
};
