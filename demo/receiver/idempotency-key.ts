/**
 * Reads the value of `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): a string of
 * RFC 8941, 3.3.3, in its quotes. Returns `undefined` for what is not one; parameters, of which the
 * draft defines none, and a repeated header, which arrives joined by a comma, are not.
 */
export const parseIdempotencyKey = (field: string): string | undefined =>
  /^ *"((?:[ !#-[\]-~]|\\["\\])*)" *$/.exec(field)?.[1]?.replace(/\\(["\\])/g, '$1');
