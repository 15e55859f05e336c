import { expect, html } from '@open-wc/testing';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { Lead } from '../../src/lead/types.js';
import { enter, fill, openForm, pressSend, reaches } from '../helpers/lead-form.js';
import { inside } from '../helpers/parts.js';
import { type Fault, faults } from './faults.mjs';
import { Way } from './way.js';

/** The true one, whatever a test puts in its place. */
const { fetch } = globalThis;

/** A way by the name of its fault. */
export const openWay = (name: string): Promise<Way> => {
  const fault = faults.find((one) => one.name === name);
  if (!fault) throw new Error(`There is no fault "${name}"`);
  return Way.open(fault, location.origin);
};

/** Puts a form on the page that sends this way. */
export const openFormTo = ({ endpoint, encoding }: Pick<Way, 'endpoint' | 'encoding'>) =>
  openForm(html`
    <sales-lead-form
      lang="en"
      endpoint=${endpoint}
      encoding=${encoding}
      policy-url="/privacy"
      consent-url="/consent"
    ></sales-lead-form>
  `);

/** Fills a form in under a name that no other lead has, and returns it. */
export const fillUnique = async (form: SalesLeadForm): Promise<string> => {
  const name = crypto.randomUUID();
  await fill(form);
  await enter(form, 'name', name);
  return name;
};

/** The leads of a name that the receiver has. */
export const storedOf = async (name: string): Promise<Lead[]> => {
  const leads = (await (await fetch('/leads', { cache: 'no-store' })).json()) as Lead[];
  return leads.filter(({ contact }) => contact.name === name);
};

/** Fails where the receiver has not exactly so many leads of a name, or two of one id. */
export const expectStored = async (name: string, count: number): Promise<void> => {
  const ids = (await storedOf(name)).map(({ id }) => id);
  expect(new Set(ids).size).to.equal(count);
  expect(ids).to.have.length(count);
};

/** Fails where the bytes that came this way, or their ids, were not the same each time. */
export const expectSameAttempts = async (way: Way, least: number): Promise<void> => {
  const attempts = await way.attempts();
  expect(attempts.length).to.be.at.least(least);
  expect(new Set(attempts.map((attempt) => JSON.stringify(attempt))).size).to.equal(1);
};

/** Presses "Send now" for the first of what is kept, where the form has not sent it by itself meanwhile. */
export const sendNow = (form: SalesLeadForm): void => {
  inside(form, '[part=kept] button')?.click();
};

/** Runs with time limits that pass, all of them, when the test says so. */
export const withLimits = async (run: (pass: () => void) => Promise<void>): Promise<void> => {
  const before = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;
  const limit = new AbortController();
  const value = () => limit.signal;
  Object.defineProperty(AbortSignal, 'timeout', { ...before, value });
  try {
    await run(() => {
      limit.abort(new DOMException('Timed out.', 'TimeoutError'));
      // What is tried after this has its own.
      Object.defineProperty(AbortSignal, 'timeout', before);
    });
  } finally {
    Object.defineProperty(AbortSignal, 'timeout', before);
  }
};

/** Resolves with the next answer of `fetch`, of which the body may be still to come. */
const nextAnswer = (): Promise<void> =>
  new Promise((resolve) => {
    globalThis.fetch = async (...call) => {
      globalThis.fetch = fetch;
      const response = await fetch(...call);
      resolve();
      return response;
    };
  });

const pressThrough = async (form: SalesLeadForm, way: Way, { ending, answer }: Fault) => {
  if (ending !== 'stall') return pressSend(form);
  await withLimits(async (pass) => {
    const answered = answer ? nextAnswer() : undefined;
    await pressSend(form);
    await way.attempts(1);
    await answered;
    pass();
  });
};

/** A row of the matrix: what a form says of a fault, and that its lead arrives once after the fault. */
export const itMeets = (fault: Fault): void => {
  const { concludes, isSaved, at, isLasting } = fault;
  const phase = concludes === 'refused' ? 'refused' : 'waiting';

  it(`${fault.name}: ${phase}, ${isSaved ? 'saved' : 'not saved'}`, async () => {
    const way = await Way.open(fault, location.origin);
    const form = await openFormTo(way);
    const name = await fillUnique(form);
    await pressThrough(form, way, fault);
    await reaches(form, phase);
    await expectStored(name, isSaved ? 1 : 0);
    if (isLasting) return;
    await way.mend();
    sendNow(form);
    await reaches(form, 'sent');
    await expectStored(name, 1);
    await expectSameAttempts(way, at ? 1 : 2);
    expect(inside(form, '[part=kept]') === null).to.equal(true);
  });
};
