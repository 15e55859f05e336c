import type { FormMessages, Linked } from './en.form.js';

/** A run of words, linked to a document or not. */
export interface Words {
  text: string;
  href?: string | undefined;
}

const words = ([before, link, after]: Linked, href: string | undefined): Words[] => [
  { text: before },
  { text: link, href },
  { text: after },
];

/** What stands beside the box or the button, in parts: the agreement itself, and what explains it. */
export interface ConsentWording {
  agreement: Words[];
  explanation: Words[];
  /** All of it as one text, as the receipt keeps it. */
  text: string;
}

/** The words that a visitor agrees to. */
export const consentWording = (
  messages: FormMessages,
  mode: 'checkbox' | 'notice',
  controller: string,
  policyUrl: string | undefined,
  consentUrl: string | undefined,
): ConsentWording => {
  const agreement =
    mode === 'checkbox'
      ? words(messages.consent(controller), consentUrl)
      : [
          ...words(messages.noticePolicy, policyUrl),
          ...words(messages.noticeConsent(controller), consentUrl),
        ];
  const explanation = [{ text: messages.withdrawal }];
  if (mode === 'checkbox' && policyUrl) {
    explanation.push({ text: ' ' }, ...words(messages.policy, policyUrl));
  }
  const text = [...agreement, { text: ' ' }, ...explanation].map((word) => word.text).join('');
  return { agreement, explanation, text };
};
