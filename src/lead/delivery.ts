import { serialise } from './serialise.js';
import type { Encoding, Lead } from './types.js';

/** How long one attempt may take, from the first byte to the last of the answer, in milliseconds. */
const TIME_LIMIT = 15_000;

/** The body that `keepalive` requests may share (Fetch, "HTTP-network-or-cache fetch"). */
const KEEPALIVE_LIMIT = 64 * 1024;

/** A request that is ready: every attempt sends the same bytes. */
export interface Parcel {
  id: string;
  endpoint: string;
  body: string;
  headers: Readonly<Record<string, string>>;
}

/** How an attempt ended. */
export type Outcome =
  /** The endpoint itself said that it has the lead. */
  | { kind: 'acknowledged'; reason: string }
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
  const json = serialise(lead);
  if (encoding === 'json') {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `"${lead.id}"` };
    return { id: lead.id, endpoint, body: json, headers };
  }
  const form = new URLSearchParams({ id: lead.id, ...lead.contact });
  form.set('roles', lead.roles.map(({ title }) => title).join('; '));
  form.set('page', lead.page);
  form.set('lead', json);
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' };
  return { id: lead.id, endpoint, body: form.toString(), headers };
};

/** Whether the whole answer, with a status that means success, says that the lead is taken. */
const read = async (response: Response): Promise<Outcome> => {
  const reason = `status ${response.status}`;
  const text = (await response.text()).trim();
  const type = response.headers.get('Content-Type') ?? '';
  if (/\bhtml\b/i.test(type) || text.startsWith('<')) {
    return { kind: 'unconfirmed', reason: `${reason} with a page of HTML` };
  }
  if (/\bjson\b/i.test(type) && text) {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer && 'ok' in answer && answer.ok === false) {
      return { kind: 'refused', reason: `${reason} with {"ok":false}` };
    }
  }
  return { kind: 'acknowledged', reason };
};

/** Makes one attempt. Never throws; what is not surely acknowledged is not reported so. */
export const deliver = async (parcel: Parcel): Promise<Outcome> => {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, TIME_LIMIT);
  try {
    const response = await fetch(parcel.endpoint, {
      method: 'POST',
      headers: parcel.headers,
      body: parcel.body,
      // A redirect turns a POST into a GET of something else: its answer would acknowledge nothing.
      redirect: 'manual',
      keepalive: new TextEncoder().encode(parcel.body).length < KEEPALIVE_LIMIT,
      cache: 'no-store',
      signal: abort.signal,
    });
    const { status } = response;
    if (response.type === 'opaqueredirect') return { kind: 'unconfirmed', reason: 'a redirect' };
    if (status === 200 || status === 201 || status === 204) return await read(response);
    const final = status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status);
    return { kind: final ? 'refused' : 'unconfirmed', reason: `status ${status}` };
  } catch (error) {
    const reason = abort.signal.aborted ? 'no answer in time' : String(error);
    return { kind: 'unconfirmed', reason };
  } finally {
    clearTimeout(timer);
  }
};
