import type { ConsentWithdrawal } from '../consent/types.js';
import { retryAfter } from './retry.js';
import { serialise } from './serialise.js';
import type { Encoding, Lead } from './types.js';

/** How long one attempt may take, from the first byte to the last of the answer, in milliseconds. */
const TIME_LIMIT = 15_000;

/** The body that `keepalive` requests may share (Fetch, "HTTP-network-or-cache fetch"). */
const KEEPALIVE_LIMIT = 64 * 1024;

/** How much of it our requests have taken, those that are on their way. */
let keepaliveTaken = 0;

/** A request that is ready: every attempt sends the same bytes. */
export interface Parcel {
  endpoint: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** How an attempt ended: `sent` means acknowledged. */
export type Outcome =
  /** The endpoint itself said that it has the lead. */
  | { kind: 'sent'; reason: string }
  /** Nobody knows whether it arrived; `retryAfter` says how many milliseconds the endpoint asks to wait. */
  | { kind: 'unconfirmed'; reason: string; retryAfter?: number | undefined }
  /** The endpoint said that it will not take it. */
  | { kind: 'refused'; reason: string };

/** Packs JSON with its id in `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header: a quoted string of RFC 9651). */
const packJson = (id: string, body: string, endpoint: string): Parcel => ({
  endpoint,
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${id}"` },
  body,
});

/**
 * Packs fields, without a header of ours and as one of the types that need no CORS preflight (Fetch,
 * "CORS-safelisted request-header").
 */
const packForm = (fields: Record<string, string>, endpoint: string): Parcel => ({
  endpoint,
  headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
  body: new URLSearchParams(fields).toString(),
});

/**
 * Packs a lead once, for every attempt. `json` says the id in `Idempotency-Key` too. As a `form` the field
 * `lead` holds the JSON, the others are copies for endpoints that read plain forms.
 */
export const pack = (lead: Lead, endpoint: string, encoding: Encoding): Parcel => {
  const { id, contact, roles, page } = lead;
  const json = serialise(lead);
  if (encoding === 'json') return packJson(id, json, endpoint);
  const titles = roles.map(({ title }) => title).join('; ');
  return packForm({ id, ...contact, roles: titles, page, lead: json }, endpoint);
};

/** Packs a withdrawal as a lead is packed; as a `form` the field `withdrawal` holds the JSON. */
export const packWithdrawal = (
  withdrawal: ConsentWithdrawal,
  endpoint: string,
  encoding: Encoding,
): Parcel => {
  const { id, recordId, purposes } = withdrawal;
  const json = serialise(withdrawal);
  if (encoding === 'json') return packJson(id, json, endpoint);
  return packForm({ id, recordId, purposes: purposes.join(' '), withdrawal: json }, endpoint);
};

/** What the endpoint answered. Throws where the answer breaks off, or is JSON that cannot be read. */
const judge = async (response: Response): Promise<Outcome> => {
  const { status, headers } = response;
  const because = (kind: Outcome['kind'], more = ''): Outcome => ({
    kind,
    reason: `status ${status}${more}`,
  });
  if (response.redirected || response.type === 'opaqueredirect') {
    return { kind: 'unconfirmed', reason: 'a redirect' };
  }
  if (![200, 201, 204].includes(status)) {
    // Neither a repeat nor time changes these answers; 501 is "will never be able to".
    const isFinal =
      status === 501 || (status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status));
    if (isFinal) return because('refused');
    const reason = `status ${status}`;
    return { kind: 'unconfirmed', reason, retryAfter: retryAfter(headers, Date.now()) };
  }
  const text = (await response.text()).trim();
  const type = headers.get('Content-Type') ?? '';
  if (/html/i.test(type) || text.startsWith('<')) {
    return because('unconfirmed', ' with a page of HTML');
  }
  // Some hosts call their JSON plain text.
  const isJson = text.startsWith('{') || (text && /\bjson\b/i.test(type));
  const isRefusal = isJson && (JSON.parse(text) as { ok?: unknown } | null)?.ok === false;
  return isRefusal ? because('refused', ' with {"ok":false}') : because('sent');
};

/** Rejects when the time is up: a host's own `fetch` may not pass the signal on. */
const timeUp = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.onabort = () => {
      reject(signal.reason as Error);
    };
  });

/** Makes one attempt. Never throws; what is not surely acknowledged is not reported so. */
export const deliver = async ({ endpoint, headers, body }: Parcel): Promise<Outcome> => {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  const { size } = new Blob([body]);
  // Beyond the limit `fetch` fails at once, and so would each attempt while another is on its way.
  const keepalive = keepaliveTaken + size < KEEPALIVE_LIMIT;
  if (keepalive) keepaliveTaken += size;
  try {
    const response = fetch(endpoint, {
      method: 'POST',
      headers,
      body,
      // A redirect turns a POST into a GET of something else: its answer would acknowledge nothing.
      redirect: 'manual',
      keepalive,
      cache: 'no-store',
      signal,
    });
    return await Promise.race([response.then(judge), timeUp(signal)]);
  } catch (error) {
    const reason = signal.aborted ? 'no answer in time' : String(error);
    return { kind: 'unconfirmed', reason };
  } finally {
    if (keepalive) keepaliveTaken -= size;
  }
};

/**
 * Waits for what a page gave to `waitUntil`. Rejects also where one of it is an answer that is not OK: `fetch` is
 * fulfilled with a refusal, too.
 */
export const takenBy = async (promises: readonly Promise<unknown>[]): Promise<void> => {
  for (const answer of await Promise.all(promises)) {
    const response = answer as Partial<Response> | null | undefined;
    if (response?.ok === false) throw new Error(`status ${response.status}`);
  }
};
