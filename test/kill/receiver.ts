import { once } from 'node:events';
import type { HttpBindings } from '@hono/node-server';
import { createDemo } from '../../demo/receiver/app.js';
import { listenOnLoopback } from '../../demo/receiver/listen.js';
import { createStore, type Store } from '../../demo/receiver/store.js';
import type { Lead } from '../../src/lead/types.js';
import { databases } from '../receiver/databases.js';
import { inProject } from '../repo/project.js';

/** A request that brought a lead, and what became of it: in milliseconds of `performance.now()`. */
export interface Attempt {
  id: string;
  name: string;
  body: string;
  seenAt: number;
  savedAt?: number;
  answeredAt?: number;
  /** Resolves at its end: to whether the browser hung up before it had the answer, or the way did. */
  isCut: Promise<boolean>;
}

/** What lies between the browser and the receiver. */
export interface Way {
  /**
   * Called before a lead is handed on, which its rejection prevents: the connection is reset. What it
   * resolves to is an answer in the receiver's place.
   */
  there(): Promise<Response | undefined>;
  /** Called before the answer goes back, which its rejection prevents: the connection is reset. */
  back(): Promise<unknown>;
}

/** A receiver behind a way, with one page that has a form. */
export interface Receiver {
  port: number;
  store: Store;
  attempts: readonly Attempt[];
  way: Way;
  close(): Promise<void>;
}

/** A way that hinders nothing. */
export const OPEN: Way = { there: () => Promise.resolve(undefined), back: () => Promise.resolve() };

/** The built files. */
const DIST = inProject('dist');

const FORM = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Form</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/dist/sales-roles.js"></script>
  <sales-lead-form
    lang="en"
    endpoint="/leads"
    controller="Acme LLC"
    policy-url="/privacy"
    consent-url="/consent"
  ></sales-lead-form>
</html>`;

const OTHER = `<!doctype html><meta charset="utf-8" /><title>Another</title><link rel="icon" href="data:," />`;

/** The form comes when the visitor comes near, unless something waits to be sent. */
const FAR = FORM.replace('<sales-lead-form', '<p style="height: 5000px"></p>\n  $&');

const PAGES = new Map([
  ['/form', FORM],
  ['/far', FAR],
  ['/other', OTHER],
]);

/** Starts the receiver of the demo on a database of its own: PostgreSQL where there is a server. */
export const startReceiver = async (): Promise<Receiver> => {
  const { database, dispose } = await databases.at(-1)!.create();
  const store = await createStore(database);
  const demo = createDemo({ store, folders: { demo: inProject('demo'), dist: DIST } });
  const attempts: Attempt[] = [];
  const receiver = { store, attempts, way: OPEN };

  const handOn = (request: Request, bindings: HttpBindings, body?: string) => {
    // The receiver answers to names of this machine only, and a test may have made up another.
    const url = new URL(request.url);
    url.hostname = 'localhost';
    const headers = new Headers(request.headers);
    headers.set('Host', url.host);
    return demo.fetch(
      new Request(url, { method: request.method, headers, body: body ?? null }),
      bindings,
    );
  };

  const { port, close } = await listenOnLoopback(async (request, bindings) => {
    const env = bindings as HttpBindings;
    const page = PAGES.get(new URL(request.url).pathname);
    if (page !== undefined) {
      return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
    }
    if (request.method !== 'POST') return handOn(request, env);
    const body = await request.text();
    const { id, contact } = JSON.parse(body) as Lead;
    const { incoming, outgoing } = env;
    const attempt: Attempt = {
      id,
      name: contact.name ?? '',
      body,
      seenAt: performance.now(),
      isCut: once(outgoing, 'close').then(() => !outgoing.writableFinished),
    };
    attempts.push(attempt);
    const { way } = receiver;
    try {
      const instead = await way.there();
      if (instead) return instead;
      const response = await handOn(request, env, body);
      attempt.savedAt = performance.now();
      await way.back();
      attempt.answeredAt = performance.now();
      return response;
    } catch {
      incoming.socket.resetAndDestroy();
      return new Response(null, { status: 502 });
    }
  }, 0);

  return Object.assign(receiver, {
    port,
    close: async () => {
      await close();
      await dispose();
    },
  });
};
