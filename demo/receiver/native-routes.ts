import { setTimeout } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import type { Lead } from '../../src/lead/types.js';
import { canonicalJson } from './content.js';
import { readNativeForm } from './native-form.js';
import { makeNativeLead, nativeId, senderOf } from './native-lead.js';
import { sendFaults, sendRefusal, sendThanks } from './native-pages.js';
import { HttpProblem } from './problem.js';
import { MAX_JSON, readForm, tooLarge } from './record-request.js';
import type { RecordRoutesOptions } from './record-routes.js';
import type { SaveOutcome, Store } from './store.js';
import { reportReceipt } from './verdict.js';

// How long another process may take to store the same lead: a transaction takes milliseconds.
const ATTEMPTS = 10;
const WAIT_MS = 100;

// A second click after midnight belongs to the day before.
const MIDNIGHT_MS = 10 * 60_000;

/** Whether the browser wrote the form in UTF-8, and not in another encoding of its page. */
const isUtf8 = (form: string): boolean => {
  try {
    decodeURIComponent(form);
    return true;
  } catch {
    return false;
  }
};

/** Saves a lead. Where another process is saving it, waits for what becomes of that: nobody tries again here. */
const saveOrWait = async (
  store: Store,
  lead: Lead,
): Promise<Exclude<SaveOutcome, 'in-progress'>> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const outcome = await store.save(lead);
    if (outcome !== 'in-progress') return outcome;
    await setTimeout(WAIT_MS);
  }
  throw new HttpProblem(409, 'A request with this lead is still in progress. Try again later.', {
    headers: { 'Retry-After': '1' },
  });
};

/**
 * Takes the forms that browsers post by themselves, where there is no script: makes the lead and its
 * receipt, and answers with a page. Anything else is for the next handler.
 */
export const nativeForms =
  ({ store, log, now }: RecordRoutesOptions): MiddlewareHandler =>
  async (context, next) => {
    const text = await readForm(context);
    const fields = new URLSearchParams(text);
    if (text === undefined || fields.has('lead') || !fields.has('native')) return next();

    const form = isUtf8(text) ? readNativeForm(fields) : undefined;
    if (!form) return sendRefusal(context, 'broken', 400);
    const { faults, settings } = form;
    const { language } = settings;
    context.set('formLanguage', language);
    if (faults.length > 0) return sendFaults(context, language, faults);

    const time = now();
    const id = nativeId(fields, time);
    const lead = makeNativeLead(form, senderOf(context), { id, time });
    if (!lead) return sendRefusal(context, 'broken', 400);
    if (Buffer.byteLength(canonicalJson(lead)) > MAX_JSON) throw tooLarge('lead');

    const ids = new Set([id, nativeId(fields, time - MIDNIGHT_MS)]);
    const known = await Promise.all([...ids].map((one) => store.find(one)));
    // `other-content` is a repeat as well: the same form, with the time of another click.
    if (known.every((one) => one === undefined) && (await saveOrWait(store, lead)) === 'stored') {
      await reportReceipt(lead, log);
    }
    return sendThanks(context, language);
  };
