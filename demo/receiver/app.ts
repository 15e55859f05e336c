import { Hono } from 'hono';
import { handleError, type Log } from './handle-error.js';
import { withHeaders } from './headers.js';
import { inboxRoutes } from './inbox.js';
import { loopbackOnly, type PeerAddress, socketAddress } from './loopback.js';
import { sendNotFound } from './page.js';
import { HttpProblem } from './problem.js';
import { recordRoutes } from './record-routes.js';
import { type SiteFolders, siteRoutes } from './site.js';
import type { Store } from './store.js';

/** What the receiver needs, and what a test may replace. */
export interface ReceiverOptions {
  store: Store;
  /** Where a request came from; default: the address of its socket. */
  peerAddress?: PeerAddress;
  /** Takes what the operator should know, never what is in a lead; default: `console.error`. */
  log?: Log;
  /** The time in milliseconds since 1970; default: `Date.now`. */
  now?: () => number;
}

/**
 * Makes the receiver: `POST /leads` takes a lead, or a form that a browser posts without a script, and
 * `POST /withdrawals` what a visitor takes back; `GET /leads`, `/leads/<id>`, `/withdrawals` and
 * `/inbox` show what is stored, to this machine alone.
 *
 * Inside another Node server: `getRequestListener(receiver.fetch)` of @hono/node-server. Without a
 * socket (`receiver.request(…)`) the peer is unknown, and refused, unless `peerAddress` tells it.
 */
export const createReceiver = ({
  store,
  peerAddress = socketAddress,
  log = console.error,
  now = Date.now,
}: ReceiverOptions): Hono => {
  const receiver = new Hono();
  receiver.onError(handleError(log));
  receiver.use(withHeaders({ 'X-Content-Type-Options': 'nosniff' }), loopbackOnly(peerAddress));
  for (const path of ['/leads/*', '/withdrawals', '/inbox', '/inbox.css']) {
    receiver.use(
      path,
      withHeaders({
        'Cache-Control': 'no-store',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
      }),
    );
  }
  receiver.route('/', recordRoutes({ store, log, now })).route('/', inboxRoutes(store));
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
  now = Date.now,
}: ReceiverOptions & { folders: SiteFolders }): Hono => {
  const demo = new Hono();
  demo.onError(handleError(log));
  demo.use(withHeaders({ 'X-Content-Type-Options': 'nosniff' }), loopbackOnly(peerAddress));
  demo.route('/', createReceiver({ store, peerAddress, log, now })).route('/', siteRoutes(folders));
  demo.notFound(sendNotFound);
  return demo;
};
