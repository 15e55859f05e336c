import { Hono } from 'hono';
import { siteRoutes } from '../../demo/receiver/site.js';
import { inProject } from '../repo/project.js';

/** A page with one widget on it, and nothing else to find fault with. */
const widgetPage = (lang: string, attributes: string, inside: string): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${lang === 'ru' ? 'Отдел продаж' : 'Sales department'}</title>
    <link rel="icon" href="/demo/favicon.svg" />
    <style>
      :root { background: white; color: black; }
      @media (prefers-color-scheme: dark) { :root { background: black; color: white; } }
    </style>
    <script type="module" src="/dist/sales-roles.js"></script>
  </head>
  <body>
    <main>
      <h1>${lang === 'ru' ? 'Отдел продаж' : 'Sales department'}</h1>
      <sales-roles controller="Acme LLC" policy-url="/demo/privacy.html" consent-url="/demo/consent.html" ${attributes}>
        ${inside}
      </sales-roles>
    </main>
  </body>
</html>
`;

/** The address of such a page. */
export const withWidget = (lang: string, attributes = '', inside = ''): string =>
  `/widget?${new URLSearchParams({ lang, attributes, inside }).toString()}`;

/** A page whose faults are inside a shadow root: what a checker says of it shows that it looks there. */
const FAULTY = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Faulty</title>
    <style>:root { background: white; color: black; }</style>
  </head>
  <body>
    <main>
      <h1>Faulty</h1>
      <faulty-part endpoint="/leads" lang="en"><b slot="name">slotted</b> text<i slot="none">unseen</i></faulty-part>
    </main>
    <script>
      document.querySelector('faulty-part').attachShadow({ mode: 'open' }).innerHTML =
        '<style>p { color: #bbb; background: #fff; }</style>' +
        '<p part="pale" id="title">Pale</p><p id="title" hidden>Twice</p>' +
        '<input type="text" aria-describedby="nowhere"><ul><p>A <slot name="name"></slot></p></ul>' +
        '<div><slot></slot><slot name="other">instead</slot></div>';
    </script>
  </body>
</html>
`;

/** The demo's pages, pages with one widget, and endpoints that give one answer each. */
export const site = (): Hono => {
  const app = new Hono();
  app.get('/widget', (context) => {
    const { lang = '', attributes = '', inside = '' } = context.req.query();
    return context.html(widgetPage(lang, attributes, inside));
  });
  app.get('/faulty', (context) => context.html(FAULTY));
  app.post('/answers/:status{[0-9]+}', ({ req }) =>
    Promise.resolve(new Response(null, { status: Number(req.param('status')) })),
  );
  app.route('/', siteRoutes({ demo: inProject('demo'), dist: inProject('dist') }));
  return app;
};
