import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { siteRoutes } from '../../demo/receiver/site.js';
import { inProject } from '../repo/project.js';
import { catalogues } from './catalogues.js';
import { scenarios, type Scenario } from './scenarios.js';

// The fonts of the machine do not matter: these have all letters that the scenarios need.
const FONTS = { inter: 'Inter Variable', 'noto-sans-arabic': 'Noto Sans Arabic Variable' };

const FAMILIES = Object.values(FONTS)
  .map((family) => `'${family}'`)
  .join();

const pageOf = ({ root = 'lang="ru"', style = '', body }: Scenario): string => `<!doctype html>
<html ${root}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    ${Object.keys(FONTS)
      .map((name) => `<link rel="stylesheet" href="/fonts/${name}/index.css" />`)
      .join('\n')}
    <style>
      :root { color-scheme: light dark; font-family: ${FAMILIES} }
      body { margin: 16px }
      ${style}
    </style>
    <script type="module" src="/dist/sales-roles.js"></script>
  </head>
  <body>${body}</body>
</html>`;

/** Where a scenario stands. */
export const pathOf = ({ name }: Scenario): string => `/scenarios/${name}`;

/** The scenarios, and all that their pages ask for. */
export const scenarioRoutes = (): Hono => {
  const site = new Hono();
  for (const scenario of scenarios) {
    site.get(pathOf(scenario), (context) => context.html(pageOf(scenario)));
  }
  for (const [name, catalogue] of Object.entries(catalogues)) {
    site.get(`/catalogues/${name}.json`, (context) => context.json(catalogue));
  }
  site.get('/fonts/:name{[a-z-]+}/:path{.+}', async (context) => {
    const { name, path } = context.req.param();
    const file = join('node_modules/@fontsource-variable', name, path);
    const type = path.endsWith('.css') ? 'text/css' : 'font/woff2';
    const bytes = await readFile(inProject(file));
    return context.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  });
  site.post('/accepts', (context) => context.json({}, 201));
  // Not again while the picture is taken.
  site.post('/fails', (context) => context.json({}, 503, { 'Retry-After': '3600' }));
  site.route('/', siteRoutes({ demo: inProject('demo'), dist: inProject('dist') }));
  return site;
};
