// Runs inside a page that the test has no access to, as one of no origin: the same visit, asked for by message.
import { visit, type Visit } from './visit.js';

export interface Answer {
  /** Why the visit failed, where it did. */
  failure?: string;
  errors: readonly string[];
}

const { hostErrors } = window as Window & { hostErrors?: readonly string[] };

const answer = (failure?: string): void => {
  parent.postMessage({ ...(failure && { failure }), errors: hostErrors ?? [] }, '*');
};

addEventListener('message', ({ source, data }: MessageEvent<Visit>) => {
  if (source !== parent) return;
  visit(document, data).then(
    () => answer(),
    (error: unknown) => answer(String(error)),
  );
});
answer();
