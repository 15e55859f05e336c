import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
// Not makeReceipt and makeLead: they ask the visitor's browser, by its `navigator` and `document`.
import { categories } from '../../src/consent/sources/own-notice.js';
import { leadSchema } from '../../src/lead/schema.js';
import type { Lead } from '../../src/lead/types.js';
import { pageUrl } from '../../src/url.js';
import { sha256 } from './content.js';
import type { NativeForm } from './native-form.js';

/** As long as a lead's `page` may be. */
const MAX_PAGE = 4096;

/** What a browser tells of itself beside the form. */
export interface Sender {
  /** The address of the form's page, without query and hash; else its origin, else ours. */
  page: string;
  globalPrivacyControl: boolean;
}

/** Who sent a request, by the headers that browsers send with a form. */
export const senderOf = ({ req }: Context): Sender => {
  const pages = [req.header('Referer'), req.header('Origin')].flatMap((text) => {
    const url = pageUrl(text ?? '');
    return url ? url.origin + url.pathname : [];
  });
  return {
    page: pages.find(({ length }) => length <= MAX_PAGE) ?? `${new URL(req.url).origin}/`,
    globalPrivacyControl: req.header('Sec-GPC') === '1',
  };
};

/**
 * The id of a form's lead on a day (UTC). Without a script nothing makes an id when Send is pressed,
 * so what was sent makes it: a second click is the same request. UUID version 8 (RFC 9562, 5.8).
 */
export const nativeId = (form: URLSearchParams, time: number): string => {
  const day = new Date(time).toISOString().slice(0, 10);
  const hex = sha256(JSON.stringify([day, ...form]));
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
};

/** Makes the lead of a form; `undefined` where it would not be one, for what its settings say. */
export const makeNativeLead = (
  { settings, contact, roles, isGranted, suspicious }: NativeForm,
  { page, globalPrivacyControl }: Sender,
  { id, time }: { id: string; time: number },
): Lead | undefined => {
  const createdAt = new Date(time).toISOString();
  const { language, piiController, withdrawalMethod, purposes } = settings;
  /** The address of a document: one as it stands in the page is resolved as the page's links are. */
  const resolve = (url: string | undefined): string | undefined =>
    url !== undefined && URL.canParse(url, page) ? new URL(url, page).href : url;
  const lead: Lead = {
    schema: 'sales-roles/lead@1',
    id,
    createdAt,
    contact,
    roles,
    page,
    lang: language,
    consent: {
      schema: 'sales-roles/receipt@1',
      recordId: randomUUID(),
      piiController,
      privacyNotice: resolve(settings.privacyNotice),
      consentDocument: resolve(settings.consentDocument),
      language,
      purposes: purposes.map((one) => ({
        purpose: one.purpose,
        granted: isGranted(one),
        method: one.method,
        wording: one.wording,
        wordingSha256: sha256(one.wording),
        document: resolve(one.document),
      })),
      eventTime: createdAt,
      withdrawalMethod,
      // As the widget has it before a choice: nobody was asked, and the signal refuses marketing.
      cookieChoice: {
        categories: categories((category) =>
          category === 'marketing' && globalPrivacyControl ? 'denied' : 'undecided',
        ),
      },
      globalPrivacyControl,
    },
    suspicious: suspicious || undefined,
  };
  return leadSchema.safeParse(lead).data;
};
