/** One call of `fetch`, which the test answers by hand. */
export interface FetchCall {
  url: string;
  init: RequestInit;
  body: string;
  headers: Record<string, string>;
  /** Whether the caller gave up. */
  isAborted: () => boolean;
  answer: (response: Response) => void;
  fail: (error: Error) => void;
}

/** Stands in for `fetch` until `restore()`. */
export class FetchStub {
  readonly calls: FetchCall[] = [];
  readonly #before = globalThis.fetch;
  #waiting: ((call: FetchCall) => void) | undefined;
  #taken = 0;

  constructor() {
    globalThis.fetch = (input, init = {}) => {
      const { promise, resolve, reject } = deferred<Response>();
      init.signal?.addEventListener('abort', () => {
        reject(new DOMException('The operation was aborted.', 'AbortError'));
      });
      const call: FetchCall = {
        url: input instanceof Request ? input.url : String(input),
        init,
        body: init.body as string,
        headers: { ...(init.headers as Record<string, string>) },
        isAborted: () => init.signal?.aborted ?? false,
        answer: resolve,
        fail: reject,
      };
      this.calls.push(call);
      this.#hand();
      return promise;
    };
  }

  /** The next call that was not asked for yet: of now, or to come. */
  next(): Promise<FetchCall> {
    const { promise, resolve } = deferred<FetchCall>();
    this.#waiting = resolve;
    this.#hand();
    return promise;
  }

  restore(): void {
    globalThis.fetch = this.#before;
  }

  #hand(): void {
    const call = this.calls[this.#taken];
    if (!call || !this.#waiting) return;
    this.#taken += 1;
    this.#waiting(call);
    this.#waiting = undefined;
  }
}

/** A promise that the test settles by hand. */
export const deferred = <T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: Error) => void;
} => {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
};
