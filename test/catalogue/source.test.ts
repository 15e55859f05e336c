import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  CatalogueError,
  loadCatalogue,
  type CatalogueSource,
  type LoadProgress,
} from '../../src/catalogue/source.js';
import { many } from '../helpers/catalogues.js';
import { Clock } from '../helpers/clock.js';

const CATALOGUE = { version: 1, roles: [{ id: 'a', title: 'A', level: 1 }] };
const JSON_TEXT = JSON.stringify(CATALOGUE);

const load = (
  source: CatalogueSource,
  signal = new AbortController().signal,
): ReturnType<typeof loadCatalogue> => loadCatalogue(source, { lang: 'en', signal });

/** What the promise is rejected with. */
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error('It was fulfilled.')),
    (error: unknown) => error,
  );

const messageOf = async (source: CatalogueSource): Promise<string> => {
  const error = await rejection(load(source));
  expect(error).to.be.instanceOf(CatalogueError);
  return (error as CatalogueError).message;
};

interface Asked {
  url: string;
  init: RequestInit;
  resolve: (response: Response) => void;
  reject: (error: unknown) => void;
}

/** Stands in for the network: a test answers each request by hand, in the order it likes. */
const network = {
  requests: [] as Asked[],
  original: window.fetch,
  start(): void {
    this.requests = [];
    window.fetch = (input, init = {}) =>
      new Promise((resolve, reject) => {
        this.requests.push({ url: (input as URL).href, init, resolve, reject });
      });
  },
  stop(): void {
    window.fetch = this.original;
  },
  at(index: number): Asked {
    const request = this.requests[index];
    if (!request) throw new Error(`No request ${index}`);
    return request;
  },
};

const url = new URL('roles.json', location.href).href;
const source: CatalogueSource = { kind: 'url', url: 'roles.json' };

describe('loadCatalogue: data, JSON, HTML, built-in', () => {
  it('takes data', async () => {
    const value = { ...CATALOGUE, title: 5 };
    expect(await load({ kind: 'data', value })).to.deep.equal({
      catalogue: CATALOGUE,
      warnings: [{ path: 'title', message: 'expected a text, got 5' }],
    });
  });

  it('takes JSON, with a byte order mark or without', async () => {
    for (const text of [JSON_TEXT, `\ufeff${JSON_TEXT}`, `\n ${JSON_TEXT} \n`]) {
      expect(await load({ kind: 'json', text })).to.deep.equal({
        catalogue: CATALOGUE,
        warnings: [],
      });
    }
  });

  it('takes HTML', async () => {
    const element = document.createElement('div');
    element.innerHTML = '<ul><li>Leader</li></ul>';
    const { catalogue } = await load({ kind: 'html', elements: [element] });
    expect(catalogue.roles[0]).to.include({ id: 'leader', title: 'Leader', level: 1 });
  });

  it('takes the built-in one in the language asked for', async () => {
    const { signal } = new AbortController();
    for (const lang of ['ru', 'en'] as const) {
      const { catalogue, warnings } = await loadCatalogue({ kind: 'built-in' }, { lang, signal });
      expect(catalogue.lang).to.equal(lang);
      expect(warnings).to.deep.equal([]);
    }
  });

  it('names the issues of what does not fit, one a line', async () => {
    const value = { version: 1, roles: [{ id: 'a', title: '', level: 'three' }] };
    const error = await rejection(load({ kind: 'data', value }));
    expect(error).to.be.instanceOf(CatalogueError);
    expect((error as CatalogueError).name).to.equal('CatalogueError');
    expect((error as CatalogueError).issues).to.deep.equal([
      { path: 'roles[0].title', message: 'expected a text that is not empty, got ""' },
      { path: 'roles[0].level', message: 'expected a whole number from 1 to 20, got "three"' },
    ]);
    expect((error as CatalogueError).message).to.equal(
      'roles[0].title: expected a text that is not empty, got ""\n' +
        'roles[0].level: expected a whole number from 1 to 20, got "three"',
    );
  });

  it('names a syntax error in JSON in the words of the engine', async () => {
    for (const text of ['', '{', '{"version": 1,\n "roles": [}', '<html>', '\ufeff\ufeff{}']) {
      expect(await messageOf({ kind: 'json', text })).to.match(
        /^expected JSON, got SyntaxError: ./,
      );
    }
  });

  it('names the place of a syntax error where the engine tells', async () => {
    const text = '{"version": 1,\n "roles": [}';
    let told = '';
    try {
      JSON.parse(text);
    } catch (error) {
      told = String(error);
    }
    expect(await messageOf({ kind: 'json', text })).to.equal(`expected JSON, got ${told}`);
  });
});

