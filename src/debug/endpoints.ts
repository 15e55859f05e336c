import { pageUrl } from '../url.js';
import type { Checked, Finding, Page } from './types.js';

/** Hosts of the machine itself, which browsers trust without https (W3C Secure Contexts, 3.1). */
const isLocal = ({ hostname }: URL): boolean =>
  /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

const CLEAR =
  'Use https: personal data would go in clear, to be read and changed by anybody on the way (GDPR, art. 32; 152-FZ, art. 19). A page on https may not even send it: browsers block mixed content.';
const ELSEWHERE =
  'It has to allow this site by CORS. Know whose database it is: name its owner in the policy, with a contract for processing (GDPR, art. 28; 152-FZ, art. 6(3)). Since 1 July 2025 personal data of Russian citizens may not be collected into databases outside Russia (152-FZ, art. 18(5)).';

interface Target {
  about: string;
  text: string | undefined;
  missing: string;
}

const inspectTarget = ({ about, text, missing }: Target, page: Page): Finding[] => {
  if (!text?.trim()) return [{ level: 'advice', about, found: 'missing', advice: missing }];
  const url = pageUrl(text, page.location);
  if (!url) {
    const advice = 'Give an http(s) address, such as /leads: as it is, it counts as missing.';
    return [{ level: 'problem', about, found: `“${text}” is no http(s) address`, advice }];
  }
  const own = pageUrl(page.location);
  if (isLocal(url) && own && !isLocal(own)) {
    const advice = 'Give the address of your server: a visitor’s browser looks on its own machine.';
    return [{ level: 'problem', about, found: `${url.href} is on this machine`, advice }];
  }
  const findings: Finding[] = [];
  if (url.protocol === 'http:' && !isLocal(url)) {
    findings.push({
      level: 'problem',
      about,
      found: `${url.href} is on plain http`,
      advice: CLEAR,
    });
  }
  if (url.host !== own?.host) {
    const found = `${url.host} is another host than the page’s`;
    findings.push({ level: 'advice', about, found, advice: ELSEWHERE });
  }
  return findings;
};

const inspectPage = (page: Page): Finding[] => {
  const url = pageUrl(page.location);
  return url?.protocol === 'http:' && !isLocal(url)
    ? [
        {
          level: 'problem',
          about: 'this page',
          found: `${url.host} is on plain http`,
          advice: `${CLEAR} Somebody on the way could also change the form itself.`,
        },
      ]
    : [];
};

/** Where personal data goes, and how. */
export const inspectEndpoints = (page: Page, { endpoint, withdrawUrl }: Checked): Finding[] => [
  ...inspectTarget(
    {
      about: 'endpoint',
      text: endpoint,
      missing:
        'Set endpoint, or listen to sales-lead-submit, call preventDefault() and deliver the request yourself: else it goes nowhere.',
    },
    page,
  ),
  ...inspectTarget(
    {
      about: 'withdraw-url',
      text: withdrawUrl,
      missing:
        'Set withdraw-url: to withdraw has to be as easy as to agree (GDPR, art. 7(3); 152-FZ, art. 9(2)), and without it visitors have to write to you.',
    },
    page,
  ),
  ...inspectPage(page),
];
