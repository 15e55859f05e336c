/** The code of an error of Node's or a driver's, such as `EADDRINUSE`; `undefined` for what has none. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
