interface Globals {
  __tcfapi?: { call?: unknown };
  klaro?: { getManager?: unknown };
  tarteaucitron?: { userInterface?: unknown };
  CookieConsent?: { validConsent?: unknown };
  /** True while vanilla-cookieconsent runs, also as a module, which makes no global; not documented. */
  _ccRun?: boolean;
}

const again = (): void => {
  void followManagers();
};

/**
 * Follows the consent managers that are on the page by now, and resolves when they have told what the
 * visitor chose; never rejects. To be called wherever one may have come since: it costs little.
 */
export const followManagers = async (): Promise<void> => {
  // A second time, the same listener is not added.
  for (const type of [
    'load',
    'pointerdown',
    'keydown',
    'tac.root_available',
    'cc:onConsent',
    'cc:onModalShow',
  ])
    addEventListener(type, again);
  try {
    const { __tcfapi, klaro, tarteaucitron, CookieConsent, _ccRun } = window as Globals;
    // An element with such an id is a global too, but has none of these members.
    const found = {
      tcf: __tcfapi?.call,
      klaro: klaro?.getManager,
      tarteaucitron: tarteaucitron?.userInterface,
      vanillaCookieConsent: CookieConsent?.validConsent ?? _ccRun,
    };
    if (Object.values(found).some(Boolean)) {
      (await import('./sources/managers.js')).followFound(found);
    }
  } catch (error) {
    console.error('sales-roles: consent managers', error);
  }
};
