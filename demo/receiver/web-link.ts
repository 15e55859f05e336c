import { html } from 'hono/html';
import { pageUrl } from '../../src/url.js';
import type { Html } from './page.js';

/** A link to an address on the web; anything else, `javascript:` above all, stays text. */
export const webLink = (text: string): Html =>
  pageUrl(text)
    ? html`<a href="${text}" rel="noopener noreferrer nofollow">${text}</a>`
    : html`${text}`;
