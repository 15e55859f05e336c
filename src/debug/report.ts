import type { Finding } from './types.js';

const INTRO =
  'This is the check of the `debug` attribute, for you who build the page: take the attribute out before visitors come. It knows what this browser has seen on this page so far, and compares it with lists of words and hosts. It is not legal advice, and its silence is no proof.';

const NAMES: Readonly<Record<Finding['level'], string>> = {
  problem: 'Problem',
  advice: 'Advice',
  fact: 'Fact',
};

const line = ({ level, about, found, advice, requests }: Finding): string => {
  const count = requests ? ` (${requests === 1 ? '1 request' : `${requests} requests`})` : '';
  return `${NAMES[level]} – ${about}${count}: ${found}${advice ? `\n  → ${advice}` : ''}`;
};

const tally = (findings: readonly Finding[]): string => {
  const count = (level: Finding['level']): number =>
    findings.filter((finding) => finding.level === level).length;
  const problems = count('problem');
  return `${problems === 1 ? '1 problem' : `${problems} problems`}, ${count('advice')} × advice, ${count('fact')} × fact`;
};

/** What a report tells. */
export interface Report {
  /** The tag that has the attribute. */
  tag: string;
  findings: readonly Finding[];
  /** What the report before told and what is so no more; `undefined` in the first report. */
  gone?: readonly Finding[] | undefined;
}

/** Writes a report to the console: closed where there is no problem in it. */
export const tellReport = ({ tag, findings, gone }: Report): void => {
  const since = gone ? ', new since the last report' : '';
  const title = `<${tag}> debug: ${tally(findings)}${since}`;
  if (findings.some(({ level }) => level === 'problem')) console.group(title);
  else console.groupCollapsed(title);
  try {
    console.info(INTRO);
    for (const finding of findings) {
      if (finding.level === 'problem') console.warn(line(finding));
      else console.info(line(finding));
    }
    for (const { about, found } of gone ?? []) console.info(`No longer – ${about}: ${found}`);
  } finally {
    console.groupEnd();
  }
};
