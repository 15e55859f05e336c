import { escapeHtml } from './escape.js';

/** A page around a widget. */
export interface Page {
  lang: string;
  title: string;
  description: string | undefined;
  /** URL of `sales-roles.js`. */
  script: string;
  nonce: string | undefined;
}

/** A whole page: valid HTML, light and dark, readable on a phone and without the script. */
export const renderPage = (
  widget: string,
  { lang, title, description, script, nonce }: Page,
): string => {
  const mark = nonce ? ` nonce="${escapeHtml(nonce)}"` : '';
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>${
      description ? `\n    <meta name="description" content="${escapeHtml(description)}">` : ''
    }
    <script type="module" src="${escapeHtml(script)}"${mark}></script>
    <style${mark}>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
      body { max-width: 75rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem); background: light-dark(#f6f7fa, #12151c); color: light-dark(#1c2230, #e8eaf0); }
    </style>
  </head>
  <body>
    <main>
${widget}
    </main>
  </body>
</html>
`;
};
