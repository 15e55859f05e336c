// A faulty way to the receiver: `POST /faults/<name>/leads?token=<any>` meets the fault of that name
// until `POST /faults/mend?token=<the same>`, and then goes on to the receiver as it is. Not a number of
// times: browsers repeat by themselves what a connection that they used before has swallowed.
import { createServer, request } from 'node:http';
import { createServer as createSilentServer } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { faults } from './faults.mjs';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
};

/** Sends a request on as it is, and resolves to the response. */
export const forward = (port, incoming) =>
  new Promise((resolve, reject) => {
    const { url: path, method, headers } = incoming;
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, resolve);
    incoming.pipe(outgoing.once('error', reject));
  });

/** Lets a server listen on a port of this machine: any free one by default. */
const listen = (server, port = 0) =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });

/** A port that nothing listens on. */
const closedPort = async () => {
  const server = await listen(createServer());
  const { port } = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
};

/** Answers, as far as the fault lets it. */
const meet = async (fault, token, { socket }, response) => {
  const { answer, ending } = fault;
  if (answer) {
    response.writeHead(answer.status, answer.headers(Date.now(), token));
    if (ending) await new Promise((resolve) => response.write(answer.body, resolve));
    else response.end(answer.body);
  }
  if (ending === 'reset') socket.resetAndDestroy();
  if (ending === 'cut') socket.destroy();
};

/** @param forward Sends a request on to the receiver, and resolves to the response. */
export const createFaultyWay = (forward) => {
  const ways = new Map();
  const servers = [];

  const wayOf = (token) => {
    const way = ways.get(token) ?? {
      token,
      isMended: false,
      attempts: [],
      watchers: [],
      stalled: [],
    };
    ways.set(token, way);
    return way;
  };

  /** Sends a lead on to the receiver. */
  const deliver = ({ method, headers }, body) =>
    forward(Object.assign(Readable.from([body]), { url: '/leads', method, headers }));

  const note = (way, { headers }, body) => {
    way.attempts.push({ key: headers['idempotency-key'], body: body.toString() });
    way.watchers = way.watchers.filter((look) => !look());
  };

  const post = async (fault, way, request, response) => {
    const body = await buffer(request);
    if (way.isMended) {
      const received = await deliver(request, body);
      const answer = await buffer(received);
      note(way, request, body);
      response.writeHead(received.statusCode, { ...received.headers, ...CORS }).end(answer);
      return;
    }
    if (fault.isSaved) await buffer(await deliver(request, body));
    await meet(fault, way.token, request, response);
    if (fault.ending === 'stall') way.stalled.push(response);
    note(way, request, body);
  };

  const mend = async (token) => {
    const way = wayOf(token);
    way.isMended = true;
    // A browser has few connections for a host, and a request that outlives its page keeps one.
    for (const stream of way.stalled.splice(0)) stream.destroy();
    if (!way.port) return;
    const fault = faults.find(({ at }) => at === 'closed-port');
    const server = createServer((request, response) => take(fault, way, request, response));
    servers.push(await listen(server, way.port));
  };

  /** A request for an endpoint. */
  const take = async (fault, way, request, response) => {
    if (request.method === 'OPTIONS') response.writeHead(204, way.isMended ? CORS : {}).end();
    else await post(fault, way, request, response).catch((error) => response.destroy(error));
  };

  const control = {
    async mend(response, token) {
      await mend(token);
      response.writeHead(204).end();
    },
    async port(response, token) {
      const way = wayOf(token);
      way.port ??= await closedPort();
      response.writeHead(200).end(`${way.port}`);
    },
    /** A port where connections are taken, and then nothing is said. */
    async silence(response, token) {
      const way = wayOf(token);
      const server = createSilentServer((socket) => {
        // Who gives up may do it rudely.
        way.stalled.push(socket.on('error', () => undefined));
        note(way, { headers: {} }, '');
      });
      servers.push(await listen(server));
      response.writeHead(200).end(`${server.address().port}`);
    },
    /** What has come, once it is so much: with `count`, not before. */
    attempts(response, token, count) {
      const way = wayOf(token);
      const look = () => {
        if (way.attempts.length < count) return false;
        const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
        response.writeHead(200, headers).end(JSON.stringify(way.attempts));
        return true;
      };
      if (!look()) way.watchers.push(look);
    },
    /** Where the redirects lead. Nobody has to come: an attempt that is like no other. */
    elsewhere(response, token) {
      note(wayOf(token), { headers: {} }, 'a redirect was followed');
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":true}');
    },
  };

  return {
    /** Handles a request for a path below `/faults/`. */
    async handle(request, response) {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost');
      const [, , name = '', leads] = pathname.split('/').map(decodeURIComponent);
      const token = searchParams.get('token') ?? '';
      const fault = faults.find((one) => one.name === name);
      if (fault && leads === 'leads') await take(fault, wayOf(token), request, response);
      else if (Object.hasOwn(control, name)) {
        await control[name](response, token, Number(searchParams.get('count')));
      } else response.writeHead(404).end();
    },
    /** Closes the ports that were opened. */
    close() {
      for (const { stalled } of ways.values()) for (const stream of stalled) stream.destroy();
      for (const server of servers.splice(0)) {
        server.close();
        server.closeAllConnections?.();
      }
    },
  };
};

/** The same for `web-test-runner.config.mjs`. */
export const serveFaults = (forward) => {
  const way = createFaultyWay(forward);
  return {
    middleware: (context, next) => {
      if (!context.path.startsWith('/faults/')) return next();
      // Koa's 404, which the runner would report, is no answer of ours.
      context.status = 200;
      context.respond = false;
      return way.handle(context.req, context.res);
    },
    plugin: { name: 'faults', serverStop: () => way.close() },
  };
};
