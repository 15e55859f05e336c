import { serialise } from './serialise.js';
import type { Encoding, Lead } from './types.js';

/** How long one attempt may take, from the first byte to the last of the answer, in milliseconds. */
const TIME_LIMIT = 15_000;

/** The body that `keepalive` requests may share (Fetch, "HTTP-network-or-cache fetch"). */
const KEEPALIVE_LIMIT = 64 * 1024;

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
  /** Nobody knows whether it arrived. */
  | { kind: 'unconfirmed'; reason: string }
  /** The endpoint said that it will not take it. */
  | { kind: 'refused'; reason: string };

/**
 * Packs a lead once, for every attempt.
 *
 * `json` says the id in `Idempotency-Key` too (draft-ietf-httpapi-idempotency-key-header: a quoted
 * string of RFC 9651). `form` has no header of ours and one of the types that need no CORS preflight
 * (Fetch, "CORS-safelisted request-header"): the field `lead` holds the JSON, the others are copies
 * for endpoints that read plain forms.
 */
export const pack = (lead: Lead, endpoint: string, encoding: Encoding): Parcel => {
  const { id, contact, roles, page } = lead;
  const json = serialise(lead);
  if (encoding === 'json') {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `"${id}"` };
    return { endpoint, headers, body: json };
  }
  const titles = roles.map(({ title }) => title).join('; ');
  const form = new URLSearchParams({ id, ...contact, roles: titles, page, lead: json });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' };
  return { endpoint, headers, body: form.toString() };
};

/** What the endpoint answered. Throws where the answer breaks off, or is JSON that cannot be read. */
const judge = async (response: Response): Promise<Outcome> => {
  const { status } = response;
  const because = (kind: Outcome['kind'], more = ''): Outcome => ({
    kind,
    reason: `status ${status}${more}`,
  });
  if (response.redirected || response.type === 'opaqueredirect') {
    return { kind: 'unconfirmed', reason: 'a redirect' };
  }
  if (![200, 201, 204].includes(status)) {
    const isFinal = status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status);
    return because(isFinal ? 'refused' : 'unconfirmed');
  }
  const text = (await response.text()).trim();
  const type = response.headers.get('Content-Type') ?? '';
  if (/html/i.test(type) || text.startsWith('<')) {
    return because('unconfirmed', ' with a page of HTML');
  }
  // Some hosts call their JSON plain text.
  const isJson = text.startsWith('{') || (text && /\bjson\b/i.test(type));
  const isRefusal = isJson && (JSON.parse(text) as { ok?: unknown } | null)?.ok === false;
  return isRefusal ? because('refused', ' with {"ok":false}') : because('sent');
};

/** Makes one attempt. Never throws; what is not surely acknowledged is not reported so. */
export const deliver = async ({ endpoint, headers, body }: Parcel): Promise<Outcome> => {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers,
      body,
      // A redirect turns a POST into a GET of something else: its answer would acknowledge nothing.
      redirect: 'manual',
      keepalive: new Blob([body]).size < KEEPALIVE_LIMIT,
      cache: 'no-store',
      signal,
    });
    return await judge(response);
  } catch (error) {
    const reason = signal.aborted ? 'no answer in time' : String(error);
    return { kind: 'unconfirmed', reason };
  }
};
