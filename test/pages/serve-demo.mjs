// Lets the test runner's server answer for the demo: every request for it goes on to what `npm start`
// runs, in a process of its own, with an empty database in a folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { forward } from '../faults/faulty-way.mjs';

const DEMO = /^\/(?:demo\/(?:playground\/)?[^/]+|dist\/.+|leads(?:\/.*)?|inbox(?:\.css)?)$/;
const PAGE = /^\/demo\/.+\.html$/;

const start = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sales-roles-pages-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/receiver/main.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, PORT: '0', DATABASE_URL: '', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const kill = () => child.kill();
  process.once('exit', kill);
  const [address] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(([code]) => Promise.reject(new Error(`demo/receiver ended with ${code}`))),
  ]);
  return {
    port: new URL(address).port,
    async stop() {
      process.off('exit', kill);
      kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
};

/** Puts the recorder before all else in a page, so that it misses nothing. */
const withRecorder = (page) =>
  page.replace('<head>', '<head><script src="/test/pages/recorder.js"></script>');

/** What `web-test-runner.config.mjs` needs. The process starts with the first request for the demo. */
export const serveDemo = () => {
  let demo;
  const send = async (incoming) => forward((await (demo ??= start())).port, incoming);
  return {
    /** Sends a request on to the demo, and resolves to the response. */
    send,
    middleware: async (context, next) => {
      if (!DEMO.test(context.path)) return next();
      const response = await send(context.req);
      context.respond = false;
      const { statusCode, headers } = response;
      if (!PAGE.test(context.path))
        return response.pipe(context.res.writeHead(statusCode, headers));
      const page = withRecorder(await text(response));
      const { 'content-type': type, 'cache-control': caching } = headers;
      return context.res
        .writeHead(statusCode, { 'Content-Type': type, 'Cache-Control': caching })
        .end(page);
    },
    plugin: {
      name: 'demo',
      async serverStop() {
        await (await demo)?.stop();
      },
    },
  };
};
