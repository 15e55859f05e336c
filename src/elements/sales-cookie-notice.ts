import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { oneOf } from '../attributes.js';
import { followManagers } from '../consent/managers.js';
import { heedOwner } from '../consent/owner.js';
import { forgetUnlessGranted } from '../consent/preference-storage.js';
import { choose, claim, readConsent, release, subscribe, undecided } from '../consent/state.js';
import type { ConsentState } from '../consent/types.js';
import { consume, settingsContext, type Cookies, type Settings } from '../contexts.js';
import { withstand } from '../controllers/withstand.js';
import { SalesConsentChangeEvent } from '../events/consent.js';
import type { NoticeMessages } from '../i18n/en.notice.js';
import { Localized } from '../i18n/localized.js';
import { noticeTexts } from '../i18n/notice.js';
import { controls } from '../theme/controls.js';
import { tokens } from '../theme/tokens.js';
import { pageUrl } from '../url.js';
import type { CookieChoice } from './sales-cookie-notice.choice.js';
import { styles } from './sales-cookie-notice.styles.js';

/**
 * Says which cookies and storage are used, in the flow of the page, and takes the visitor's choice.
 *
 * One notice per page: of several elements the first one shows it. Where a consent manager is on the page,
 * that one asks, and this notice steps aside. Inside `<sales-roles>` each attribute that is not set here
 * is taken from there.
 *
 * @tag sales-cookie-notice
 * @fires {SalesConsentChangeEvent} sales-consent-change - The visitor's choice changed, here, in another
 *   tab, or in a consent manager on the page.
 * @csspart notice - The whole notice.
 * @csspart title - Its title.
 * @csspart text - Its text.
 * @csspart category - A category of the choice, with its box.
 * @csspart button - Each button: dismiss; accept, reject, by category; and the link that opens the choice.
 *
 * @example A real choice, alone on the page
 * ```html
 * <sales-cookie-notice lang="en" cookies="choice" policy-url="/privacy"></sales-cookie-notice>
 * <!-- → Accept all -->
 * <!-- → Reject all -->
 * ```
 */
export class SalesCookieNotice extends LitElement {
  static override properties = {
    cookies: { converter: oneOf('cookies', 'notice', 'choice', 'off') },
    policyUrl: { attribute: 'policy-url' },
    policyVersion: { attribute: 'policy-version' },
    integrations: {},
    consent: { attribute: false },
    settings: { state: true },
  } as const;

  static override styles = [tokens, controls, styles];

  /**
   * `notice`, `choice` (accept, reject, by category), or `off`.
   *
   * @default 'notice'
   */
  cookies: Cookies | undefined;

  /** URL of the privacy policy. */
  policyUrl: string | undefined;

  /** The owner's version of the policy: where it changes, visitors choose anew. */
  policyVersion: string | undefined;

  /** What follows the visitor's choice: `google-consent-mode`, `yandex-metrica=<counter>`, apart by spaces. */
  integrations: string | undefined;

  /**
   * The visitor's choice so far: what is in force on the page, or what the page sets.
   *
   * @default readConsent()
   */
  consent: ConsentState = undecided;

  private settings: Settings | undefined;

  /** Whether the focus is where the notice was, until the visitor moves on. */
  #holdsFocus = false;
  /** Accept, reject and by category; loaded only where the owner wants it. */
  #choice: CookieChoice | undefined;
  #isLoading = false;
  /** Whether the managers on the page have been heard. */
  #hasHeard = false;
  #stop: (() => void) | undefined;
  readonly #localized = new Localized<NoticeMessages>(this, noticeTexts);

  constructor() {
    super();
    withstand(this);
    consume(this, settingsContext, (settings) => (this.settings = settings));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = subscribe(() => {
      this.#follow();
    });
    void this.#hearManagers();
    // What the page has set stands, as long as nothing else is known.
    const now = readConsent();
    if (now.decidedAt || now.manager || !this.consent.decidedAt) this.consent = now;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    release('notice', this);
    release('voice', this);
  }

