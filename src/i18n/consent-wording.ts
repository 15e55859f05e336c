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

/** Stands for the controller while a text is taken apart: what looks like a link in a name is none. */
const NAME = '\0';

/** Reads a text with `<a>links</a>` to the documents, in their order; one without a URL is plain text. */
const words = (text: string, controller: string, ...urls: (string | undefined)[]): Words[] =>
  text.split(/<\/?a>/).map((run, index) => ({
    text: run.split(NAME).join(controller),
    href: index % 2 ? urls[index >> 1] : undefined,
  }));

/** As the screen shows it: however much white space stands there, it is one space. */
const plain = (runs: readonly Words[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** What the wording depends on. */
interface Given {
  mode: 'checkbox' | 'notice';
  controller: string;
  policyUrl: string | undefined;
  consentUrl: string | undefined;
  withdrawUrl: string | undefined;
}

/** How the visitor can withdraw. */
export const withdrawalWording = (
  messages: FormMessages,
  { withdrawUrl }: Pick<Given, 'withdrawUrl'>,
): string => (withdrawUrl ? messages.withdrawHere : messages.withdrawal);

/** The words that a visitor agrees to for the answer to the request. */
export const consentWording = (messages: FormMessages, given: Given): ConsentWording => {
  const { mode, controller, policyUrl, consentUrl } = given;
  const isNotice = mode === 'notice';
  const agreement = isNotice
    ? words(messages.notice(NAME), controller, policyUrl, consentUrl)
    : words(messages.consent(NAME), controller, consentUrl);
  const withdrawal = withdrawalWording(messages, given);
  const explanation = words(
    isNotice || !policyUrl ? withdrawal : `${withdrawal} ${messages.policy}`,
    controller,
    policyUrl,
  );
  return { agreement, explanation, text: plain([...agreement, { text: ' ' }, ...explanation]) };
};

/** The text in a language, else in English, else in whichever there is. */
export const localText = (
  text: string | Readonly<Record<string, string>>,
  language: string,
): string =>
  typeof text === 'string' ? text : (text[language] ?? text.en ?? Object.values(text)[0] ?? '');

/** A purpose that the owner adds. */
interface FurtherPurpose {
  id: string;
  text?: string | Readonly<Record<string, string>> | undefined;
  url?: string | undefined;
  required?: boolean | undefined;
}

/** The words of a box of its own, for a purpose beside the answer to the request. */
export const purposeWording = (
  messages: FormMessages,
  controller: string,
  { id, text, url, required }: FurtherPurpose,
): Omit<ConsentWording, 'explanation'> => {
  const builtIn: Partial<Record<string, (controller: string) => string>> = messages.purposes;
  const said =
    text === undefined ? (builtIn[id]?.(NAME) ?? id) : localText(text, messages.language);
  // Words without a link to what they are about would leave the document unread.
  const agreement = words(url && !said.includes('<a>') ? `<a>${said}</a>` : said, controller, url);
  // As beside a field: who reads "optional" knows that the request goes without it.
  if (!required) agreement.push({ text: ` (${messages.optional})` });
  return { agreement, text: plain(agreement) };
};
