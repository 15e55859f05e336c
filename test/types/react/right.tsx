import { useRef } from 'react';
import type { Catalogue, Lead, Purpose, Role, SalesLeadForm, SalesRoles } from 'sales-roles';
import type {} from 'sales-roles/react';

declare const catalogue: Catalogue;
declare const role: Role;
declare const purposes: readonly Purpose[];
declare const isLinked: boolean;
declare const keep: (lead: Lead) => void;

/** What README.md shows, and each kind of property, attribute and event once. */
export const Right = () => {
  const widget = useRef<SalesRoles>(null);
  const form = useRef<SalesLeadForm>(null);
  return (
    <main>
      <sales-roles
        ref={widget}
        key="widget"
        className="wide"
        lang="en"
        endpoint="/leads"
        encoding="form"
        policyUrl="/privacy"
        consentUrl="/consent"
        headingLevel={3}
        deepLinks={isLinked}
        purposes={purposes}
        layout={isLinked ? 'tree' : undefined}
        debug
        onsales-lead-sent={(event) => keep(event.lead)}
        onsales-lead-submit={(event) => {
          event.preventDefault();
          event.waitUntil(Promise.resolve(event.lead.id.toUpperCase()));
        }}
        onsales-catalogue-error={({ issues }) => issues.map(({ path }) => path.length)}
      >
        <sales-role-hierarchy />
        <p>Between them</p>
        <sales-lead-form
          ref={form}
          fields="name* phone"
          onClick={(event) => event.currentTarget.focus()}
        />
      </sales-roles>
      <sales-roles
        policy-url="/privacy"
        heading-level={3}
        deep-links={isLinked || undefined}
        purposes="newsletter=/newsletter"
        catalogue={catalogue}
      />
      <sales-roles heading-level="3" deep-links="" />
      <sales-role-hierarchy catalogue={catalogue} selection={[{ id: 'a', title: 'A' }]} />
      <sales-role-card salesRole={role} open={isLinked} role-id="head" />
      <sales-cookie-notice cookies="choice" policyVersion="2" policy-version="2" />
    </main>
  );
};
