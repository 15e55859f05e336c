import { parsePurposes } from '../consent/purposes.js';
import type { ConsentGiven } from '../consent/receipt.js';
import type { Purpose } from '../consent/types.js';
import type { ConsentMode, OwnerSettings, Settings } from '../contexts.js';
import { consentWording, purposeWording, withdrawalWording } from '../i18n/consent-wording.js';
import type { FormMessages } from '../i18n/en.form.js';
import { parseFields, type Field } from '../lead/fields.js';
import type { Encoding } from '../lead/types.js';
import { pageUrl } from '../url.js';

/** What the form can have on its own. */
export type Own = Omit<
  OwnerSettings,
  'src' | 'layout' | 'cookies' | 'integrations' | 'policyVersion'
>;

/** What counts, with its defaults; of the URLs, those that are web addresses. */
export interface FormSettings {
  endpoint: string | undefined;
  encoding: Encoding;
  controller: string;
  policyUrl: string | undefined;
  consentUrl: string | undefined;
  withdrawUrl: string | undefined;
  mode: ConsentMode;
  /** Those beside the answer to the request. */
  purposes: readonly Purpose[];
  fields: readonly Field[];
  /** What is wrong with what the owner said, for the console. */
  issues: readonly string[];
}

/** As long as a receiver takes it. */
const MAX_CONTROLLER = 500;

/** The box of a purpose, by its id in the shadow root. */
export const boxOf = ({ id }: Purpose): `purpose-${string}` => `purpose-${id}`;

/** Takes each setting from the form's own attribute, else from `<sales-roles>`. */
export const resolveSettings = (own: Own, above: Settings | undefined): FormSettings => {
  const setting = <K extends keyof Own>(name: K): Own[K] => own[name] ?? above?.owner[name];
  const url = (name: 'endpoint' | 'policyUrl' | 'consentUrl' | 'withdrawUrl') =>
    pageUrl(setting(name) ?? '')?.href;
  const { fields, unknown } = parseFields(setting('fields') ?? '');
  const { purposes, issues } = parsePurposes(setting('purposes'));
  if (unknown.length) {
    issues.push(
      `fields: expected name, phone, email, company or message, got "${unknown.join(' ')}"`,
    );
  }
  return {
    endpoint: url('endpoint'),
    encoding: setting('encoding') === 'form' ? 'form' : 'json',
    // A page from a file has no host. What is longer than a receipt takes would cost each request.
    controller: (
      [setting('controller')?.trim(), location.hostname].find(Boolean) ?? location.href
    ).slice(0, MAX_CONTROLLER),
    policyUrl: url('policyUrl'),
    consentUrl: url('consentUrl'),
    withdrawUrl: url('withdrawUrl'),
    // Whatever a property says: a box that stands there has to be ticked.
    mode: setting('consent') === 'notice' ? 'notice' : 'checkbox',
    purposes: purposes.map((one) => ({ ...one, url: pageUrl(one.url ?? '')?.href })),
    fields,
    issues,
  };
};

/** The inputs that the settings come to, in their order. */
export const inputNames = ({ fields, purposes }: FormSettings): string =>
  [...fields.map(({ name }) => name), ...purposes.map(boxOf)].join();

/** The words of each consent, as the receipt keeps them, with its document. */
export const termsWording = (
  settings: FormSettings,
  messages: FormMessages,
): readonly { wording: string; document: string | undefined }[] => [
  { wording: consentWording(messages, settings).text, document: settings.consentUrl },
  ...settings.purposes.map((purpose) => ({
    wording: purposeWording(messages, settings.controller, purpose).text,
    document: purpose.url,
  })),
];

/** What the visitor agrees to, as the receipt says it. */
export const consentTerms = (
  settings: FormSettings,
  messages: FormMessages,
  isTicked: (box: `purpose-${string}`) => boolean,
): Omit<ConsentGiven, 'recordId' | 'eventTime' | 'cookieChoice'> => {
  const { controller, policyUrl, consentUrl, mode, purposes } = settings;
  const [request, ...others] = termsWording(settings, messages);
  return {
    language: messages.language,
    piiController: controller,
    privacyNotice: policyUrl,
    consentDocument: consentUrl,
    purposes: [
      {
        purpose: 'request',
        granted: true,
        method: mode === 'notice' ? 'button' : 'checkbox',
        wording: request?.wording ?? '',
      },
      ...purposes.map((purpose, index) => ({
        purpose: purpose.id,
        granted: isTicked(boxOf(purpose)),
        method: 'checkbox' as const,
        wording: others[index]?.wording ?? '',
        document: purpose.url,
      })),
    ],
    withdrawalMethod: withdrawalWording(messages, settings),
  };
};
