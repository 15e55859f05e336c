import type { Context } from 'hono';
import { html } from 'hono/html';

/** Escaped HTML, as hono's `html` makes it. */
export type Html = ReturnType<typeof html>;

// The leads come from anybody: a page that shows them runs no script, sends nothing, stands in no frame.
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with a whole page in the receiver's style. */
export const sendPage = (
  context: Context,
  { title, body, status = 200 }: { title: string; body: Html; status?: 200 | 404 },
): Response | Promise<Response> => {
  context.header('Content-Security-Policy', POLICY);
  return context.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <link rel="stylesheet" href="/inbox.css" />
        </head>
        <body>
          ${body}
        </body>
      </html>`,
    status,
  );
};

/** Answers a request for a page that is not there. */
export const sendNotFound = (context: Context): Response | Promise<Response> =>
  sendPage(context, {
    title: 'Not found',
    status: 404,
    body: html`<main>
      <h1>Nothing is here</h1>
      <p class="lead-in">Go to the <a href="/">demo</a> or to the <a href="/inbox">inbox</a>.</p>
    </main>`,
  });
