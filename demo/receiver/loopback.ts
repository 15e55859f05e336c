import { BlockList, isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { HttpProblem } from './problem.js';

/** Tells the address that a request came from, or `undefined` where it cannot be told. */
export type PeerAddress = (context: Context) => string | undefined;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

// Any name of another machine can be made to resolve to 127.0.0.1 (DNS rebinding), and its page
// would then count as same-origin with us: the names of this machine alone are answered.
const HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Whether an IP address is this machine's own; IPv4 mapped into IPv6 (`::ffff:127.0.0.1`) too. */
export const isLoopbackAddress = (address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
};

/** The address of the socket that @hono/node-server took the request from. */
export const socketAddress: PeerAddress = (context) =>
  (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress;

/** Answers only programs on this machine, that call it by its own name. */
export const loopbackOnly =
  (peerAddress: PeerAddress): MiddlewareHandler =>
  async (context, next) => {
    const address = peerAddress(context);
    if (address === undefined || !isLoopbackAddress(address)) {
      throw new HttpProblem(403, 'Only for programs on this machine.');
    }
    // The URL as well: a request for an absolute URL names a host of its own.
    const hosts = [context.req.header('Host'), new URL(context.req.url).host];
    if (!hosts.every((host) => host === undefined || HOST.test(host))) {
      throw new HttpProblem(403, 'Only for requests to localhost, 127.0.0.1 or [::1].');
    }
    await next();
  };
