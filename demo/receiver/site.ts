import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { allowOnly, withHeaders } from './headers.js';
import { withPrerendered } from './prerendered.js';

/** The folders that the site is made of. */
export interface SiteFolders {
  /** The demo's pages. */
  demo: string;
  /** The built files. */
  dist: string;
}

// What is not in the list is not served: the sources (.ts) above all.
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

// This folder lies in the demo's, and has nothing that a page needs.
const RECEIVER = import.meta.dirname;

const contains = (folder: string, file: string): boolean => {
  const path = relative(folder, file);
  return path !== '..' && !path.startsWith(`..${sep}`);
};

/** The path's segments, decoded; `undefined` where one of them is more than the name of a file. */
const segmentsOf = (path: string): string[] | undefined => {
  try {
    const segments = path.split('/').map(decodeURIComponent);
    // A last empty one is the folder itself. A leading dot: hidden files, `.` and `..`.
    const isName = (segment: string, index: number): boolean =>
      segment === ''
        ? index === segments.length - 1
        : !segment.startsWith('.') && !/[\\/:\0]/.test(segment);
    return segments.every(isName) ? segments : undefined;
  } catch {
    return undefined;
  }
};

/** The real path of what a URL names, where it lies in the folder after all links are followed. */
const locate = async (folder: string, path: string): Promise<string | undefined> => {
  const segments = segmentsOf(path);
  if (!segments) return undefined;
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, ...segments))]);
    return contains(root, file) && !contains(RECEIVER, file) ? file : undefined;
  } catch {
    return undefined;
  }
};

/** A page that says in which encoding it is written is right: the header would overrule it. */
const declaredCharset = (page: Buffer): string =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(page.toString('latin1', 0, 1024))?.[1] ?? 'utf-8';

const serve = async (context: Context, folder: string, path: string): Promise<Response> => {
  const file = await locate(folder, path);
  if (file === undefined) return context.notFound();
  const isFolder = (await stat(file)).isDirectory();
  if (isFolder) {
    // Without the slash the links of the page in it would be resolved against the folder above.
    return path === '' || path.endsWith('/')
      ? serve(context, folder, `${path}index.html`)
      : context.redirect(`${context.req.path}/`, 301);
  }
  const extension = extname(file).toLowerCase();
  const contentType = CONTENT_TYPES[extension];
  if (contentType === undefined || path.endsWith('/')) return context.notFound();
  const body =
    path === 'prerendered.html'
      ? Buffer.from(await withPrerendered(await readFile(file, 'utf8')))
      : await readFile(file);
  return context.body(new Uint8Array(body), 200, {
    'Content-Type':
      extension === '.html' ? `text/html; charset=${declaredCharset(body)}` : contentType,
  });
};

/** `/` is the demo's first page, `/demo/` the demo's folder and `/dist/` the built files. */
export const siteRoutes = ({ demo, dist }: SiteFolders): Hono => {
  const site = new Hono();
  for (const path of ['/', '/demo/*', '/dist/*']) {
    // no-cache is "ask each time": a file that was built anew shows at once.
    site.use(path, withHeaders({ 'Cache-Control': 'no-cache' }), etag());
  }
  const below = (prefix: string, context: Context): string => context.req.path.slice(prefix.length);
  site.get('/', (context) => serve(context, demo, 'index.html'));
  for (const [prefix, folder] of [
    ['/demo/', demo],
    ['/dist/', dist],
  ] as const) {
    site.get(prefix.slice(0, -1), (context) => context.redirect(prefix, 301));
    site.get(`${prefix}*`, (context) => serve(context, folder, below(prefix, context)));
  }
  for (const path of ['/', '/demo/*', '/dist/*']) site.all(path, allowOnly('GET', 'HEAD'));
  return site;
};
