import assert from 'node:assert/strict';

/** A consent that the request needs, as the form's settings have it. */
export const REQUEST = {
  purpose: 'request',
  method: 'checkbox',
  wording: 'Я даю согласие на обработку моих персональных данных.',
  document: 'https://example.ru/consent',
  required: true,
  box: 'consent',
};

/** A consent that it does not need. */
export const NEWS = {
  purpose: 'news',
  method: 'checkbox',
  wording: 'Я хочу получать новости (необязательно)',
  required: false,
  box: 'purpose-news',
};

/** What the prerenderer writes into the hidden field. */
export const settings = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  schema: 'sales-roles/native@1',
  language: 'ru',
  fields: 'name* phone email message',
  piiController: 'ООО «Пример»',
  privacyNotice: 'https://example.ru/privacy',
  consentDocument: 'https://example.ru/consent',
  withdrawalMethod: 'Согласие можно отозвать в любой момент: напишите оператору данных.',
  purposes: [REQUEST, NEWS],
  ...change,
});

const TYPED = { name: 'Анна Каренина', phone: '8 (900) 123-45-67', email: '', message: '' };

interface NativeRequest {
  method: 'POST';
  headers: Record<string, string>;
  body: URLSearchParams;
}

/** The request that a browser makes of the form, with its boxes as they are ticked. */
export const nativeRequest = (
  fields: Record<string, string> = {},
  {
    native = settings(),
    headers = {},
  }: { native?: unknown; headers?: Record<string, string> } = {},
): NativeRequest => ({
  method: 'POST',
  headers: {
    Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    ...headers,
  },
  body: new URLSearchParams({
    native: JSON.stringify(native),
    ...TYPED,
    website: '',
    consent: 'on',
    ...fields,
  }),
});

/** The same request without some of its fields. */
export const without = (init: NativeRequest, ...names: string[]): NativeRequest => {
  for (const name of names) init.body.delete(name);
  return init;
};

/** Checks that an answer is a page that can run nothing; returns its HTML. */
export const assertPage = async (
  response: Response,
  status: number,
  lang: string,
): Promise<string> => {
  assert.equal(response.status, status);
  assert.match(response.headers.get('Content-Type')!, /^text\/html; charset=utf-8$/i);
  assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const policy = response.headers.get('Content-Security-Policy')!;
  assert.match(
    policy,
    /^default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'$/,
  );
  const html = await response.text();
  assert.match(html, new RegExp(`<html lang="${lang}">`));
  assert.doesNotMatch(html, /<script|<style|<form|<img|<[^>]*\s(?:style|on\w+)=/);
  return html;
};

/** Checks that a browser is sent on to the page that says "arrived". */
export const assertThanks = (response: Response, query = 'lang=ru'): void => {
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('Location'), `/leads/thanks?${query}`);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
};
