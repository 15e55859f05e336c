import { Hono } from 'hono';
import { UUID } from '../../src/lead/schema.js';
import type { Lead } from '../../src/lead/types.js';
import { handleError, type Log } from './handle-error.js';
import { allowOnly, withHeaders } from './headers.js';
import { inboxRoutes } from './inbox.js';
import { acceptLead, readLead } from './lead-request.js';
import { loopbackOnly, type PeerAddress, socketAddress } from './loopback.js';
import { sendNotFound } from './page.js';
import { HttpProblem } from './problem.js';
import { type SiteFolders, siteRoutes } from './site.js';
import type { SaveOutcome, Store } from './store.js';

/** What the receiver needs, and what a test may replace. */
export interface ReceiverOptions {
  store: Store;
  /** Where a request came from; default: the address of its socket. */
  peerAddress?: PeerAddress;
  /** Takes what the operator should know, never what is in a lead; default: `console.error`. */
  log?: Log;
}

const inProgress = (): never => {
  throw new HttpProblem(409, 'A request with this lead is still in progress. Try again later.', {
    headers: { 'Retry-After': '1' },
  });
};

/** Saves leads, and lets one request at a time save the lead of an id. */
const createSave = (store: Store): ((lead: Lead) => Promise<SaveOutcome>) => {
  // The store knows as well, across processes; but PGlite would let the second request wait.
  const saving = new Set<string>();
  return async (lead) => {
    if (saving.has(lead.id)) return 'in-progress';
    saving.add(lead.id);
    try {
      return await store.save(lead);
    } finally {
      saving.delete(lead.id);
    }
  };
};

const leadRoutes = (store: Store): Hono => {
  const save = createSave(store);
  const routes = new Hono();
  routes
    .post('/leads', acceptLead, async (context) => {
      const lead = await readLead(context);
      const outcome = await save(lead);
      if (outcome === 'in-progress') return inProgress();
      if (outcome === 'other-content') {
        throw new HttpProblem(422, 'There is a lead of this id that says something else.');
      }
      return context.json({ id: lead.id }, 201, { Location: `/leads/${lead.id}` });
    })
    .get('/leads', async (context) => context.json(await store.list()))
    .all('/leads', allowOnly('GET', 'HEAD', 'POST'))
    .get('/leads/:id', async (context) => {
      const id = context.req.param('id');
      const lead = UUID.test(id) ? await store.find(id) : undefined;
      if (!lead) throw new HttpProblem(404, 'There is no lead of this id.');
      return context.json(lead);
    })
    .all('/leads/:id', allowOnly('GET', 'HEAD'));
  return routes;
};

/**
 * Makes the receiver: `POST /leads` takes a lead, `GET /leads`, `/leads/<id>` and `/inbox` show what
 * is stored, to this machine alone.
 *
 * Inside another Node server: `getRequestListener(receiver.fetch)` of @hono/node-server. Without a
 * socket (`receiver.request(…)`) the peer is unknown, and refused, unless `peerAddress` tells it.
 */
export const createReceiver = ({
  store,
  peerAddress = socketAddress,
  log = console.error,
}: ReceiverOptions): Hono => {
  const receiver = new Hono();
  receiver.onError(handleError(log));
  receiver.use(withHeaders({ 'X-Content-Type-Options': 'nosniff' }), loopbackOnly(peerAddress));
  for (const path of ['/leads/*', '/inbox', '/inbox.css']) {
    receiver.use(
      path,
      withHeaders({
        'Cache-Control': 'no-store',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
      }),
    );
  }
  receiver.route('/', leadRoutes(store)).route('/', inboxRoutes(store));
  receiver.notFound(() => {
    throw new HttpProblem(404, 'Nothing is at this address.');
  });
  return receiver;
};

/** Makes the whole of what `npm start` serves: the receiver, the demo's pages and the built files. */
export const createDemo = ({
  store,
  folders,
  peerAddress = socketAddress,
  log = console.error,
}: ReceiverOptions & { folders: SiteFolders }): Hono => {
  const demo = new Hono();
  demo.onError(handleError(log));
  demo.use(withHeaders({ 'X-Content-Type-Options': 'nosniff' }), loopbackOnly(peerAddress));
  demo.route('/', createReceiver({ store, peerAddress, log })).route('/', siteRoutes(folders));
  demo.notFound(sendNotFound);
  return demo;
};