describe('loadCatalogue: a URL', () => {
  beforeEach(() => network.start());
  afterEach(() => network.stop());

  it('asks for JSON at the URL, with cookies for the own origin only', async () => {
    const { signal } = new AbortController();
    const loading = load(source, signal);
    const { url: asked, init, resolve } = network.at(0);
    expect(asked).to.equal(url);
    expect(init).to.deep.equal({
      signal,
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
    });
    resolve(new Response(`\ufeff${JSON_TEXT}`));
    expect(await loading).to.deep.equal({ catalogue: CATALOGUE, warnings: [] });
  });

  for (const [text, printed] of [
    ['javascript:alert(1)', '"javascript:alert(1)"'],
    ['data:application/json,{}', '"data:application/json,{}"'],
    ['', '""'],
    [`data:,${'a'.repeat(500)}`, JSON.stringify(`data:,${'a'.repeat(74)}`)],
  ] as const) {
    it(`makes no request for ${printed}`, async () => {
      expect(await messageOf({ kind: 'url', url: text })).to.equal(
        `src: expected an http or https URL, got ${printed}`,
      );
      expect(network.requests).to.deep.equal([]);
    });
  }

  for (const status of [304, 400, 404, 500, 503]) {
    it(`names the status ${status}`, async () => {
      const message = messageOf(source);
      const response = new Response(null, { status });
      network.at(0).resolve(response);
      expect(await message).to.equal(`src: expected a catalogue at ${url}, got status ${status}`);
    });
  }

  it('names a failure of the network', async () => {
    const message = messageOf(source);
    network.at(0).reject(new TypeError('Failed to fetch'));
    expect(await message).to.equal(
      `src: expected a catalogue at ${url}, got TypeError: Failed to fetch`,
    );
  });

  it('names a connection that broke within the answer', async () => {
    const message = messageOf(source);
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('broken')) });
    network.at(0).resolve(new Response(body));
    // Firefox calls it an AbortError, although nobody has aborted anything.
    expect(await message).to.match(/^src: expected a catalogue at http.+, got \w+Error: ./);
  });

  for (const text of ['', '<!doctype html><title>Sign in</title>', '{"version": 1,']) {
    it(`names an answer that is no JSON: ${JSON.stringify(text)}`, async () => {
      const message = messageOf(source);
      network.at(0).resolve(new Response(text));
      expect(await message).to.contain(`src: expected a catalogue at ${url}, got SyntaxError: `);
    });
  }

  it('names the issues of a catalogue that does not fit', async () => {
    const message = messageOf(source);
    network.at(0).resolve(new Response('{"version": 1}'));
    expect(await message).to.equal('roles: expected a list of 1 to 100,000 roles, got nothing');
  });

  it('reads a real file', async () => {
    network.stop();
    expect(await messageOf({ kind: 'url', url: '/package.json' })).to.match(
      /^version: expected 1, got "\d+\.\d+\.\d+"$/m,
    );
  });
});

/** An answer that comes piece by piece, when the test says so. */
const slowAnswer = (headers: Record<string, string> = {}) => {
  let stream!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (stream = controller),
  });
  return { response: new Response(body, { headers }), stream };
};

