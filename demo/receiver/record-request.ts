import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import en from 'zod/v4/locales/en.js';
import type * as z from 'zod/mini';
import { parseIdempotencyKey } from './idempotency-key.js';
import { HttpProblem, jsonPointer } from './problem.js';

/** What a request brings: its name in answers and in a form, and the shape that it has to have. */
export interface RecordType<Content extends { id: string }> {
  noun: 'lead' | 'withdrawal';
  schema: z.ZodMiniType<Content>;
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** The most that a record's JSON may have, in bytes. */
export const MAX_JSON = 64 * 1024;

// One Cyrillic letter is two bytes of JSON and six of a form, which also carries flat copies of a
// lead's fields: a message of the greatest length would not fit into the JSON's limit.
const MAX_FORM = 4 * MAX_JSON;

// Enough to see what is wrong where a record is wrong in hundreds of places.
const MAX_ERRORS = 20;

const { localeError } = en();

/** Answers a record that has more than `MAX_JSON`. */
export const tooLarge = (noun: string): HttpProblem =>
  new HttpProblem(413, `A ${noun} has at most ${MAX_JSON} bytes.`);

const mediaType = (context: Context): string | undefined =>
  context.req.header('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase();

/** Refuses what is neither JSON nor a form, or too large, before it is read. */
export const acceptRecord = (noun: string): MiddlewareHandler => {
  const onError = (): never => {
    throw tooLarge(noun);
  };
  const limitJson = bodyLimit({ maxSize: MAX_JSON, onError });
  const limitForm = bodyLimit({ maxSize: MAX_FORM, onError });
  return (context, next) => {
    const type = mediaType(context);
    if ((type !== JSON_TYPE && type !== FORM_TYPE) || context.req.header('Content-Encoding')) {
      throw new HttpProblem(415, `Send ${JSON_TYPE} or ${FORM_TYPE}, without Content-Encoding.`, {
        headers: { 'Accept-Post': `${JSON_TYPE}, ${FORM_TYPE}` },
      });
    }
    return (type === JSON_TYPE ? limitJson : limitForm)(context, next);
  };
};

const decode = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem(400, 'The body is not UTF-8.');
  }
};

/** The body of a request that is a form, as it came; `undefined` where it is JSON. */
export const readForm = async (context: Context): Promise<string | undefined> =>
  mediaType(context) === FORM_TYPE ? decode(await context.req.arrayBuffer()) : undefined;

const fieldOf = (form: string, noun: string): string => {
  const values = new URLSearchParams(form).getAll(noun);
  const [json] = values;
  if (json === undefined || values.length > 1) {
    throw new HttpProblem(400, `The form needs one field "${noun}" with the JSON of the ${noun}.`);
  }
  if (Buffer.byteLength(json) > MAX_JSON) throw tooLarge(noun);
  return json;
};

const parseJson = (json: string, noun: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // The parser's own message quotes the body.
    throw new HttpProblem(400, `The ${noun} is not JSON.`);
  }
};

const parseRecord = <Content extends { id: string }>(
  value: unknown,
  { noun, schema }: RecordType<Content>,
): Content => {
  const { data, error } = schema.safeParse(value, { error: localeError });
  if (!error) return data;
  throw new HttpProblem(400, `The ${noun} does not have the shape of a ${noun}.`, {
    errors: error.issues
      .slice(0, MAX_ERRORS)
      .map(({ path, message }) => ({ pointer: jsonPointer(path), detail: message })),
  });
};

/** Reads the record out of a request that `acceptRecord` let through. */
export const readRecord = async <Content extends { id: string }>(
  context: Context,
  type: RecordType<Content>,
): Promise<Content> => {
  const { noun } = type;
  const form = await readForm(context);
  const json = form === undefined ? decode(await context.req.arrayBuffer()) : fieldOf(form, noun);
  const record = parseRecord(parseJson(json, noun), type);
  const key = context.req.header('Idempotency-Key');
  if (key !== undefined && parseIdempotencyKey(key) !== record.id) {
    throw new HttpProblem(
      400,
      `Idempotency-Key has to be the id of the ${noun} in double quotes, or absent.`,
    );
  }
  return record;
};
