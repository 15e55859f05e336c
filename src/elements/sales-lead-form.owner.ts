import type { ReactiveController, ReactiveElement } from 'lit';
import type { OwnerSettings } from '../contexts.js';
import type { FormMessages } from '../i18n/en.form.js';
import type { Localized } from '../i18n/localized.js';
import type { Given } from './sales-lead-form.report.js';
import type { FormSettings, Own } from './sales-lead-form.settings.js';

/** A brand colour that is none: with it, all the colours that are made of it fail. */
const wrongBrand = (host: Element): string | undefined => {
  const brand = getComputedStyle(host).getPropertyValue('--sales-brand').trim();
  return !brand || CSS.supports('color', brand) ? undefined : brand;
};

/** Whether there is something to say of the settings: a page that is set up well loads none of it. */
const isReportDue = ({ own, above, settings, brand }: Given): boolean => {
  const { policyUrl, consentUrl, mode, purposes, issues } = settings;
  const isFine = policyUrl && consentUrl && mode === 'checkbox' && purposes.every(({ url }) => url);
  const isAsked = own.debug === true || above?.debug === true;
  return !isFine || issues.length > 0 || brand !== undefined || isAsked;
};

/** Tells the page's owner in the console what is wrong with the settings, and with `debug`, with the page. */
export class OwnerReport implements ReactiveController {
  readonly #host: ReactiveElement & Own;
  readonly #above: () => OwnerSettings | undefined;
  readonly #settings: () => FormSettings;
  readonly #localized: Localized<FormMessages>;
  /** Each complaint is made once. */
  readonly #told = new Set<string>();

  constructor(
    host: ReactiveElement & Own,
    localized: Localized<FormMessages>,
    above: () => OwnerSettings | undefined,
    settings: () => FormSettings,
  ) {
    this.#host = host;
    this.#localized = localized;
    this.#above = above;
    this.#settings = settings;
    host.addController(this);
  }

  hostUpdated(): void {
    const brand = wrongBrand(this.#host);
    const given = { own: this.#host, above: this.#above(), settings: this.#settings(), brand };
    if (isReportDue(given)) void this.#report(given);
  }

  async #report(given: Given): Promise<void> {
    try {
      const { tellOwner } = await import('./sales-lead-form.report.js');
      await tellOwner(this.#host, given, this.#localized, this.#told);
    } catch (error) {
      console.error('<sales-lead-form>: what is to be said of it could not be loaded', error);
    }
  }
}
