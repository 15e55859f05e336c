import type { OwnerSettings } from './contexts.js';
import { LazyParts } from './controllers/lazy-parts.js';
import { loaded } from './controllers/loaded.js';
import { SalesRoleCard } from './elements/sales-role-card.js';
import { SalesRoleHierarchy } from './elements/sales-role-hierarchy.js';
import { SalesRoles } from './elements/sales-roles.js';
import { ownMethod } from './own-method.js';

/** Other versions of this script leave a page to the first that runs: parts of two would not fit together. */
const RUNS = Symbol.for('sales-roles/runs');
const page = self as { [RUNS]?: boolean };

const lazy = new LazyParts({
  'sales-lead-form': async () => (await import('./elements/sales-lead-form.js')).SalesLeadForm,
  'sales-cookie-notice': async () =>
    (await import('./elements/sales-cookie-notice.js')).SalesCookieNotice,
});

SalesRoles.addInitializer((host) => {
  host.addController({
    hostUpdated: () => {
      const { integrations, debug } = host as OwnerSettings;
      // What follows the visitor's choice begins with the page, and so does the owner's check.
      const isDue = integrations ?? debug;
      lazy.watch(host.renderRoot, isDue);
      // Parts of the owner's own layout, where that stands in a shadow root.
      lazy.watch(host, isDue);
    },
  });
});

const define = async (): Promise<void> => {
  // What was prerendered stays, with what takes it over.
  if (ownMethod('querySelector')('sales-roles[prerendered]')) {
    const come = await loaded('what takes over a prerendered widget', import('./hydrate.js'));
    await come?.hydrate(SalesRoles, SalesRoleCard);
  }
  // The widget first: it has to be there when the parts inside it ask for their context.
  for (const [tag, element] of [
    ['sales-roles', SalesRoles],
    ['sales-role-hierarchy', SalesRoleHierarchy],
    ['sales-role-card', SalesRoleCard],
  ] as const) {
    // A tag that is taken stays with who has it.
    if (customElements.get(tag)) console.warn(`sales-roles: <${tag}> is taken by another script`);
    else customElements.define(tag, element);
  }
  lazy.watchDocument();
};

if (!page[RUNS]) {
  page[RUNS] = true;
  void define();
}
