import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The folder that has package.json. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/** `demo/receiver/main.ts` in a process of its own. */
export interface ReceiverProcess {
  child: ChildProcess;
  output(): string;
  /** Resolves when it printed its address; rejects when it ended before. */
  address: Promise<string>;
  /** Resolves to the exit code, or to the name of the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}

export const startReceiver = (environment: NodeJS.ProcessEnv): ReceiverProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/receiver/main.ts'], {
    cwd: PROJECT,
    env: { ...process.env, DATABASE_URL: '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  // `close` comes when the process has ended and its output is read.
  const ended = once(child, 'close').then(
    ([code, signal]) => (code ?? signal) as number | NodeJS.Signals,
  );
  const address = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      if (/^http:\/\/localhost:\d+$/.test(line)) resolve(line);
    });
    createInterface(child.stderr).on('line', (line) => lines.push(line));
    void ended.then((how) => {
      reject(new Error(`ended with ${how} before it was ready: ${lines.join('\n')}`));
    });
  });
  address.catch(() => undefined);
  return { child, output: () => lines.join('\n'), address, ended };
};
