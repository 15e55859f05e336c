import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Escaped HTML, as hono's `html` makes it. */
export type Html = ReturnType<typeof html>;

/** A page of the receiver's. */
interface Page {
  title: string;
  body: Html;
  status?: ContentfulStatusCode;
  lang?: string;
  /** Whether any page may have it in a frame. */
  isFramable?: boolean;
}

// The leads come from anybody: a page that shows them runs no script, sends nothing, stands in no frame.
const POLICY = ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"];

/** Answers with a whole page in the receiver's style. */
export const sendPage = (
  context: Context,
  { title, body, status = 200, lang = 'en', isFramable = false }: Page,
): Response | Promise<Response> => {
  const policy = isFramable ? POLICY : [...POLICY, "frame-ancestors 'none'"];
  context.header('Content-Security-Policy', policy.join('; '));
  return context.html(
    html`<!doctype html>
      <html lang="${lang}">
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
