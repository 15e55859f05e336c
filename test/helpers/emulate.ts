import { executeServerCommand } from '@web/test-runner-commands';

/** What the visitor's machine is like; what is left out is as it was. */
interface Emulated {
  media?: 'print';
  /** Media features, such as `forced-colors`, with their values. */
  features?: Readonly<Record<string, string>>;
  /** The pointer is a finger. */
  touch?: boolean;
}

/** Emulates a machine until the next call, `{}` for the real one; `false` where the browser cannot. */
export const emulate = (emulated: Emulated): Promise<boolean> =>
  executeServerCommand('emulate', emulated);