describe('loadCatalogue: progress', () => {
  let told: LoadProgress[];
  const onProgress = (progress: LoadProgress) => void told.push(progress);
  const begin = (from: CatalogueSource, signal = new AbortController().signal) =>
    loadCatalogue(from, { lang: 'en', signal, onProgress });
  /** What is told of a download, as `done/total`. */
  const downloads = (): string[] =>
    told
      .filter(({ phase }) => phase === 'download')
      .map(({ done, total }) => `${done}/${total ?? '?'}`);
  /** Lets all go on that needs no more of the network. */
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  const BYTES = new TextEncoder().encode(JSON_TEXT);
  const SIZE = BYTES.length;

  beforeEach(() => {
    network.start();
    told = [];
  });
  afterEach(() => network.stop());

  it('is told with each piece, of how much where that was announced', async () => {
    const loading = begin(source);
    const { response, stream } = slowAnswer({ 'Content-Length': String(SIZE) });
    network.at(0).resolve(response);
    stream.enqueue(BYTES.slice(0, 10));
    await settle();
    expect(told).to.deep.equal([{ phase: 'download', done: 10, total: SIZE }]);
    stream.enqueue(BYTES.slice(10));
    await settle();
    expect(downloads()).to.deep.equal([`10/${SIZE}`, `${SIZE}/${SIZE}`]);
    stream.close();
    expect((await loading).catalogue).to.deep.equal(CATALOGUE);
    expect(told.slice(2)).to.deep.equal([{ phase: 'check', done: 1, total: 1 }]);
  });

  const unknown: [name: string, headers: Record<string, string>, type?: ResponseType][] = [
    ['no length was announced', {}],
    ['the length is no number', { 'Content-Length': 'x' }],
    [
      'the length is that of what is compressed',
      { 'Content-Length': '99', 'Content-Encoding': 'br' },
    ],
    ['CORS may hide that it is compressed', { 'Content-Length': '99' }, 'cors'],
    ['more comes than was announced', { 'Content-Length': '5' }],
  ];
  for (const [name, headers, type = 'default'] of unknown) {
    it(`is told by the amount alone where ${name}`, async () => {
      const loading = begin(source);
      const { response, stream } = slowAnswer(headers);
      Object.defineProperty(response, 'type', { value: type });
      network.at(0).resolve(response);
      stream.enqueue(BYTES);
      stream.close();
      await loading;
      expect(downloads()).to.deep.equal([`${SIZE}/?`]);
    });
  }

  it('reads a text that is cut anywhere, byte order mark and all, and never goes back', async () => {
    const value = { version: 1, roles: [{ id: 'ё', title: '👩‍💼 Руководитель', level: 1 }] };
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(value)}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length })), async (at) => {
        network.start();
        told = [];
        const loading = begin(source);
        const { response, stream } = slowAnswer({ 'Content-Length': String(bytes.length) });
        network.at(0).resolve(response);
        const cuts = [0, ...at.sort((a, b) => a - b), bytes.length];
        cuts.forEach((cut, index) => stream.enqueue(bytes.slice(cuts[index - 1] ?? 0, cut)));
        stream.close();
        expect((await loading).catalogue).to.deep.equal(value);
        const shares = told.map(({ phase, done, total }) =>
          phase === 'download' ? done / total! : 1 + done / total!,
        );
        expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
        expect(shares.at(-1)).to.equal(2);
      }),
      { numRuns: 50 },
    );
  });

  const odd: [name: string, body: unknown][] = [
    ['no body', undefined],
    ['an empty body', null],
    ['a body of another kind', { pipe: () => undefined }],
  ];
  for (const [name, body] of odd) {
    it(`takes what a page's own fetch brings with ${name}`, async () => {
      const loading = begin(source);
      const answer = { ok: true, body, text: () => Promise.resolve(JSON_TEXT) };
      network.at(0).resolve(answer as Response);
      expect((await loading).catalogue).to.deep.equal(CATALOGUE);
      expect(downloads()).to.deep.equal([]);
    });
  }

  it('names a connection that broke after some of the answer', async () => {
    const error = rejection(begin(source));
    const { response, stream } = slowAnswer();
    network.at(0).resolve(response);
    stream.enqueue(BYTES.slice(0, 10));
    await settle();
    stream.error(new TypeError('broken'));
    expect(((await error) as Error).message).to.equal(
      `src: expected a catalogue at ${url}, got TypeError: broken`,
    );
  });

  it('is told no more of a download that is overtaken', async () => {
    const controller = new AbortController();
    const error = rejection(begin(source, controller.signal));
    const { response, stream } = slowAnswer();
    network.at(0).resolve(response);
    stream.enqueue(BYTES.slice(0, 10));
    await settle();
    controller.abort();
    stream.enqueue(BYTES.slice(10));
    expect(await error).to.have.property('name', 'AbortError');
    expect(downloads()).to.deep.equal(['10/?']);
  });

  it('is told role by role of the check', async () => {
    await begin({ kind: 'data', value: many(300) });
    expect(told).to.deep.equal(
      Array.from({ length: 300 }, (_, index) => ({ phase: 'check', done: index + 1, total: 300 })),
    );
  });

  it('lets the page go on while it checks, and ends when it is overtaken meanwhile', async () => {
    const clock = new Clock();
    clock.step = 1;
    const controller = new AbortController();
    const loading = loadCatalogue(
      { kind: 'data', value: many(10_000) },
      {
        lang: 'en',
        signal: controller.signal,
        onProgress(progress) {
          if (told.push(progress) === 100) controller.abort();
        },
      },
    );
    const error = await rejection(loading).finally(() => clock.restore());
    expect(error).to.have.property('name', 'AbortError');
    expect(told.length, 'no further than the slice').to.be.within(100, 110);
  });
});

