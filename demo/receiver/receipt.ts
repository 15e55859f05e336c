import { html } from 'hono/html';
import type { ConsentReceipt, PurposeConsent } from '../../src/consent/types.js';
import type { ReceiptProblem } from '../../src/consent/verify-receipt.js';
import { sha256 } from './content.js';
import type { Html } from './page.js';
import type { StoredLead, StoredWithdrawal } from './store.js';
import { timeElement } from './time.js';
import { webLink } from './web-link.js';

const CATEGORIES = ['necessary', 'preferences', 'analytics', 'marketing'] as const;

const METHODS = { checkbox: 'by ticking a box', button: 'by pressing the button' };

const isVerified = ({ wording, wordingSha256 }: PurposeConsent): boolean =>
  sha256(wording) === wordingSha256;

/** The digest in groups that a narrow page breaks between, and that are copied as one. */
const digest = (hex: string): Html =>
  html`<code class="digest"
    >${(hex.match(/.{1,16}/g) ?? []).map((group) => html`<span>${group}</span>`)}</code
  >`;

/** When a purpose was taken back first, if it was. */
const withdrawalOf = (
  purpose: string,
  withdrawals: readonly StoredWithdrawal[],
): StoredWithdrawal | undefined =>
  withdrawals
    .filter(({ purposes }) => purposes.includes(purpose))
    .sort((left, right) => (left.receivedAt < right.receivedAt ? -1 : 1))[0];

const answer = ({ granted }: PurposeConsent, withdrawal: StoredWithdrawal | undefined): Html => {
  const given = granted ? 'Granted' : 'Not granted';
  return withdrawal
    ? html`<b>${given}, then withdrawn</b> ${timeElement(withdrawal.eventTime)}`
    : html`<b>${given}</b>`;
};

const purpose = (
  consent: PurposeConsent,
  language: string,
  withdrawal: StoredWithdrawal | undefined,
): Html => html`
  <li>
    <p class="verdict ${withdrawal ? 'withdrawn' : consent.granted ? 'granted' : 'refused'}">
      ${answer(consent, withdrawal)}
      <span>${consent.purpose}, ${METHODS[consent.method]}</span>
    </p>
    <blockquote lang="${language}" dir="auto">${consent.wording}</blockquote>
    <p class="proof">
      ${digest(consent.wordingSha256)}
      ${
        isVerified(consent)
          ? html`<span class="match">SHA-256 matches the wording</span>`
          : html`<span class="mismatch">SHA-256 does not match the wording</span>`
      }
    </p>
    ${consent.document ? html`<p class="document">Document ${webLink(consent.document)}</p>` : ''}
  </li>
`;

const term = (name: string, value: Html | string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd dir="auto">${value}</dd>
  </div>`;

const documentLink = (url: string | undefined): Html => (url ? webLink(url) : html`none given`);

const faultList = (problems: readonly ReceiptProblem[]): Html =>
  html`<ul class="problems" aria-label="Why it is not verified">
    ${problems.map(
      ({ path, message }) =>
        html`<li>${path ? html`<code>${path}</code>` : ''} <span>${message}</span></li>`,
    )}
  </ul>`;

const chainFacts = ({ chain }: StoredLead): Html =>
  chain
    ? html`${term('Chain', `position ${chain.position}`)} ${term('Chain hash', digest(chain.hash))}
      ${term('Hash before', digest(chain.previousHash))}`
    : html``;

const cookieFacts = ({ cookieChoice }: ConsentReceipt): Html =>
  html`<ul class="choices">
      ${CATEGORIES.map(
        (category) =>
          html`<li><span>${category}</span> <span>${cookieChoice.categories[category]}</span></li>`,
      )}
    </ul>
    ${cookieChoice.decidedAt ? html`<p>decided ${timeElement(cookieChoice.decidedAt)}</p>` : ''}
    ${cookieChoice.version ? html`<p>version ${cookieChoice.version}</p>` : ''}
    ${cookieChoice.manager ? html`<p>asked by ${cookieChoice.manager}</p>` : ''}`;

/** The consent receipt of a lead, folded up; its summary says what matters. */
export const receiptDetails = (
  lead: StoredLead,
  problems: readonly ReceiptProblem[],
  withdrawals: readonly StoredWithdrawal[],
): Html => {
  const receipt = lead.consent;
  const { purposes, language } = receipt;
  const granted = purposes.filter((consent) => consent.granted).length;
  return html`<details>
    <summary>
      <span>Consent receipt</span>
      ${
        problems.length === 0
          ? html`<span class="badge good">verified</span>`
          : html`<span class="badge bad">not verified</span>`
      }
      <span class="gist">${granted} of ${purposes.length} granted</span>
      ${purposes.every(isVerified) ? '' : html`<span class="gist mismatch">wording changed</span>`}
    </summary>
    ${problems.length > 0 ? faultList(problems) : ''}
    <ol class="purposes">
      ${purposes.map((consent) =>
        purpose(consent, language, withdrawalOf(consent.purpose, withdrawals)),
      )}
    </ol>
    <dl class="facts">
      ${term('Agreed', timeElement(receipt.eventTime))}
      ${term('Received', timeElement(lead.receivedAt))} ${term('Controller', receipt.piiController)}
      ${term('Privacy policy', documentLink(receipt.privacyNotice))}
      ${term('Consent document', documentLink(receipt.consentDocument))}
      ${term('Withdrawal', html`<span lang="${language}">${receipt.withdrawalMethod}</span>`)}
      ${term('Cookie choice', cookieFacts(receipt))}
      ${term('Global Privacy Control', receipt.globalPrivacyControl ? 'on' : 'off')}
      ${term('Language', language)} ${term('Record', html`<code>${receipt.recordId}</code>`)}
      ${chainFacts(lead)}
    </dl>
  </details>`;
};
