export interface Fault {
  name: string;
  /** What the client has to conclude of one attempt. */
  concludes: 'unconfirmed' | 'refused';
  /** Whether the receiver has the lead all the same. */
  isSaved: boolean;
  /** How many milliseconds the answer asks to wait. */
  wait: number;
  /** What is answered, as far as it goes; the headers are made at the time of the answer. */
  answer?: {
    status: number;
    headers: (now: number, token: string) => Record<string, string>;
    body: string;
  };
  /** How the connection ends, where it does not end well. */
  ending?: 'reset' | 'stall' | 'cut';
  /** Where the endpoint is; by default at the origin of the page. */
  at?: 'no-host' | 'silent-port' | 'closed-port' | 'other-origin';
  /** Whether nothing can mend it. */
  isLasting?: boolean;
  /** The one encoding that meets this fault. */
  encoding?: 'json' | 'form';
}

export const faults: readonly Fault[];
