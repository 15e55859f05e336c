import type { Encoding } from '../../src/lead/types.js';
import type { Fault } from './faults.mjs';

/** The true one, whatever a test puts in its place. */
const { fetch } = globalThis;

/** One request as it came to the faulty way. */
interface Attempt {
  key?: string;
  body: string;
}

/** A way to the receiver with a fault of its own, which one test mends. For Node and for browsers. */
export class Way {
  readonly endpoint: string;
  readonly encoding: Encoding;
  readonly #control: (action: string, more?: string) => Promise<Response>;

  /** @param base Where `/faults/` is. */
  static async open(fault: Fault, base: string): Promise<Way> {
    const token = crypto.randomUUID();
    const control = (action: string, more = '') =>
      fetch(`${base}/faults/${action}?token=${token}${more}`, { cache: 'no-store' });
    const path = `faults/${encodeURIComponent(fault.name)}/leads?token=${token}`;
    switch (fault.at) {
      case 'no-host':
        return new Way(fault, 'https://no-such-host.invalid/leads', control);
      case 'silent-port':
        return new Way(
          fault,
          `https://127.0.0.1:${await (await control('silence')).text()}/leads`,
          control,
        );
      case 'closed-port':
        return new Way(
          fault,
          `http://127.0.0.1:${await (await control('port')).text()}/leads`,
          control,
        );
      case 'other-origin':
        return new Way(fault, `${base.replace('localhost', '127.0.0.1')}/${path}`, control);
      default:
        return new Way(fault, `${base}/${path}`, control);
    }
  }

  private constructor(
    { encoding = 'json' }: Fault,
    endpoint: string,
    control: (action: string, more?: string) => Promise<Response>,
  ) {
    this.endpoint = endpoint;
    this.encoding = encoding;
    this.#control = control;
  }

  /** The fault is gone from now on. */
  async mend(): Promise<void> {
    await this.#control('mend');
  }

  /** The requests that have come, and met what they had to meet; waits until it is so many. */
  async attempts(count = 0): Promise<Attempt[]> {
    return (await (await this.#control('attempts', `&count=${count}`)).json()) as Attempt[];
  }
}
