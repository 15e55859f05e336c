/** Stands in for the clock and the timers of a page until `restore()`: hours pass where the test says so. */
export class Time {
  #now = 0;
  #id = 1_000_000;
  readonly #timers = new Map<number, { at: number; every?: number; run: () => void }>();
  readonly #before = {
    setTimeout: globalThis.setTimeout,
    setInterval: globalThis.setInterval,
    clearTimeout: globalThis.clearTimeout,
    clearInterval: globalThis.clearInterval,
    now: Date.now,
  };

  constructor() {
    const before = this.#before;
    const { setTimeout } = before;
    const add =
      (isEvery: boolean) =>
      (run: TimerHandler, delay?: number, ...values: unknown[]) => {
        // Work that goes on at once is no waiting.
        if (!delay && !isEvery) return setTimeout(run, delay, ...values);
        this.#id += 1;
        this.#timers.set(this.#id, {
          at: this.#now + (delay ?? 0),
          ...(isEvery && { every: Math.max(delay ?? 0, 1) }),
          run: () => (run as (...all: unknown[]) => void)(...values),
        });
        return this.#id;
      };
    const clear = (clearTheirs: (id?: number) => void) => (id?: number) => {
      if (!this.#timers.delete(id ?? 0)) clearTheirs(id);
    };
    Object.assign(globalThis, {
      setTimeout: add(false),
      setInterval: add(true),
      clearTimeout: clear(before.clearTimeout),
      clearInterval: clear(before.clearInterval),
    });
    Date.now = () => before.now.call(Date) + this.#now;
  }

  /** Lets so many milliseconds pass, and all happen that is due by then. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at);
      if (!next || next[1].at > end) break;
      const [id, timer] = next;
      this.#now = Math.max(this.#now, timer.at);
      if (timer.every) timer.at += timer.every;
      else this.#timers.delete(id);
      timer.run();
    }
    this.#now = end;
  }

  restore(): void {
    const { now, ...timers } = this.#before;
    Object.assign(globalThis, timers);
    Date.now = now;
  }
}
