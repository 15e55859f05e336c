import { expect } from '@open-wc/testing';
import { until } from './until.js';

type Level = 'error' | 'warn';

/** Collects what goes to the console from now on, until the test is over; call it in a test or hook. */
export class ConsoleSpy {
  readonly lines: string[] = [];
  readonly #before = { error: console.error, warn: console.warn };

  constructor() {
    for (const level of ['error', 'warn'] as const) {
      console[level] = (...values: unknown[]) => this.lines.push(`${level}: ${values.join(' ')}`);
    }
  }

  /** What was said at a level about ours: lit's own warnings of its development mode are left out. */
  of(level: Level): string[] {
    return this.lines.filter((line) => line.startsWith(`${level}: `) && line.includes('sales-'));
  }

  /** The same, once there is something: what is told of a page's settings is loaded for it. */
  async told(level: Level): Promise<string[]> {
    await until(`a console ${level}`, () => this.of(level).length);
    return this.of(level);
  }

  restore(): void {
    Object.assign(console, this.#before);
  }
}

/**
 * For a `describe`: spies on the console during each of its tests, and fails one in which an error of ours
 * was told. Returns the spy of the test under way.
 */
export const expectNoErrors = (): (() => ConsoleSpy) => {
  let spy: ConsoleSpy;

  beforeEach(() => {
    spy = new ConsoleSpy();
  });

  afterEach(() => {
    spy.restore();
    expect(spy.of('error')).to.deep.equal([]);
  });

  return () => spy;
};
