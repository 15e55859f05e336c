import { html } from 'hono/html';
import type { ReceiptProblem } from '../../src/consent/verify-receipt.js';
import type { Attribution, Contact } from '../../src/lead/types.js';
import type { Html } from './page.js';
import { receiptDetails } from './receipt.js';
import type { StoredLead, StoredWithdrawal } from './store.js';
import { timeElement } from './time.js';
import { webLink } from './web-link.js';

// A lead that waited in the visitor's browser, without a network, before it got here.
const LATE_MS = 60_000;

/** Groups the digits of the numbering plan of +7; other numbers are grouped in too many ways. */
const readablePhone = (phone: string): string =>
  phone.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, '+7 $1 $2-$3-$4');

// encodeURIComponent throws at half of a surrogate pair.
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const phoneLink = (phone: string): Html =>
  html`<a class="phone" href="tel:${encode(phone).replace('%2B', '+')}"
    >${readablePhone(phone)}</a
  >`;

/** The `@` stays as it is: mail programs differ in whether they decode it. */
const emailLink = (email: string): Html =>
  html`<a href="mailto:${encode(email).replaceAll('%40', '@')}">${email}</a>`;

const way = (name: string, value: Html): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const ways = ({ phone, email, company }: Contact): Html =>
  phone || email || company
    ? html`<dl class="ways">
        ${phone ? way('Phone', phoneLink(phone)) : ''}
        ${email ? way('E-mail', emailLink(email)) : ''}
        ${company ? way('Company', html`<bdi>${company}</bdi>`) : ''}
      </dl>`
    : html``;

const times = ({ createdAt, receivedAt }: StoredLead): Html =>
  Date.parse(receivedAt) - Date.parse(createdAt) > LATE_MS
    ? html`${timeElement(receivedAt)} <span>written ${timeElement(createdAt)}</span>`
    : timeElement(receivedAt);

const withdrawnNote = ({ purposes, eventTime }: StoredWithdrawal): Html =>
  html`<p class="withdrawal">
    <b>Consent withdrawn</b>
    <span
      >${purposes.map((purpose, index) => html`${index ? ', ' : ''}<bdi>${purpose}</bdi>`)}</span
    >
    ${timeElement(eventTime)}
  </p>`;

const origins = (attribution: Attribution): Html =>
  html`<dl class="attribution" aria-label="Where the visitor came from">
    ${Object.entries(attribution).map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd dir="auto">${value}</dd>
        </div>`,
    )}
  </dl>`;

/** One lead in the inbox, with why its receipt is not verified, and what was taken back since. */
export const leadCard = (
  lead: StoredLead,
  problems: readonly ReceiptProblem[],
  withdrawals: readonly StoredWithdrawal[],
): Html => {
  const { contact, roles, page, lang, suspicious, attribution } = lead;
  return html`<article class="card" aria-labelledby="lead-${lead.id}">
    <header>
      <h2 id="lead-${lead.id}" lang="${lang}" dir="auto">${contact.name ?? 'No name given'}</h2>
      <p class="when">${times(lead)}</p>
    </header>
    ${
      suspicious
        ? html`<p class="suspicious">
            <b>Suspicious</b> <span>The hidden field was filled in, as robots do.</span>
          </p>`
        : ''
    }
    ${withdrawals.map(withdrawnNote)} ${ways(contact)}
    ${
      contact.message
        ? html`<p class="message" lang="${lang}" dir="auto">${contact.message}</p>`
        : ''
    }
    ${
      roles.length > 0
        ? html`<ul class="roles" aria-label="Roles" lang="${lang}">
            ${roles.map(({ title }) => html`<li dir="auto">${title}</li>`)}
          </ul>`
        : ''
    }
    <footer>
      <p class="origin">From ${webLink(page)}</p>
      ${attribution ? origins(attribution) : ''} ${receiptDetails(lead, problems, withdrawals)}
    </footer>
  </article>`;
};
