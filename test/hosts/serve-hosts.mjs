// What the pages of test/hosts need from the test runner's server: pages with the headers that a test asks for, a
// CDN of the built files, and an endpoint that takes leads from every origin.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

/** The pages that tests write are served below. */
const PAGES = '/test/hosts/pages/';
/**
 * The built files under any number of addresses, `/hosts/cdn/<version>/sales-roles.js`: each is another module. Of the
 * version `unfit` nothing but the first file is of use.
 */
const CDN = /^\/hosts\/cdn\/([\w.-]+)\/((?:[\w-]+\/)*[\w.-]+\.js)$/;

/** Scripts of packages as they are: the test runner makes strict code of them, which they were not written as. */
const PACKAGES = /^\/hosts(\/node_modules\/.+\.js)$/;

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const fileAt = (path) => readFile(fileURLToPath(new URL(`../..${path}`, import.meta.url)));

/** Lets our own recorder and driver run, and nothing more. */
const withNonce = (policy) =>
  policy.replace(/script-src/.test(policy) ? /script-src/ : /default-src/, "$& 'nonce-host'");

/** Puts the recorder before all else in a page, so that it misses nothing; and the driver where a test has no access. */
const withRecorder = (page, isOpaque) => {
  const scripts = ['<script nonce="host" src="/test/hosts/recorder.js"></script>'];
  if (isOpaque) {
    scripts.push('<script nonce="host" type="module" src="/test/hosts/driver.ts"></script>');
  }
  return page.replace(/<head>/.test(page) ? /<head>/ : /^(?:\s*<!doctype[^>]*>)?/i, (start) =>
    [start, ...scripts].join(''),
  );
};

/** Node writes no encoding of one byte a letter, but reads them. */
const encode = (page, type) => {
  const [, charset] = /charset=(windows-\d+)/.exec(type) ?? [];
  if (!charset) return Buffer.from(page);
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Buffer.from(Array.from(page, (letter) => letters.indexOf(letter)));
};

/**
 * @param forward Sends a request on to the receiver, and resolves to the response.
 */
export const serveHosts = (forward) => {
  const written = new Map();

  /** Takes a page that a test has written, and answers with its address. */
  const write = async (request, response) => {
    const path = `${PAGES}written-${written.size}.html`;
    written.set(path, await text(request));
    response.writeHead(201).end(path);
  };

  const page = (path, search, response) => {
    const { type = 'text/html; charset=utf-8', isOpaque, ...headers } = search;
    const policy = headers['Content-Security-Policy'];
    if (policy) headers['Content-Security-Policy'] = withNonce(policy);
    const html = withRecorder(written.get(path), isOpaque);
    response
      .writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers })
      .end(encode(html, type));
  };

  /** Sends a lead on to the receiver, which itself takes none from other origins. */
  const take = async (request, response) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, CORS).end();
    request.url = '/leads';
    const received = await forward(request);
    return received.pipe(response.writeHead(received.statusCode, { ...received.headers, ...CORS }));
  };

  return async (context, next) => {
    const { path, method, query, req, res } = context;
    const answer = async (handle) => {
      // Koa's 404, which the runner would report, is no answer of ours.
      context.status = 200;
      context.respond = false;
      await handle();
    };
    if (path === PAGES && method === 'POST') return answer(() => write(req, res));
    if (written.has(path)) return answer(() => page(path, JSON.parse(query.host ?? '{}'), res));
    if (path === '/hosts/leads') return answer(() => take(req, res));
    const [, version, built] = CDN.exec(path) ?? [];
    const [, file = built && `/dist/${built}`] = PACKAGES.exec(path) ?? [];
    if (file) {
      const isUnfit = version === 'unfit' && built.startsWith('chunks/');
      const code = isUnfit ? 'throw Error("unfit")' : await fileAt(file);
      const headers = { 'Content-Type': 'text/javascript; charset=utf-8', ...CORS };
      return answer(() => res.writeHead(200, headers).end(code));
    }
    // The driver and what it imports, in a page of no origin.
    if (path.startsWith('/test/')) context.set(CORS);
    return next();
  };
};
