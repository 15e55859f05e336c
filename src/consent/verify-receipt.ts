import { sha256 } from './sha256.js';
import { isTime, UUID } from './well-formed.js';

/** One thing in a receipt that does not fit. */
export interface ReceiptProblem {
  /** Where, such as `purposes[0].wordingSha256`; empty for the receipt itself. */
  path: string;
  /** What was expected there. It never quotes what the receipt says. */
  message: string;
}

/** What `verifyReceipt` found. */
export type ReceiptVerdict =
  { verified: true } | { verified: false; problems: readonly ReceiptProblem[] };

/** Takes what stands in one place of the receipt; says what was expected there, if it is not that. */
type Check = (value: unknown) => string | undefined;

/** More purposes than anybody can be asked about: a list of any length would keep the caller waiting. */
const MAX_PURPOSES = 20;

const DIGEST = /^[\da-f]{64}$/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWebUrl = (text: string): boolean => {
  try {
    return /^https?:\/\//i.test(text) && new URL(text).host !== '';
  } catch {
    return false;
  }
};

const textThat =
  (expected: string, fits: (text: string) => boolean): Check =>
  (value) =>
    typeof value === 'string' && fits(value) ? undefined : expected;

const oneOf = (...values: readonly unknown[]): Check => {
  const expected = values.map((value) => JSON.stringify(value)).join(' or ');
  return (value) => (values.includes(value) ? undefined : expected);
};

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);

const text = textThat('a text that is not empty', (value) => value !== '');
const uuid = textThat('a UUID in lower case', (value) => UUID.test(value));
const time = textThat('a time in UTC such as 2026-11-23T08:00:00.000Z', isTime);
const digest = textThat('64 lower-case hexadecimal digits', (value) => DIGEST.test(value));
const webUrl = textThat('the URL of a page, http or https', isWebUrl);
const boolean = oneOf(true, false);
const choice = oneOf('undecided', 'granted', 'denied');
/** For what has fields of its own, which are checked after it. */
const anything: Check = () => undefined;
// UTF-8 has no halves of surrogate pairs: with one in it other words would have the same digest.
const wellFormed = textThat(
  'a text that is not empty, without halves of surrogate pairs',
  (value) => value !== '' && !/\p{Surrogate}/u.test(value),
);

const RECEIPT: Readonly<Record<string, Check>> = {
  schema: oneOf('sales-roles/receipt@1'),
  recordId: uuid,
  piiController: text,
  privacyNotice: optional(webUrl),
  consentDocument: optional(webUrl),
  language: text,
  eventTime: time,
  withdrawalMethod: text,
  globalPrivacyControl: boolean,
  purposes: anything,
  cookieChoice: anything,
};

const PURPOSE: Readonly<Record<string, Check>> = {
  purpose: text,
  granted: boolean,
  method: oneOf('checkbox', 'button'),
  wording: wellFormed,
  wordingSha256: digest,
  document: optional(webUrl),
};

const COOKIE_CHOICE: Readonly<Record<string, Check>> = {
  decidedAt: optional(time),
  version: optional(text),
  manager: optional(text),
  categories: anything,
};

const CATEGORIES: Readonly<Record<string, Check>> = {
  necessary: choice,
  preferences: choice,
  analytics: choice,
  marketing: choice,
};

/** Gathers what does not fit, in the order in which it is found. */
class Findings {
  readonly problems: ReceiptProblem[] = [];

  add(path: string, expected: string | undefined): void {
    if (expected !== undefined) this.problems.push({ path, message: `expected ${expected}` });
  }

  /** Checks the fields of an object and returns what it read: each once, for a getter may change its mind. */
  fields(
    path: string,
    value: unknown,
    checks: Readonly<Record<string, Check>>,
  ): Readonly<Record<string, unknown>> | undefined {
    if (!isObject(value)) {
      this.add(path, 'an object');
      return undefined;
    }
    const read: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(checks)) {
      read[name] = value[name];
      this.add(path ? `${path}.${name}` : name, check(read[name]));
    }
    return read;
  }
}

const checkPurposes = async (findings: Findings, purposes: unknown): Promise<void> => {
  if (!Array.isArray(purposes) || !purposes.length || purposes.length > MAX_PURPOSES) {
    findings.add('purposes', `a list of 1 to ${MAX_PURPOSES} purposes`);
    return;
  }
  const seen = new Set<unknown>();
  for (const [index, value] of Array.from<unknown>(purposes).entries()) {
    const path = `purposes[${index}]`;
    const read = findings.fields(path, value, PURPOSE);
    if (!read) continue;
    const { purpose, wording, wordingSha256 } = read;
    if (seen.has(purpose)) findings.add(`${path}.purpose`, 'each purpose once');
    seen.add(purpose);
    if (wellFormed(wording) ?? digest(wordingSha256)) continue;
    if ((await sha256(String(wording))) !== wordingSha256) {
      findings.add(`${path}.wordingSha256`, 'the SHA-256 of the wording');
    }
  }
  if (!seen.has('request')) findings.add('purposes', 'the purpose "request" among them');
};

/**
 * Checks a consent receipt, as a lead carries it: its form, and that each `wordingSha256` is the
 * SHA-256 of its `wording`. Runs in browsers and in Node, and never throws, whatever it is given.
 *
 * It finds that the wording or its digest was changed, not both: that needs a hash that somebody
 * else keeps, as the demo's receiver does.
 *
 * @param receipt Whatever claims to be one: `lead.consent`, or what was stored of it.
 * @returns whether all of it holds; else each thing that does not, by its path.
 *
 * @example What a visitor agreed to
 * ```js
 * import { verifyReceipt } from 'sales-roles/receipt';
 *
 * document.addEventListener('sales-lead-sent', async ({ lead }) => {
 *   const { verified } = await verifyReceipt(lead.consent);
 *   console.log(verified); // → true
 *
 *   lead.consent.purposes[0].wording += ' And to everything else.';
 *   const { problems } = await verifyReceipt(lead.consent);
 *   console.log(problems[0].path); // → purposes[0].wordingSha256
 * });
 * ```
 *
 * @example What is none, on a server
 * ```js
 * import { verifyReceipt } from 'sales-roles/receipt';
 *
 * const { verified, problems } = await verifyReceipt({ schema: 'sales-roles/receipt@1' });
 * console.log(verified, problems[0].path); // → false recordId
 * ```
 */
export const verifyReceipt = async (receipt: unknown): Promise<ReceiptVerdict> => {
  const findings = new Findings();
  const { problems } = findings;
  try {
    const read = findings.fields('', receipt, RECEIPT);
    if (read) {
      await checkPurposes(findings, read.purposes);
      const cookies = findings.fields('cookieChoice', read.cookieChoice, COOKIE_CHOICE);
      if (cookies) findings.fields('cookieChoice.categories', cookies.categories, CATEGORIES);
    }
  } catch {
    // A getter or a proxy that throws.
    problems.push({ path: '', message: 'expected an object that can be read' });
  }
  return problems.length ? { verified: false, problems } : { verified: true };
};
