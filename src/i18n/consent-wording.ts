import type { FormMessages } from './en.form.js';

/** A run of words, linked to a document or not. */
export interface Words {
  text: string;
  href?: string | undefined;
}

/** What stands beside the box or the button, in parts: the agreement itself, and what explains it. */
export interface ConsentWording {
  agreement: Words[];
  explanation: Words[];
  /** All of it as one text, as the receipt keeps it. */
  text: string;
}

/** Reads a text with `<a>links</a>` to the documents, in their order; one without a URL is plain text. */
const words = (text: string, ...urls: (string | undefined)[]): Words[] =>
  text
    .split(/<\/?a>/)
    .map((run, index) => ({ text: run, href: index % 2 ? urls[index >> 1] : undefined }));

/** What the wording depends on. */
interface Given {
  mode: 'checkbox' | 'notice';
  controller: string;
  policyUrl: string | undefined;
  consentUrl: string | undefined;
}

/** The words that a visitor agrees to. */
export const consentWording = (
  messages: FormMessages,
  { mode, controller, policyUrl, consentUrl }: Given,
): ConsentWording => {
  const isNotice = mode === 'notice';
  const agreement = isNotice
    ? words(messages.notice(controller), policyUrl, consentUrl)
    : words(messages.consent(controller), consentUrl);
  const explanation = words(
    isNotice || !policyUrl ? messages.withdrawal : `${messages.withdrawal} ${messages.policy}`,
    policyUrl,
  );
  const text = [...agreement, { text: ' ' }, ...explanation].map((run) => run.text).join('');
  return { agreement, explanation, text };
};
