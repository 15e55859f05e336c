import { STATUS_CODES } from 'node:http';

/** One thing in the request that does not fit. */
export interface ProblemError {
  /** JSON Pointer into the lead, as a URI fragment: `#/contact/phone`. */
  pointer: string;
  detail: string;
}

interface ProblemOptions {
  errors?: readonly ProblemError[];
  headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere in a request: the answer is this status with a problem document (RFC 9457). */
export class HttpProblem extends Error {
  readonly status: number;
  readonly errors: readonly ProblemError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, detail: string, { errors, headers = {} }: ProblemOptions = {}) {
    super(detail);
    this.name = 'HttpProblem';
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  toResponse(): Response {
    const document = {
      // RFC 9457, 4.2.1: no more to say than the status code does; the title is the code's phrase.
      type: 'about:blank',
      title: STATUS_CODES[this.status],
      status: this.status,
      detail: this.message,
      errors: this.errors,
    };
    return new Response(JSON.stringify(document), {
      status: this.status,
      headers: { ...this.headers, 'Content-Type': 'application/problem+json' },
    });
  }
}

/** The pointer (RFC 6901, 6) to a place in the body. */
export const jsonPointer = (path: readonly PropertyKey[]): string =>
  `#${path
    .map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))
    .map((key) => `/${encodeURIComponent(key)}`)
    .join('')}`;
