import { followManagers } from './managers.js';
import { expectPolicy } from './state.js';

/** What an owner says for the whole page, on whichever element. */
interface Said {
  policyVersion?: string | undefined;
  integrations?: string | undefined;
}

// On the document, not in a variable: a page can load this module twice (see contexts.ts).
const PAGE = Symbol.for('sales-roles/owner@1');

/** The integrations that were begun on this page, as the owner wrote them. */
const begun = (): Set<string> => ((document as { [PAGE]?: Set<string> })[PAGE] ??= new Set());

/** Takes what an owner has said for the page; to be called at each update. */
export const heedOwner = ({ policyVersion, integrations }: Said = {}): void => {
  if (policyVersion) expectPolicy(policyVersion);
  if (integrations && !begun().has(integrations)) void integrate(integrations);
};

const integrate = async (integrations: string): Promise<void> => {
  begun().add(integrations);
  try {
    // What a manager has been told must not be told otherwise first.
    await followManagers();
    (await import('./integrations.js')).startIntegrations(integrations);
  } catch (error) {
    // The next update tries again.
    begun().delete(integrations);
    console.error('sales-roles: the integrations could not be loaded', error);
  }
};
