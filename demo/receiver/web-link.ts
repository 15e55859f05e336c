import { html } from 'hono/html';
import type { Html } from './page.js';

const isWebUrl = (text: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
};

/** A link to an address on the web; anything else, `javascript:` above all, stays text. */
export const webLink = (text: string): Html =>
  isWebUrl(text)
    ? html`<a href="${text}" rel="noopener noreferrer nofollow">${text}</a>`
    : html`${text}`;
