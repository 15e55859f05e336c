import { html } from 'hono/html';
import type { Html } from './page.js';

const readable = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A point in time as people read it, in this machine's time zone. */
export const timeElement = (iso: string): Html => {
  const time = Date.parse(iso);
  return html`<time datetime="${iso}">${Number.isNaN(time) ? iso : readable.format(time)}</time>`;
};
