/** Stands in for `performance.now` until `restore()`: time passes where the test says so. */
export class Clock {
  /** Milliseconds. */
  time = 1000;
  /** So much passes with each look at the clock. */
  step = 0;
  readonly #before = performance.now;

  constructor() {
    performance.now = () => (this.time += this.step);
  }

  restore(): void {
    performance.now = this.#before;
  }
}
