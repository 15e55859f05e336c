import type { ConsentGiven } from '../consent/receipt.js';
import type { ConsentMode, Settings } from '../contexts.js';
import { consentWording } from '../i18n/consent-wording.js';
import type { FormMessages } from '../i18n/en.form.js';
import { parseFields, type Field } from '../lead/fields.js';
import type { Encoding } from '../lead/types.js';
import { pageUrl } from '../url.js';

/** What the form can have on its own. */
type Own = Omit<Settings, 'layout' | 'cookies' | 'headingLevel'>;

/** What counts, with its defaults; of the URLs, those that are web addresses. */
export interface FormSettings {
  endpoint: string | undefined;
  encoding: Encoding;
  controller: string;
  policyUrl: string | undefined;
  consentUrl: string | undefined;
  mode: ConsentMode;
  fields: readonly Field[];
  /** The words in `fields` that name no field. */
  unknown: readonly string[];
}

/** Takes each setting from the form's own attribute, else from `<sales-roles>`. */
export const resolveSettings = (own: Own, above: Settings | undefined): FormSettings => {
  const setting = <K extends keyof Own>(name: K): Own[K] => own[name] ?? above?.[name];
  const url = (name: 'endpoint' | 'policyUrl' | 'consentUrl') => pageUrl(setting(name) ?? '')?.href;
  return {
    endpoint: url('endpoint'),
    encoding: setting('encoding') ?? 'json',
    // A page from a file has no host.
    controller: [setting('controller'), location.hostname].find(Boolean) ?? document.URL,
    policyUrl: url('policyUrl'),
    consentUrl: url('consentUrl'),
    mode: setting('consent') ?? 'checkbox',
    ...parseFields(setting('fields') ?? ''),
  };
};

/** What the visitor agrees to, as the receipt says it. */
export const consentTerms = (
  settings: FormSettings,
  messages: FormMessages,
  language: string,
): Omit<ConsentGiven, 'recordId' | 'eventTime' | 'cookieChoice'> => ({
  language,
  piiController: settings.controller,
  privacyNotice: settings.policyUrl,
  consentDocument: settings.consentUrl,
  method: settings.mode === 'notice' ? 'button' : 'checkbox',
  wording: consentWording(messages, settings).text,
  withdrawalMethod: messages.withdrawal,
});

/** Tells the page's owner in the console what is missing, and what means nothing. */
export const tellOwner = ({ policyUrl, consentUrl, unknown }: FormSettings): void => {
  const missing = [!policyUrl && 'policy-url', !consentUrl && 'consent-url'].filter(Boolean);
  if (missing.length) {
    const names = missing.join(' and ');
    console.warn(`<sales-lead-form>: visitors cannot read what they agree to without ${names}`);
  }
  if (unknown.length) {
    console.error(
      `<sales-lead-form>: fields: expected name, phone, email, company or message, got "${unknown.join(' ')}"`,
    );
  }
};
