import type { MiddlewareHandler } from 'hono';
import { HttpProblem } from './problem.js';

/** Sets the given headers on every answer, errors included. */
export const withHeaders =
  (headers: Readonly<Record<string, string>>): MiddlewareHandler =>
  async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  };

/** Refuses every method but these: to be registered after the handlers of a path. */
export const allowOnly =
  (...methods: string[]): MiddlewareHandler =>
  (context) => {
    throw new HttpProblem(405, `${context.req.method} is not for this address.`, {
      headers: { Allow: methods.join(', ') },
    });
  };
