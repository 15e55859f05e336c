import type { Choices, Source } from '../types.js';

/** What we read of the answer (IAB Tech Lab, CMP API v2, TCData; the same in TCF 2.2 and 2.3). */
interface TCData {
  eventStatus?: 'tcloaded' | 'cmpuishown' | 'useractioncomplete';
  gdprApplies?: boolean;
  listenerId?: number;
  purposeOneTreatment?: boolean;
  purpose?: { consents?: Readonly<Record<string, boolean | undefined>> };
}

type Callback = (data: TCData | null, success: boolean) => void;

interface Page {
  __tcfapi?: (command: string, version: 2, callback: Callback, parameter?: number) => void;
}

/** Each category is granted where all its purposes are consented to; legitimate interest is no consent. */
const PURPOSES = { preferences: [5, 6], analytics: [8, 9], marketing: [2, 3, 4, 7] };

const choicesOf = ({ purpose, purposeOneTreatment }: TCData): Choices => {
  const consents = purpose?.consents ?? {};
  const granted = (purposes: readonly number[]): boolean =>
    // Purpose 1, storage on the device, unless the publisher's country does not ask for it.
    (purposeOneTreatment === true || consents['1'] === true) &&
    purposes.every((id) => consents[id] === true);
  return {
    preferences: granted(PURPOSES.preferences),
    analytics: granted(PURPOSES.analytics),
    marketing: granted(PURPOSES.marketing),
  };
};

/** IAB TCF: only read, by the listener that the framework prescribes in the place of `getTCData`. */
export const tcf: Source = {
  name: 'tcf',
  start(tell) {
    let listener: number | undefined;
    let isStopped = false;
    let isDecided = false;
    // Looked up anew each time: the CMP replaces its stub.
    const call = (command: string, callback: Callback, parameter?: number): void => {
      (window as Page).__tcfapi?.(command, 2, callback, parameter);
    };
    const leave = (): void => {
      if (listener !== undefined) call('removeEventListener', () => undefined, listener);
    };
    // The stub queues, and answers nothing until the CMP has loaded, which may be never.
    tell({});
    call('addEventListener', (data, success) => {
      if (!success || !data) return;
      listener = data.listenerId;
      if (isStopped) {
        leave();
      } else if (data.gdprApplies === false) {
        // The CMP asks nobody here.
        tell(undefined);
      } else if (data.eventStatus === 'tcloaded' || data.eventStatus === 'useractioncomplete') {
        isDecided = true;
        tell(choicesOf(data));
      } else if (!isDecided) {
        // The CMP's window is open: its consents are not the visitor's yet.
        tell({});
      }
    });
    return () => {
      isStopped = true;
      leave();
    };
  },
};
