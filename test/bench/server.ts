import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import ts from 'typescript';
import { baselineHtml } from './baseline.js';
import { bundlePeers } from './bundle.js';
import { makeCatalogue } from './catalogue.js';

const BENCH = import.meta.dirname;
const DIST = join(BENCH, '..', '..', 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A file of the page; its module comes from TypeScript. */
const readPage = async (name: string): Promise<string> => {
  const text = await readFile(join(BENCH, 'page', name.replace(/\.js$/, '.ts')), 'utf8');
  if (!name.endsWith('.js')) return text;
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(text, { compilerOptions }).outputText;
};

const read = async (path: string, peers: ReadonlyMap<string, string>): Promise<string> => {
  const [, folder, name = ''] = /^\/(\w+)\/([\w./-]+)$/.exec(path) ?? [];
  switch (folder) {
    case 'dist':
      return readFile(join(DIST, name), 'utf8');
    case 'peers':
      return peers.get(name) ?? Promise.reject(new Error(`no peer ${name}`));
    case 'catalogue':
      return JSON.stringify(makeCatalogue(Number(name)));
    case 'baseline':
      return baselineHtml(makeCatalogue(Number(name)));
    default:
      return readPage(name || 'index.html');
  }
};

/** Serves the page, `dist`, the peers and the catalogues on a free port of this machine. */
export const serve = async (): Promise<{ url: string; close(): void }> => {
  const peers = await bundlePeers();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    read(path, peers).then(
      (text) => {
        const type = TYPES[extname(path) || '.html'] ?? 'text/plain';
        response.writeHead(200, { 'Content-Type': type }).end(text);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