describe('loadCatalogue: a request that is overtaken', () => {
  beforeEach(() => network.start());
  afterEach(() => network.stop());

  const expectAbort = (error: unknown): void => {
    expect(error).to.be.instanceOf(DOMException);
    expect((error as DOMException).name).to.equal('AbortError');
  };

  it('asks for nothing when it is over before it begins', async () => {
    expectAbort(await rejection(load(source, AbortSignal.abort())));
    expect(network.requests).to.deep.equal([]);
  });

  for (const kind of ['data', 'json', 'html', 'built-in'] as const) {
    it(`rejects with an AbortError when it is over while scripts load: ${kind}`, async () => {
      const element = document.createElement('div');
      const sources = {
        data: { kind: 'data', value: CATALOGUE },
        json: { kind: 'json', text: JSON_TEXT },
        html: { kind: 'html', elements: [element] },
        'built-in': { kind: 'built-in' },
      } as const;
      const controller = new AbortController();
      const loading = load(sources[kind], controller.signal);
      controller.abort();
      expectAbort(await rejection(loading));
    });
  }

  it('rejects with an AbortError and no CatalogueError, whatever was wrong', async () => {
    const answers: ((asked: Asked) => void)[] = [
      ({ resolve }) => resolve(new Response(JSON_TEXT)),
      ({ resolve }) => resolve(new Response('', { status: 404 })),
      ({ resolve }) => resolve(new Response('no JSON')),
      ({ resolve }) => resolve(new Response('{}')),
      ({ reject }) => reject(new TypeError('Failed to fetch')),
      ({ reject }) => reject(new DOMException('The user aborted a request.', 'AbortError')),
    ];
    for (const [index, answer] of answers.entries()) {
      const controller = new AbortController();
      const loading = load(source, controller.signal);
      controller.abort();
      answer(network.at(index));
      expectAbort(await rejection(loading));
    }
  });

  it('leaves the answer unread when it is over before it comes', async () => {
    const controller = new AbortController();
    const loading = load(source, controller.signal);
    const response = new Response(JSON_TEXT);
    controller.abort();
    network.at(0).resolve(response);
    expectAbort(await rejection(loading));
    expect(response.bodyUsed).to.equal(false);
  });

  it('rejects with an AbortError when it is over while the body is read', async () => {
    const controller = new AbortController();
    const loading = load(source, controller.signal);
    let close = (): void => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(new TextEncoder().encode(JSON_TEXT));
        close = () => stream.close();
      },
      pull() {
        controller.abort();
        close();
      },
    });
    network.at(0).resolve(new Response(body));
    expectAbort(await rejection(loading));
  });

  it('rejects with an AbortError when it is over after a fault was found', async () => {
    const controller = new AbortController();
    const loading = load({ kind: 'json', text: 'no JSON' }, controller.signal);
    controller.abort();
    expectAbort(await rejection(loading));
  });

  it('rejects with the reason that the abort was given', async () => {
    const reason = new Error('overtaken');
    expect(await rejection(load(source, AbortSignal.abort(reason)))).to.equal(reason);
  });

  it('lets the later of two requests win, although it is answered first', async () => {
    const answer = (id: string): Response =>
      new Response(JSON.stringify({ version: 1, roles: [{ id, title: id, level: 1 }] }));
    const first = new AbortController();
    const earlier = rejection(load({ kind: 'url', url: 'first.json' }, first.signal));
    first.abort();
    const later = load({ kind: 'url', url: 'second.json' });
    network.at(1).resolve(answer('second'));
    const { catalogue } = await later;
    network.at(0).resolve(answer('first'));
    expectAbort(await earlier);
    expect(catalogue.roles[0]!.id).to.equal('second');
  });

  it('keeps two requests apart that are answered in the other order', async () => {
    const loads = ['a', 'b'].map((name) => load({ kind: 'url', url: `${name}.json` }));
    for (const index of [1, 0]) {
      const roles = [{ id: network.at(index).url, title: 'x', level: 1 }];
      network.at(index).resolve(new Response(JSON.stringify({ version: 1, roles })));
    }
    const ids = (await Promise.all(loads)).map(({ catalogue }) => catalogue.roles[0]!.id);
    expect(ids).to.deep.equal(
      ['a.json', 'b.json'].map((name) => new URL(name, location.href).href),
    );
  });
});
