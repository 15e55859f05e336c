// What hydrate.test.ts needs from the test runner's server: `POST /prerendered` takes the options of `prerender` as
// JSON, and answers with what it comes to. From dist, as a server has it.
import { json } from 'node:stream/consumers';

export const servePrerendered = async (context, next) => {
  if (context.path !== '/prerendered') return next();
  const { prerender } = await import('../../dist/prerender.js');
  context.type = 'text/html; charset=utf-8';
  context.body = await prerender(await json(context.req));
};
