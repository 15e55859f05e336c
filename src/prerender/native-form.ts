import type { Purpose } from '../consent/types.js';
import type { Settings } from '../contexts.js';
import {
  boxOf,
  consentTerms,
  resolveSettings,
  type Own,
} from '../elements/sales-lead-form.settings.js';
import type { FormMessages } from '../i18n/en.form.js';
import { escapeHtml } from './escape.js';

/**
 * Lets a form post by itself, where no script takes it over: to its endpoint, with the names of its inputs, and
 * with what the receiver needs for a receipt, in a field `native` (see "Without a script" in the README).
 *
 * @param shadow The form as the elements render it.
 */
export const nativeForm = (
  shadow: string,
  own: Own,
  above: Settings | undefined,
  messages: FormMessages,
): string => {
  const settings = resolveSettings(own, above);
  const { purposes, ...terms } = consentTerms(settings, messages, () => false);
  const boxed = (purpose: Purpose | undefined) =>
    purpose
      ? { required: purpose.required === true, box: boxOf(purpose) }
      : { required: true, ...(settings.mode === 'checkbox' && { box: 'consent' }) };
  const native = {
    schema: 'sales-roles/native@1',
    ...terms,
    fields: settings.fields.map(({ name, required }) => name + (required ? '*' : '')).join(' '),
    purposes: purposes.map(({ purpose, method, wording, document }, index) => ({
      purpose,
      method,
      wording,
      document,
      ...boxed(settings.purposes[index - 1]),
    })),
  };
  const hidden = `<input type="hidden" name="native" value="${escapeHtml(JSON.stringify(native))}">`;
  return shadow
    .replace(/<(input|textarea)(\s[^>]*?\bid="?([^"\s>]+))/g, '<$1 name="$3"$2')
    .replace(
      /<form novalidate[^>]*>/,
      () =>
        `<form method="post" action="${escapeHtml(settings.endpoint ?? '')}" accept-charset="utf-8">${hidden}`,
    );
};
