import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import en from 'zod/v4/locales/en.js';
import { leadSchema } from '../../src/lead/schema.js';
import type { Lead } from '../../src/lead/types.js';
import { sha256 } from './content.js';
import { parseIdempotencyKey } from './idempotency-key.js';
import { HttpProblem, jsonPointer, type ProblemError } from './problem.js';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** The most that a lead's JSON may have, in bytes. */
const MAX_LEAD = 64 * 1024;

// One Cyrillic letter is two bytes of JSON and six of a form, which also carries flat copies of the
// fields: a message of the greatest length would not fit into the JSON's limit.
const MAX_FORM = 4 * MAX_LEAD;

// Enough to see what is wrong where a lead is wrong in hundreds of places.
const MAX_ERRORS = 20;

const { localeError } = en();

const tooLarge = (): never => {
  throw new HttpProblem(413, `A lead has at most ${MAX_LEAD} bytes.`);
};
const limitJson = bodyLimit({ maxSize: MAX_LEAD, onError: tooLarge });
const limitForm = bodyLimit({ maxSize: MAX_FORM, onError: tooLarge });

const mediaType = (context: Context): string | undefined =>
  context.req.header('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase();

/** Refuses what is neither JSON nor a form, or too large, before it is read. */
export const acceptLead: MiddlewareHandler = (context, next) => {
  const type = mediaType(context);
  if ((type !== JSON_TYPE && type !== FORM_TYPE) || context.req.header('Content-Encoding')) {
    throw new HttpProblem(415, `Send ${JSON_TYPE} or ${FORM_TYPE}, without Content-Encoding.`, {
      headers: { 'Accept-Post': `${JSON_TYPE}, ${FORM_TYPE}` },
    });
  }
  return (type === JSON_TYPE ? limitJson : limitForm)(context, next);
};

const decode = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem(400, 'The body is not UTF-8.');
  }
};

const leadField = (form: string): string => {
  const values = new URLSearchParams(form).getAll('lead');
  const [json] = values;
  if (json === undefined || values.length > 1) {
    throw new HttpProblem(400, 'The form needs one field "lead" with the JSON of the lead.');
  }
  return Buffer.byteLength(json) > MAX_LEAD ? tooLarge() : json;
};

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // The parser's own message quotes the body.
    throw new HttpProblem(400, 'The lead is not JSON.');
  }
};

const misfit = (errors: readonly ProblemError[]): HttpProblem =>
  new HttpProblem(400, 'The lead does not have the shape of a lead.', {
    errors: errors.slice(0, MAX_ERRORS),
  });

const parseLead = (value: unknown): Lead => {
  const { data: lead, error } = leadSchema.safeParse(value, { error: localeError });
  if (error) {
    throw misfit(
      error.issues.map(({ path, message }) => ({ pointer: jsonPointer(path), detail: message })),
    );
  }
  const changed = lead.consent.purposes.flatMap(({ wording, wordingSha256 }, index) =>
    wordingSha256 === sha256(wording)
      ? []
      : [
          {
            pointer: jsonPointer(['consent', 'purposes', index, 'wordingSha256']),
            detail: 'Expected the SHA-256 of the wording',
          },
        ],
  );
  if (changed.length > 0) throw misfit(changed);
  return lead;
};

/** Reads the lead out of a request that `acceptLead` let through. */
export const readLead = async (context: Context): Promise<Lead> => {
  const body = decode(await context.req.arrayBuffer());
  const lead = parseLead(parseJson(mediaType(context) === FORM_TYPE ? leadField(body) : body));
  const key = context.req.header('Idempotency-Key');
  if (key !== undefined && parseIdempotencyKey(key) !== lead.id) {
    throw new HttpProblem(
      400,
      'Idempotency-Key has to be the id of the lead in double quotes, or absent.',
    );
  }
  return lead;
};
