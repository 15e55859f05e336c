export { builtInCatalogue, type BuiltInLanguage } from './catalogue/built-in.js';
export { withSections } from './catalogue/with-sections.js';
export type {
  Catalogue,
  CatalogueIssue,
  Level,
  Role,
  Section,
  SectionsState,
  ShownCatalogue,
} from './catalogue/types.js';
export { readConsent } from './consent/state.js';
export type {
  ConsentCategory,
  ConsentChoice,
  ConsentMethod,
  ConsentReceipt,
  ConsentState,
  ConsentWithdrawal,
  LocalText,
  Purpose,
  PurposeConsent,
} from './consent/types.js';
export type { ConsentMode, Cookies, Layout } from './contexts.js';
export { SalesCookieNotice } from './elements/sales-cookie-notice.js';
export { SalesLeadForm } from './elements/sales-lead-form.js';
export { SalesRoleCard } from './elements/sales-role-card.js';
export { SalesRoleHierarchy } from './elements/sales-role-hierarchy.js';
export { SalesRoles } from './elements/sales-roles.js';
export { SalesConsentChangeEvent, SalesConsentWithdrawEvent } from './events/consent.js';
export {
  SalesCatalogueErrorEvent,
  SalesRoleSelectEvent,
  SalesRoleToggleEvent,
} from './events/roles.js';
export {
  SalesLeadFailedEvent,
  SalesLeadQueuedEvent,
  SalesLeadSentEvent,
  SalesLeadSubmitEvent,
} from './events/lead.js';
export type { Attribution, Contact, Encoding, FieldName, Lead, LeadRole } from './lead/types.js';
