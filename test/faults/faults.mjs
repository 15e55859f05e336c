// The fault matrix: what can go wrong between the form and the receiver, one row a fault, for Node and
// for browsers. `faulty-way.mjs` makes it happen; what a field means is in `faults.d.mts`.

const JSON_TYPE = { 'Content-Type': 'application/json' };
const HTML_TYPE = { 'Content-Type': 'text/html; charset=utf-8' };
const PAGE = '<!doctype html><title>Sign in to the Wi-Fi</title>';
const HOUR = 3_600_000;

const date = (time) => new Date(time).toUTCString();

/** A status that leaves open what became of the lead. */
const unclear = (status, name, headers = () => ({}), wait = 0) => ({
  name: name ?? `${status}`,
  concludes: 'unconfirmed',
  isSaved: false,
  wait,
  // What it says does not count: the status does.
  answer: {
    status,
    headers: (now, token) => ({ ...JSON_TYPE, ...headers(now, token) }),
    body: '{"ok":true}',
  },
});

/** A status that nothing but a change of the lead or of the endpoint can change. */
const final = (status) => ({ ...unclear(status), concludes: 'refused' });

/** What `Retry-After` can say, with the milliseconds that it asks for. */
const asking = (status) => [
  unclear(status, `${status}, Retry-After: seconds`, () => ({ 'Retry-After': '120' }), 120_000),
  unclear(
    status,
    `${status}, Retry-After: a date`,
    // A whole second, as HTTP has it.
    (now) => ({ Date: date(now), 'Retry-After': date(now + 120_000) }),
    120_000,
  ),
  unclear(status, `${status}, Retry-After: junk`, () => ({ 'Retry-After': 'soon, 2030' })),
  unclear(status, `${status}, Retry-After: past`, (now) => ({ 'Retry-After': date(now - HOUR) })),
  unclear(
    status,
    `${status}, Retry-After: a date by a clock that is five hours behind`,
    (now) => ({ Date: date(now - 5 * HOUR), 'Retry-After': date(now - 5 * HOUR + 120_000) }),
    120_000,
  ),
  unclear(
    status,
    `${status}, Retry-After: a date by a clock that is five hours ahead`,
    (now) => ({ Date: date(now + 5 * HOUR), 'Retry-After': date(now + 5 * HOUR + 120_000) }),
    120_000,
  ),
];

/** To what looks like an acknowledgement, for a client that goes there. */
const redirect = (status) =>
  unclear(status, `a redirect: ${status}`, (_now, token) => ({
    Location: `/faults/elsewhere?token=${token}`,
  }));

/** No whole answer comes. */
const broken = (name, isSaved, ending, answer) => ({
  name,
  concludes: 'unconfirmed',
  isSaved,
  wait: 0,
  ending,
  ...(answer && { answer: { status: 201, body: '{"id":"8e03978e-40d5', ...answer } }),
});

const created = (headers) => ({ headers: () => ({ ...JSON_TYPE, ...headers }) });

export const faults = [
  { ...broken('DNS', false), at: 'no-host', isLasting: true },
  { ...broken('refused', false), at: 'closed-port' },
  // What stalls is the handshake of TLS: there is no connection yet.
  { ...broken('stall while connecting', false, 'stall'), at: 'silent-port', isLasting: true },
  broken('reset before the server saved', false, 'reset'),
  broken('reset after the server saved', true, 'reset'),
  broken('stall before the server saved', false, 'stall'),
  broken('stall after the server saved', true, 'stall'),
  broken('stall in the answer', true, 'stall', created({ 'Content-Length': '45' })),
  broken('stall in the answer, chunked', true, 'stall', created({})),
  broken('201 cut off', true, 'cut', created({ 'Content-Length': '45' })),
  broken('201 cut off, chunked', true, 'cut', created({})),
  broken('201 reset half-way', true, 'reset', created({ 'Content-Length': '45' })),
  ...[408, 425, 429, 500, 502, 503, 504].map((status) => unclear(status)),
  ...[429, 503].flatMap(asking),
  // Another request is saving it: the same again, unchanged.
  unclear(409),
  // Other content under this id: never again under another id by itself.
  final(422),
  ...[400, 401, 403, 404, 405, 410, 413, 415, 501].map(final),
  ...[301, 302, 303, 307, 308].map(redirect),
  unclear(300),
  {
    ...unclear(200, '200 with HTML'),
    answer: { status: 200, headers: () => HTML_TYPE, body: PAGE },
  },
  {
    ...unclear(201, '201 with HTML that calls itself JSON, saved'),
    isSaved: true,
    answer: { status: 201, headers: () => JSON_TYPE, body: PAGE },
  },
  {
    ...final(200),
    name: '{"ok":false}',
    answer: { status: 200, headers: () => JSON_TYPE, body: '{"ok":false,"error":"closed"}' },
  },
  {
    ...broken('an answer without CORS headers', true, undefined, created({})),
    at: 'other-origin',
    encoding: 'form',
  },
  {
    ...broken('a preflight without CORS headers', false, undefined, created({})),
    at: 'other-origin',
    encoding: 'json',
  },
];
