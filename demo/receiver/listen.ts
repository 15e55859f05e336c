import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { errorCode } from './error-code.js';

// `localhost` is either of them, and which one comes first differs between browsers and systems.
const ADDRESSES = ['127.0.0.1', '::1'];

// This machine has no such address.
const ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** How long requests may take to end once the server is told to close. */
const GRACE_MS = 5000;

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

/** A server on all loopback addresses of this machine. */
export interface LoopbackServer {
  port: number;
  /** Takes no more requests, lets those in progress end, and resolves when all connections are closed. */
  close(): Promise<void>;
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

const closable = (server: Server): (() => Promise<void>) => {
  let active = 0;
  let closing = false;
  server.on('request', (_request, response) => {
    active += 1;
    response.once('close', () => {
      active -= 1;
      if (closing && active === 0) server.closeAllConnections();
    });
  });
  return () =>
    new Promise((resolve) => {
      closing = true;
      const timer = setTimeout(() => {
        server.closeAllConnections();
      }, GRACE_MS);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      // Browsers open connections in advance, which do not count as idle: nobody waits for them.
      if (active === 0) server.closeAllConnections();
    });
};

/**
 * Listens on 127.0.0.1 and ::1, where they exist, and nowhere else. Port 0 is any free one.
 * Rejects with the error of `listen` when the port is taken on either.
 */
export const listenOnLoopback = async (fetch: Fetch, port: number): Promise<LoopbackServer> => {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(closers.map((closeOne) => closeOne()));
  };
  let bound = port;
  for (const address of ADDRESSES) {
    const server = createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server;
    try {
      bound = await listen(server, bound, address);
      closers.push(closable(server));
    } catch (error) {
      if (ABSENT.includes(errorCode(error) ?? '')) continue;
      await close();
      // Any free port: it was free on one address only.
      if (port === 0 && errorCode(error) === 'EADDRINUSE') return listenOnLoopback(fetch, 0);
      throw error;
    }
  }
  if (closers.length === 0) throw new Error('This machine has no loopback address.');
  return { port: bound, close };
};
