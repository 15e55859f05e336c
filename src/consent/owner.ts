import { followManagers } from './managers.js';
import { expectPolicy } from './state.js';

/** What an owner says for the whole page, on whichever element. */
interface Said {
  policyVersion?: string | undefined;
  integrations?: string | undefined;
}

/** Takes what an owner has said for the page; to be called at each update. */
export const heedOwner = ({ policyVersion, integrations }: Said = {}): void => {
  if (policyVersion) expectPolicy(policyVersion);
  if (integrations) void integrate(integrations);
};

const integrate = async (integrations: string): Promise<void> => {
  try {
    // What a manager has been told must not be told otherwise first.
    await followManagers();
    (await import('./integrations.js')).startIntegrations(integrations);
  } catch (error) {
    console.error('sales-roles: the integrations could not be loaded', error);
  }
};
