import { html } from 'hono/html';

/** Escaped HTML, as hono's `html` makes it. */
export type Html = ReturnType<typeof html>;

/** A line of a doc comment: what stands between backticks is code. */
export const inline = (text = ''): Html[] =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split('`')
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));

/** The paragraphs of a doc comment. */
export const paragraphs = (text = ''): Html[] =>
  text.split(/\n\s*\n/).map((paragraph) => html`<p>${inline(paragraph)}</p>`);

/** A sentence that a tag of a doc comment leaves without its capital. */
export const sentence = (text = ''): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A type, in which the names that the page explains are links. */
export const typeCode = (text: string, explained: ReadonlySet<string>): Html =>
  html`<code
    >${text
      .split(/(\w+)/)
      .map((word) =>
        explained.has(word) ? html`<a href="#${word}">${word}</a>` : html`${word}`,
      )}</code
  >`;
