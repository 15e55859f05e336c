import type { Context } from 'hono';
import { routePath } from 'hono/route';
import { errorCode } from './error-code.js';
import { HttpProblem } from './problem.js';

/** Takes a line for the operator. */
export type Log = (line: string) => void;

/**
 * Describes an error without its message: the messages of databases and parsers quote the data, and
 * the data are personal.
 */
const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code = errorCode(error);
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [code ? `${error.name} ${code}` : error.name, ...frames].join('\n');
};

/** Answers what a handler threw: a problem as it is, anything else as a 500 that tells nothing. */
export const handleError =
  (log: Log) =>
  (error: unknown, context: Context): Response => {
    if (error instanceof HttpProblem) return error.toResponse();
    // The route's pattern, not the URL, which could carry data too.
    log(`500 ${context.req.method} ${routePath(context)}: ${describe(error)}`);
    return new HttpProblem(500, 'The request could not be carried out.').toResponse();
  };
