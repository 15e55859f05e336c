import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { allowOnly } from './headers.js';
import { leadCard } from './lead-card.js';
import { type Html, sendPage } from './page.js';
import type { Store, StoredLead } from './store.js';
import { problemsOf } from './verdict.js';

const PER_PAGE = 50;

const STYLES = join(import.meta.dirname, 'inbox.css');

const wholeNumber = new Intl.NumberFormat('en-GB');

const countText = (count: number): string =>
  `${wholeNumber.format(count)} ${count === 1 ? 'request' : 'requests'}`;

const empty = html`<section class="empty">
  <h2>No requests yet</h2>
  <p>Send one from the <a href="/">demo</a>, then load this page again.</p>
</section>`;

const pager = (page: number, pages: number): Html =>
  pages > 1
    ? html`<nav class="pager" aria-label="Pages">
        ${page > 1 ? html`<a href="?page=${page - 1}" rel="prev">Newer</a>` : ''}
        <span>Page ${page} of ${pages}</span>
        ${page < pages ? html`<a href="?page=${page + 1}" rel="next">Older</a>` : ''}
      </nav>`
    : html``;

const cards = async (store: Store, leads: readonly StoredLead[]): Promise<Html[]> => {
  const withdrawals = await store.withdrawals(leads.map(({ consent }) => consent.recordId));
  return Promise.all(
    leads.map(async (lead) =>
      leadCard(
        lead,
        await problemsOf(lead),
        withdrawals.filter(({ recordId }) => recordId === lead.consent.recordId),
      ),
    ),
  );
};

/** `/inbox` shows the leads as a page. */
export const inboxRoutes = (store: Store): Hono => {
  const routes = new Hono();
  routes
    .get('/inbox', async (context) => {
      const count = await store.count();
      const pages = Math.max(1, Math.ceil(count / PER_PAGE));
      const asked = Number.parseInt(context.req.query('page') ?? '', 10);
      const page = Math.min(Math.max(1, asked || 1), pages);
      const leads = await store.list({ limit: PER_PAGE, offset: (page - 1) * PER_PAGE });
      return sendPage(context, {
        title: `Inbox (${wholeNumber.format(count)})`,
        body: html`<main>
          <header class="top">
            <h1>Inbox</h1>
            <p>${countText(count)}</p>
          </header>
          ${leads.length > 0 ? await cards(store, leads) : empty} ${pager(page, pages)}
        </main>`,
      });
    })
    .all('/inbox', allowOnly('GET', 'HEAD'))
    .get('/inbox.css', async (context) =>
      context.body(await readFile(STYLES, 'utf8'), 200, {
        'Content-Type': 'text/css; charset=utf-8',
      }),
    )
    .all('/inbox.css', allowOnly('GET', 'HEAD'));
  return routes;
};
