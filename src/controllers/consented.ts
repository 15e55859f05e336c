import type { ReactiveController } from 'lit';
import { followManagers } from '../consent/managers.js';
import { heedOwner } from '../consent/owner.js';
import { forgetUnlessGranted } from '../consent/preference-storage.js';
import { readConsent, subscribe } from '../consent/state.js';
import type { OwnerSettings } from '../contexts.js';
import type { SalesLeadSentEvent } from '../events/lead.js';
import type { Attribution } from '../lead/types.js';
import type { Draft, DraftHost } from './draft.js';

/** What the form shows of the consents that the visitor gave. */
export interface ConsentsPanel {
  add(receipt: SalesLeadSentEvent['lead']['consent']): void;
  save(): void;
  render(): unknown;
}

/** What the form does only where the visitor has consented to it; loaded then, and not before. */
export class Consented implements ReactiveController {
  /** The visitor's consents, once there are any. */
  panel: ConsentsPanel | undefined;
  readonly #host: DraftHost;
  readonly #makePanel: () => Promise<ConsentsPanel>;
  #panel: Promise<ConsentsPanel | undefined> | undefined;
  #draft: Promise<Draft | undefined> | undefined;
  #readAttribution: ((landing: string, referrer: string) => Attribution | undefined) | undefined;
  #stop: (() => void) | undefined;
  readonly #owner: () => OwnerSettings | undefined;

  /**
   * @param owner What the owner has said for the page.
   * @param makePanel Loads what shows the visitor's consents.
   */
  constructor(
    host: DraftHost,
    owner: () => OwnerSettings | undefined,
    makePanel: () => Promise<ConsentsPanel>,
  ) {
    this.#host = host;
    this.#makePanel = makePanel;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('sales-lead-submit', this.#prepare);
    this.#host.addEventListener('sales-lead-sent', this.#add);
    this.#stop = subscribe(this.#apply);
    void followManagers();
    this.#apply();
  }

  hostUpdated(): void {
    heedOwner(this.#owner());
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('sales-lead-submit', this.#prepare);
    this.#host.removeEventListener('sales-lead-sent', this.#add);
    this.#stop?.();
  }

  /** Where the visitor came from, as far as marketing is granted. Never throws: it must cost no request. */
  attribution(): Attribution | undefined {
    if (readConsent().categories.marketing !== 'granted') return undefined;
    try {
      // Routers drop the query of the address that the page was loaded with; some scripts hide the entry.
      const landing = performance.getEntriesByType('navigation')[0]?.name ?? location.href;
      return this.#readAttribution?.(landing, document.referrer);
    } catch {
      return undefined;
    }
  }

  readonly #apply = (): void => {
    const { preferences, marketing } = readConsent().categories;
    forgetUnlessGranted();
    if (marketing === 'granted' && !this.#readAttribution) void this.#loadAttribution();
    if (preferences !== 'granted') return;
    if (this.#draft) void this.#draft.then((draft) => draft?.save());
    else this.#draft = this.#loadDraft();
    void this.#loadPanel().then((panel) => panel?.save());
  };

  // A chunk that cannot be loaded must cost no request: without it the form does less.

  async #loadAttribution(): Promise<void> {
    try {
      this.#readAttribution = (await import('../lead/attribution.js')).readAttribution;
    } catch (error) {
      console.error('<sales-lead-form>: where a visitor came from cannot be read', error);
    }
  }

  async #loadDraft(): Promise<Draft | undefined> {
    try {
      const { Draft } = await import('./draft.js');
      return new Draft(this.#host);
    } catch (error) {
      this.#draft = undefined;
      console.error('<sales-lead-form>: no draft can be kept', error);
      return undefined;
    }
  }

  #loadPanel(): Promise<ConsentsPanel | undefined> {
    return (this.#panel ??= this.#makePanel().then(
      (panel) => {
        this.panel = panel;
        this.#host.requestUpdate();
        return panel;
      },
      (error: unknown) => {
        this.#panel = undefined;
        console.error('<sales-lead-form>: the consents given cannot be shown', error);
        return undefined;
      },
    ));
  }

  /** Before the network is needed for the request. */
  readonly #prepare = (): void => {
    void this.#loadPanel();
  };

  readonly #add = ({ lead }: SalesLeadSentEvent): void => {
    void this.#loadPanel().then((panel) => panel?.add(lead.consent));
  };
}
