import { pageUrl } from '../url.js';
import { documentsIn, TOPIC_NAMES, topicOf, topicsIn, type Topic } from './topics.js';
import type { Checked, Finding, Page, Wording } from './types.js';

const list = (names: readonly string[]): string => names.join(' and ');

const PURPOSES_APART =
  'Let each purpose have a box and words of its own (attribute purposes): who wants an answer is not to buy it with another consent (152-FZ, art. 9(1); GDPR, art. 7(2), 7(4), recital 43; for advertising also 38-FZ, art. 18).';
const DOCUMENTS_APART =
  'Let a box agree to one document. A policy is there to be read and needs no agreement; a consent is to be apart from other documents (152-FZ, art. 9(1), since 1 September 2025).';

/** A name is no purpose: "Partner Ltd", or advertising.example. */
const withoutNames = (text: string, names: readonly (string | undefined)[]): string =>
  names
    .reduce((rest: string, name) => (name ? rest.replaceAll(name, '') : rest), text)
    // Words are looked for with plain spaces between them.
    .replace(/\s+/g, ' ');

const inspectTopics = (purpose: string, marked: string): Finding[] => {
  const text = marked.replace(/<[^>]*>/g, '').trim();
  const own = topicOf(purpose);
  const topics = [...new Set<Topic>([...(own ? [own] : []), ...topicsIn(text)])];
  return topics.length > 1
    ? [
        {
          level: 'problem',
          about: `wording of ${purpose}`,
          found: `one consent for ${list(topics.map((topic) => TOPIC_NAMES[topic]))}: “${text}”`,
          advice: PURPOSES_APART,
        },
      ]
    : [];
};

const inspectBoxDocuments = (purpose: string, text: string): Finding[] => {
  const documents = documentsIn(text);
  return documents.length
    ? [
        {
          level: 'problem',
          about: `wording of ${purpose}`,
          found: `one box agrees to several documents: ${list(documents)}`,
          advice: DOCUMENTS_APART,
        },
      ]
    : [];
};

const inspectWording = (
  { purpose, text }: Wording,
  { location }: Page,
  { controller, consent }: Checked,
): Finding[] => {
  const bare = withoutNames(text, [controller, pageUrl(location)?.hostname]);
  // Of the words above the button it is told once, for the mode as a whole.
  const isNotice = consent === 'notice' && purpose === 'request';
  return [...inspectTopics(purpose, bare), ...(isNotice ? [] : inspectBoxDocuments(purpose, bare))];
};

/** Wording that binds several purposes or documents together. */
export const inspectWordings = (page: Page, settings: Checked): Finding[] => [
  ...(settings.consent === 'notice'
    ? [
        {
          level: 'problem' as const,
          about: 'consent="notice"',
          found: 'pressing Send agrees to the policy and to the processing at once',
          advice:
            'Use consent="checkbox": a consent is to be apart from other documents (152-FZ, art. 9(1), since 1 September 2025), and distinct from the request itself (GDPR, art. 4(11) and 7(2)).',
        },
      ]
    : []),
  ...settings.wordings.flatMap((wording) => inspectWording(wording, page, settings)),
];
