import type { Context, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { MAX_LENGTH } from '../../src/lead/contact.js';
import type { Fault } from './native-form.js';
import { nativeTexts, type NativeTexts, type Refusal } from './native-texts.js';
import { type Html, sendPage } from './page.js';

/** Where a browser is sent once its form is stored: to load this page again sends nothing. */
export const THANKS = '/leads/thanks';

declare module 'hono' {
  interface ContextVariableMap {
    /** The language of the form that a browser posted by itself, once it is known. */
    formLanguage?: string;
  }
}

type Answer = Response | Promise<Response>;

type Status = Parameters<typeof sendPage>[1]['status'];

const send = (
  context: Context,
  { form }: NativeTexts,
  { title, body, status }: { title: string; body: Html; status?: Status },
): Answer =>
  sendPage(context, {
    title,
    status: status ?? 200,
    lang: form.language,
    // The form's page may stand in a frame itself; there is nothing here to be pressed by mistake.
    isFramable: true,
    body: html`<main class="answer">
      <h1>${title}</h1>
      ${body}
    </main>`,
  });

/** The address of a page of this server's own; `undefined` for any other: a link to it would lead astray. */
const ownPage = (text: string | undefined, { req }: Context): string | undefined => {
  const here = new URL(req.url);
  if (text === undefined || !URL.canParse(text, here)) return undefined;
  const { origin, pathname, search } = new URL(text, here);
  // With the origin: a path such as `//other.example` would name another host by itself.
  return origin === here.origin ? origin + pathname + search : undefined;
};

/** Answers a form that is stored: nothing of it is in the address, or on the page that it leads to. */
export const sendThanks = (context: Context, language: string): Answer => {
  const query = new URLSearchParams({ lang: nativeTexts(language).form.language });
  const from = ownPage(context.req.header('Referer'), context);
  if (from !== undefined) query.set('from', from.slice(new URL(from).origin.length));
  return context.redirect(`${THANKS}?${query.toString()}`, 303);
};

/** Says that the request has arrived. */
export const thanksPage = (context: Context): Answer => {
  const texts = nativeTexts(context.req.query('lang') ?? '');
  // Anybody can make the address of this page.
  const from = ownPage(context.req.query('from'), context);
  return send(context, texts, {
    title: texts.received,
    body: html`<p class="lead-in">${texts.thanks} ${texts.reload}</p>
      <p class="lead-in">${texts.form.withdrawal}</p>
      ${from === undefined ? '' : html`<p class="lead-in"><a href="${from}">${texts.back}</a></p>`}`,
  });
};

const faultText = (fault: Fault, { form, long }: NativeTexts): string => {
  if ('consent' in fault) {
    return fault.consent.purpose === 'request' ? form.required.consent : form.purposeRequired;
  }
  const { field, error } = fault;
  if (error === 'long') return long(MAX_LENGTH[field]);
  if (error === 'either') return form.either;
  const invalid: Partial<Record<string, string>> = form.invalid;
  return (error === 'invalid' ? invalid[field] : undefined) ?? form.required[field];
};

const faultItem = (fault: Fault, texts: NativeTexts): Html =>
  html`<li>
    ${
      'consent' in fault
        ? html`<blockquote dir="auto">${fault.consent.wording}</blockquote>`
        : html`<b>${texts.form.labels[fault.field]}</b>`
    }
    <p>${faultText(fault, texts)}</p>
  </li>`;

/** Says what the visitor has to mend. */
export const sendFaults = (
  context: Context,
  language: string,
  faults: readonly Fault[],
): Answer => {
  const texts = nativeTexts(language);
  return send(context, texts, {
    status: 422,
    title: texts.form.summary(faults.length),
    body: html`<ul class="card faults">
        ${faults.map((fault) => faultItem(fault, texts))}
      </ul>
      <p class="lead-in">${texts.mend}</p>`,
  });
};

/** Says that a form was not taken; in the browser's language where the form's is not known. */
export const sendRefusal = (context: Context, refusal: Refusal, status: Status): Answer => {
  const language = context.get('formLanguage') ?? context.req.header('Accept-Language') ?? '';
  const texts = nativeTexts(language);
  const { title, text } = texts.refusals[refusal];
  return send(context, texts, { status, title, body: html`<p class="lead-in">${text}</p>` });
};

/**
 * Turns the problem documents of what follows into pages where a browser shows the answer: it asks for
 * `text/html` when it goes to a page, and for anything when a script does.
 */
export const problemsAsPages: MiddlewareHandler = async (context, next) => {
  await next();
  const isShown =
    context.get('formLanguage') !== undefined ||
    context.req.header('Accept')?.includes('text/html') === true;
  if (!context.error || !isShown) return;
  const status = context.res.status as NonNullable<Status>;
  const isLater = status === 409 || status >= 500;
  const refusal = status === 413 ? 'tooLarge' : isLater ? 'later' : 'broken';
  context.res = await sendRefusal(context, refusal, status);
};