  /** What goes must not take the focus with it: to the top of the page, for a screen reader. */
  protected override update(changed: PropertyValues): void {
    const before = this.shadowRoot?.activeElement;
    super.update(changed);
    if (before?.isConnected === false) void this.#keepFocus();
  }

  protected override updated(): void {
    const { owner } = this.settings ?? {};
    heedOwner({
      policyVersion: this.policyVersion ?? owner?.policyVersion,
      integrations: this.integrations ?? owner?.integrations,
    });
    if (this.#mode === 'off') release('notice', this);
  }

  get #mode(): Cookies {
    return this.cookies ?? this.settings?.owner.cookies ?? 'notice';
  }

  protected override render(): TemplateResult | typeof nothing {
    // An update that was under way can come after the element has gone.
    const isTheOne = this.#mode !== 'off' && this.isConnected && claim('notice', this);
    const place = this.#holdsFocus ? this.#renderPlace() : nothing;
    if (!isTheOne || this.consent.manager || !this.#hasHeard) return place;
    const href = pageUrl(this.policyUrl ?? this.settings?.owner.policyUrl ?? '')?.href;
    if (this.#mode === 'choice') return this.#renderChoice(href);
    return this.consent.decidedAt ? place : this.#renderNotice(href);
  }

  #renderNotice(href: string | undefined): TemplateResult {
    const messages = this.#localized.texts;
    // Room for what comes, so that the page moves once at most.
    if (!messages) return html`<div class="room"></div>`;
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

  #renderChoice(href: string | undefined): TemplateResult {
    if (!this.#choice && !this.#isLoading) void this.#loadChoice();
    // What goes may have the focus; what comes is to get it.
    return this.#choice?.render(this.consent, href) ?? html`<div class="room" tabindex="-1"></div>`;
  }

  /** The focused button is gone: what takes the focus says so, and goes with the next step. */
  #renderPlace(): TemplateResult {
    return html`<p
      class="hidden"
      tabindex="-1"
      lang=${this.#localized.language ?? nothing}
      @blur=${this.#leave}
    >
      ${this.#localized.texts?.dismissed}
    </p>`;
  }

  /** Waits for the managers that are on the page: theirs is the first word. */
  async #hearManagers(): Promise<void> {
    await followManagers();
    this.#hasHeard = true;
    forgetUnlessGranted();
    this.requestUpdate();
  }

  /** Takes over what is in force now, and says so, once a page. */
  #follow(): void {
    const before = this.consent;
    this.consent = readConsent();
    forgetUnlessGranted();
    // Not always the choice: another notice may have gone, and this one is to take its place.
    this.requestUpdate();
    const isSame = JSON.stringify(before) === JSON.stringify(this.consent);
    if (isSame || !claim('voice', this)) return;
    this.dispatchEvent(new SalesConsentChangeEvent(this.consent));
  }

  readonly #dismiss = (): void => {
    choose({});
  };

  async #keepFocus(): Promise<void> {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    if (!find('.settings button')) {
      this.#holdsFocus = true;
      this.requestUpdate();
      await this.updateComplete;
    }
    ['.settings button', '.hidden', '.room', ':is(a, input, button)']
      .map(find)
      .find(Boolean)
      ?.focus({ preventScroll: true });
  }

  #leave(): void {
    this.#holdsFocus = false;
    this.requestUpdate();
  }

  async #loadChoice(): Promise<void> {
    this.#isLoading = true;
    try {
      const { CookieChoice } = await import('./sales-cookie-notice.choice.js');
      this.#choice = new CookieChoice(this);
    } catch (error) {
      console.error('<sales-cookie-notice>: the choice could not be loaded', error);
      const retry = (): void => {
        this.requestUpdate();
      };
      addEventListener('online', retry, { once: true });
    }
    this.#isLoading = false;
    if (this.#choice) this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-cookie-notice': SalesCookieNotice;
  }
}
