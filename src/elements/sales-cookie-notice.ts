import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { oneOf } from '../attributes.js';
import { dismissNotice, readConsent, undecided } from '../consent/state.js';
import type { ConsentState } from '../consent/types.js';
import { consume, settingsContext, type Cookies, type Settings } from '../contexts.js';
import { SalesConsentChangeEvent } from '../events/consent.js';
import type { NoticeMessages } from '../i18n/en.notice.js';
import { Localized } from '../i18n/localized.js';
import { noticeTexts } from '../i18n/notice.js';
import { controls } from '../theme/controls.js';
import { tokens } from '../theme/tokens.js';
import { pageUrl } from '../url.js';
import { styles } from './sales-cookie-notice.styles.js';

/**
 * Says that the site uses cookies, in the flow of the page, until the visitor dismisses it.
 *
 * Inside `<sales-roles>` each attribute that is not set here is taken from there.
 *
 * @tag sales-cookie-notice
 * @fires {SalesConsentChangeEvent} sales-consent-change - The visitor dismissed the notice.
 * @csspart notice - The whole notice.
 * @csspart title - Its title.
 * @csspart text - Its text.
 * @csspart button - The button that dismisses it.
 */
export class SalesCookieNotice extends LitElement {
  static override properties = {
    cookies: { converter: oneOf('cookies', 'notice', 'off') },
    policyUrl: { attribute: 'policy-url' },
    consent: { attribute: false },
    settings: { state: true },
  };

  static override styles = [tokens, controls, styles];

  /** `notice` or `off`. Default: `notice`. */
  cookies: Cookies | undefined;

  /** URL of the privacy policy. */
  policyUrl: string | undefined;

  /** The visitor's choice so far: what the browser keeps, or what the page sets. */
  consent: ConsentState = undecided;

  private settings: Settings | undefined;

  /** Whether the focus is where the notice was, until the visitor moves on. */
  #holdsFocus = false;
  readonly #localized = new Localized<NoticeMessages>(this, noticeTexts);

  constructor() {
    super();
    consume(this, settingsContext, (settings) => (this.settings = settings));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.consent.decidedAt) this.consent = readConsent();
  }

  protected override render(): TemplateResult | typeof nothing {
    const messages = this.#localized.texts;
    const cookies = this.cookies ?? this.settings?.cookies ?? 'notice';
    if (!messages || cookies === 'off') return nothing;
    if (this.consent.decidedAt) return this.#holdsFocus ? this.#renderPlace(messages) : nothing;
    const href = pageUrl(this.policyUrl ?? this.settings?.policyUrl ?? '')?.href;
    return html`<section
      class="base"
      part="notice"
      aria-labelledby="title"
      lang=${this.#localized.language ?? nothing}
    >
      <div class="text">
        <p id="title" part="title">${messages.title}</p>
        <p part="text">
          ${messages.text}
          ${href && html`<a href=${href} target="_blank" rel="noopener">${messages.policy}</a>`}
        </p>
      </div>
      <button type="button" part="button" @click=${this.#dismiss}>${messages.dismiss}</button>
    </section>`;
  }

  /** The focused button is gone: what takes the focus says so, and goes with the next step. */
  #renderPlace(messages: NoticeMessages): TemplateResult {
    return html`<p
      class="hidden"
      tabindex="-1"
      lang=${this.#localized.language ?? nothing}
      @blur=${this.#leave}
    >
      ${messages.dismissed}
    </p>`;
  }

  async #dismiss(): Promise<void> {
    this.#holdsFocus = true;
    this.consent = dismissNotice();
    this.dispatchEvent(new SalesConsentChangeEvent(this.consent));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.hidden')?.focus({ preventScroll: true });
  }

  #leave(): void {
    this.#holdsFocus = false;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-cookie-notice': SalesCookieNotice;
  }
}
