import { html } from 'hono/html';
import type { ConsentReceipt, PurposeConsent } from '../../src/consent/types.js';
import { sha256 } from './content.js';
import type { Html } from './page.js';
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

const purpose = (consent: PurposeConsent, language: string): Html => html`
  <li>
    <p class="verdict ${consent.granted ? 'granted' : 'refused'}">
      <b>${consent.granted ? 'Granted' : 'Not granted'}</b>
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
  </li>
`;

const term = (name: string, value: Html | string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd dir="auto">${value}</dd>
  </div>`;

const documentLink = (url: string | undefined): Html => (url ? webLink(url) : html`none given`);

/** The consent receipt of a lead, folded up; its summary says what matters. */
export const receiptDetails = (receipt: ConsentReceipt): Html => {
  const { purposes, cookieChoice, language } = receipt;
  const granted = purposes.filter((consent) => consent.granted).length;
  const verified = purposes.every(isVerified);
  return html`<details>
    <summary>
      <span>Consent receipt</span>
      <span class="gist">${granted} of ${purposes.length} granted</span>
      ${verified ? '' : html`<span class="gist mismatch">wording changed</span>`}
    </summary>
    <ol class="purposes">
      ${purposes.map((consent) => purpose(consent, language))}
    </ol>
    <dl class="facts">
      ${term('Agreed', timeElement(receipt.eventTime))} ${term('Controller', receipt.piiController)}
      ${term('Privacy policy', documentLink(receipt.privacyNotice))}
      ${term('Consent document', documentLink(receipt.consentDocument))}
      ${term('Withdrawal', html`<span lang="${language}">${receipt.withdrawalMethod}</span>`)}
      ${term(
        'Cookie choice',
        html`<ul class="choices">
            ${CATEGORIES.map(
              (category) =>
                html`<li>
                  <span>${category}</span> <span>${cookieChoice.categories[category]}</span>
                </li>`,
            )}
          </ul>
          ${
            cookieChoice.decidedAt
              ? html`<p>decided ${timeElement(cookieChoice.decidedAt)}</p>`
              : ''
          }`,
      )}
      ${term('Global Privacy Control', receipt.globalPrivacyControl ? 'on' : 'off')}
      ${term('Language', language)} ${term('Record', html`<code>${receipt.recordId}</code>`)}
    </dl>
  </details>`;
};
