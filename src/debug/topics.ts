/** What a consent can be for. Each needs a consent of its own (GDPR, recitals 32 and 43; 152-FZ, art. 9(1)). */
export type Topic = 'request' | 'advertising' | 'partners' | 'profiling';

/** How the topics are called in a message to the owner. */
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  request: 'the answer to the request',
  advertising: 'newsletters or advertising',
  partners: 'partners or third parties',
  profiling: 'profiling or analytics',
};

/**
 * Whole words, in capitals or not; `~` stands for any ending. Not by `\b` and `\w`, which know no Cyrillic, nor
 * by a look behind, which is a syntax error in Safari before 16.4.
 */
const words = (...patterns: string[]): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${patterns.join('|').replaceAll('~', '\\p{L}*')})(?!\\p{L})`,
    'giu',
  );

const TOPICS: Readonly<Record<Topic, RegExp>> = {
  request: words(
    'answer~|reply|replies|respon[ds]~|call~ (?:me )?back',
    'ответ~|заявк~|перезвон~|обратн~ (?:связ|звон)~',
  ),
  advertising: words(
    'newsletters?|mailings?|mailing list|marketing|advert~|promotion~|discounts?',
    '(?:special|personal) offers?',
    'receiv~ (?:\\p{L}+ ){0,4}(?:news|updates|offers|e-?mails|messages|sms|calls)',
    'рассыл~|реклам~|маркетинг~|промо~|новост~|скидк~|дайджест~|акци(?:и|й|ях|ям|ями)',
    'спецпредложен~|(?:специальн|персональн)~ предложени~',
  ),
  partners: words(
    'partners?|third[ -]part(?:y|ies)|affiliat~',
    'партн[её]р~|трет(?:ьи|ьим|ьих|ьими|ье|ьему|ьего) лиц~',
  ),
  profiling: words(
    'profil(?:e|es|ing)|analytic~|statistic~|personali[sz]~',
    'профилировани~|аналити[кч]~|статисти[кч]~|персонализ~',
  ),
};

/** Where somebody agrees, rather than being told something. */
const AGREES = words(
  'agree~|consent~|accept~|allow~|want|wish|would like',
  'соглас~|соглаша~|принима~|разреша~|хочу|даю|да[её]те|не возраж~|не против',
);

/** "Never passed to third parties" names nothing to agree to; "I do not object to advertising" does. */
const NEGATION = words(
  '(?:not|never|without|no)(?! (?:only|object~|against|mind)(?!\\p{L}))',
  '(?:не|без)(?! (?:только|возраж~|против)(?!\\p{L}))',
);

/** "…are not passed on", after what is not. */
const DENIAL = words(
  '(?:not|never) (?:be )?(?:passed|shared|given|sent|sold|shown|used|receiv~|get)',
  'не (?:переда|предостав|раскры|сообщ|отправ|присыл|шл|показыв|использ|дел|получ)~',
);

/** "Not without your consent" denies, and agrees to nothing. */
const RESERVE =
  /(?:without|без) (?:(?:your|my|express|ваш\p{L}*|мо\p{L}*|отдельн\p{L}*) ){0,2}(?:consent|соглас\p{L}*)/giu;

/** Which topic an id of a purpose stands for. */
const IDS: Readonly<Record<Topic, RegExp>> = {
  request: /^(?:request|callback|contact)$/i,
  advertising: /newsletter|mailing|advert|marketing|promo|^ads?$|^news$/i,
  partners: /partner|third/i,
  profiling: /profil|analytic|statistic|personali[sz]/i,
};

const TOPIC_LIST = Object.keys(TOPICS) as Topic[];

const sentencesIn = (text: string): string[] => text.split(/[.;!?…]+(?:\s|$)/);

// `search` and `split`, as `test` of a global expression goes on where it ended the last time.
const has = (text: string, expression: RegExp): boolean => text.search(expression) >= 0;

const names = (sentence: string, topic: Topic): boolean => {
  const text = sentence.replace(RESERVE, 'without');
  return [...text.matchAll(TOPICS[topic])].some(({ index, 0: found }) => {
    // "I am not a robot, and agree to advertising": what was denied before one agrees is something else.
    const before = text.slice(0, index).split(AGREES).at(-1) ?? '';
    const after = text.slice(index + found.length).split(',')[0] ?? '';
    return !has(before, NEGATION) && !has(after, DENIAL);
  });
};

/** The topic of a purpose by its id, if the id tells. */
export const topicOf = (purpose: string): Topic | undefined =>
  TOPIC_LIST.find((topic) => IDS[topic].test(purpose));

/** The topics that a wording asks to agree to. The answer counts only where somebody agrees to it, not in an explanation. */
export const topicsIn = (text: string): Topic[] => {
  const sentences = sentencesIn(text);
  return TOPIC_LIST.filter((topic) =>
    sentences.some(
      (sentence) => names(sentence, topic) && (topic !== 'request' || has(sentence, AGREES)),
    ),
  );
};

/** Kinds of documents, as wordings call them. */
const DOCUMENTS: Readonly<Record<string, RegExp>> = {
  'the privacy policy': words('privacy (?:policy|notice)|политик~'),
  'terms or an offer': words(
    'terms|user agreement|public offer',
    'оферт~|пользовательск~ соглашени~|услови(?:я|ями|ям)|правил(?:а|ами)',
  ),
  'the processing of personal data': words(
    'processing of (?:\\p{L}+ ){0,2}(?:data|information)|data processing',
    'обработк~ (?:\\p{L}+ ){0,2}данных',
  ),
};

/** "…according to the privacy policy" says where to read, and agrees to nothing more. */
const REFERENCE =
  /(?:in accordance with|in line with|according to|as (?:described|set out|stated) in|в соответствии с|согласно|на условиях|как описано в)[^,.;]*/giu;

/** "The policy on processing personal data" is one document by its name, not two. */
const NAME =
  /(политик\p{L}*|услови\p{L}*|правил\p{L}*) (?:в отношении |в области |по )?обработк\p{L}* (?:персональных |личных )?данных/giu;

/** The documents that one agreement is given to: what its sentence names, else as many as it links to. */
export const documentsIn = (text: string): string[] => {
  const found = sentencesIn(text)
    .filter((sentence) => has(sentence, AGREES))
    .map((sentence) => {
      const bare = sentence
        .replace(/<[^>]*>/g, '')
        .replace(REFERENCE, '')
        .replace(NAME, '$1');
      const named = Object.entries(DOCUMENTS).flatMap(([name, e]) => (has(bare, e) ? name : []));
      const links = sentence.replace(REFERENCE, '').match(/<a[\s>].*?<\/a>/gisu) ?? [];
      const linked = links.map((link) => `“${link.replace(/<[^>]*>/g, '').trim()}”`);
      return linked.length > named.length ? linked : named;
    });
  return found.find((documents) => documents.length > 1) ?? [];
};
